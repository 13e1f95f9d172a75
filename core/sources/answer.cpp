// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/answer.h"

#include <algorithm>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "core/base/utf.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

enum class Sort : std::uint64_t { Failure, Text, Parts };

constexpr std::string_view opening = "duixian1"sv;
constexpr std::size_t longestWord = 4096; ///< of a detail, an address, a part's name

class Writer {
public:
    Writer& number(std::uint64_t value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.push_back(static_cast<char>((value >> shift) & 0xFF));
        return *this;
    }
    template <class Enum>
    Writer& word(Enum value)
    {
        return number(static_cast<std::uint64_t>(value));
    }
    Writer& bytes(std::string_view value)
    {
        number(value.size());
        m_bytes += value;
        return *this;
    }
    Writer& text(std::u16string_view value)
    {
        number(value.size());
        for (const char16_t unit : value) {
            m_bytes.push_back(static_cast<char>(unit & 0xFF));
            m_bytes.push_back(static_cast<char>(unit >> 8));
        }
        return *this;
    }
    [[nodiscard]] std::string taken() { return std::move(m_bytes); }

private:
    std::string m_bytes{opening};
};

std::string encodedFailure(const Error& error)
{
    return Writer().word(Sort::Failure).word(error.code).bytes(error.detail).taken();
}

bool wellFormed(std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        if (unit == 0 || unit == u'\r' || (unit >= 0xDC00 && unit <= 0xDFFF))
            return false;
        if (unit >= 0xD800 && unit <= 0xDBFF && (++i == text.size() || text[i] < 0xDC00 || text[i] > 0xDFFF))
            return false;
    }
    return true;
}

/// Reads on until something does not fit; from then on gives nothing but zeros.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes)
    {
        m_good = m_rest.starts_with(opening);
        m_rest.remove_prefix(m_good ? opening.size() : 0);
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view eight = cut(8);
        for (std::size_t i = 0; i < eight.size(); ++i)
            value |= std::uint64_t{static_cast<unsigned char>(eight[i])} << (8 * i);
        return value;
    }
    /// How many things follow of which each takes `least` bytes.
    std::uint64_t count(std::size_t least)
    {
        const std::uint64_t value = number();
        require(value <= m_rest.size() / least);
        return m_good ? value : 0;
    }
    template <class Enum>
    Enum word(Enum last)
    {
        const std::uint64_t value = number();
        require(value <= static_cast<std::uint64_t>(last));
        return m_good ? static_cast<Enum>(value) : Enum{};
    }
    std::string_view bytes() { return cut(count(1)); }
    std::string shortWord()
    {
        std::string value(bytes());
        require(value.size() <= longestWord && toUtf8(toUtf16(value)) == value);
        return value;
    }
    std::u16string text()
    {
        const std::string_view units = cut(count(2) * 2);
        std::u16string value(units.size() / 2, u'\0');
        for (std::size_t i = 0; i < value.size(); ++i)
            value[i] = static_cast<char16_t>(static_cast<unsigned char>(units[2 * i]) | static_cast<unsigned char>(units[2 * i + 1]) << 8);
        require(wellFormed(value));
        return value;
    }
    void require(bool holds) { m_good = m_good && holds; }
    [[nodiscard]] bool good() const { return m_good; }
    /// Whether all fitted, to the last byte.
    [[nodiscard]] bool ends() const { return m_good && m_rest.empty(); }

private:
    std::string_view cut(std::uint64_t length)
    {
        require(length <= m_rest.size());
        const std::string_view front = m_good ? m_rest.substr(0, length) : std::string_view{};
        m_rest.remove_prefix(front.size());
        return front;
    }

    std::string_view m_rest;
    bool m_good = false;
};

Error readFailure(Reader& reader)
{
    Error error{reader.word(ErrorCode::WorkerMissing), {}};
    error.detail = reader.shortWord();
    const auto mayFail = {ErrorCode::FileEmpty,       ErrorCode::EncodingUnknown, ErrorCode::FormatBroken,
                          ErrorCode::FormatEncrypted, ErrorCode::TextMissing,     ErrorCode::LimitReached};
    reader.require(std::find(mayFail.begin(), mayFail.end(), error.code) != mayFail.end());
    return error;
}

Source readSource(Reader& reader)
{
    Source source;
    source.format = reader.word(Format::Pdf);
    source.decoded.encoding = reader.word(Encoding::Utf16Be);
    source.decoded.replaced = reader.number();
    source.decoded.text = reader.text();
    source.address = reader.shortWord();
    for (std::uint64_t left = reader.count(16); left > 0 && reader.good(); --left) {
        const Step step = reader.word(Step::TabsForCells);
        source.decoded.steps.push_back({step, reader.number()});
    }
    for (std::uint64_t left = reader.count(24); left > 0 && reader.good(); --left) {
        const LayerReason reason = reader.word(LayerReason::Annex);
        const std::uint64_t begin = reader.number();
        const std::uint64_t end = reader.number();
        reader.require(begin < end && end <= source.decoded.text.size());
        source.furniture.push_back({{begin, end}, reason});
    }
    for (std::uint64_t left = reader.count(8); left > 0 && reader.good(); --left) {
        const std::uint64_t cut = reader.number();
        reader.require(cut < source.decoded.text.size() && (source.cuts.empty() || source.cuts.back() < cut));
        source.cuts.push_back(cut);
    }
    return source;
}

} // namespace

std::string encoded(const Result<Source>& source)
{
    if (!source)
        return encodedFailure(source.error());
    const text::DecodedText& decoded = source->decoded;
    Writer writer;
    writer.word(Sort::Text).word(source->format).word(decoded.encoding).number(decoded.replaced);
    writer.text(decoded.text).bytes(source->address).number(decoded.steps.size());
    for (const CleaningStep& step : decoded.steps)
        writer.word(step.step).number(step.count);
    writer.number(source->furniture.size());
    for (const Layer& layer : source->furniture)
        writer.word(layer.reason).number(layer.span.begin).number(layer.span.end);
    writer.number(source->cuts.size());
    for (const std::size_t cut : source->cuts)
        writer.number(cut);
    return writer.taken();
}

std::string encoded(const Result<std::vector<ArchivePart>>& parts)
{
    if (!parts)
        return encodedFailure(parts.error());
    Writer writer;
    writer.word(Sort::Parts).number(parts->size());
    for (const ArchivePart& part : *parts)
        writer.bytes(part.name).bytes(part.bytes);
    return writer.taken();
}

std::optional<Result<Source>> decodedSource(std::string_view bytes)
{
    Reader reader(bytes);
    const Sort sort = reader.word(Sort::Text);
    Result<Source> source = sort == Sort::Failure ? Result<Source>(tl::unexpect, readFailure(reader)) : readSource(reader);
    return reader.ends() ? std::optional(std::move(source)) : std::nullopt;
}

std::optional<Result<std::vector<ArchivePart>>> decodedParts(std::string_view bytes)
{
    Reader reader(bytes);
    const Sort sort = reader.word(Sort::Parts);
    reader.require(sort != Sort::Text);
    if (reader.good() && sort == Sort::Failure) {
        Error error = readFailure(reader);
        return reader.ends() ? std::optional<Result<std::vector<ArchivePart>>>(tl::unexpected(std::move(error))) : std::nullopt;
    }
    std::vector<ArchivePart> parts;
    for (std::uint64_t left = reader.count(16); left > 0 && reader.good(); --left) {
        std::string name = reader.shortWord();
        parts.push_back({std::move(name), std::string(reader.bytes())});
    }
    return reader.ends() ? std::optional<Result<std::vector<ArchivePart>>>(std::move(parts)) : std::nullopt;
}

} // namespace duixian::sources
