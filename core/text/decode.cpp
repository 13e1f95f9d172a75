// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/characters.h"
#include "core/text/common_characters.h"
#include "core/text/converter.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};

constexpr std::array<Mark, 4> marks{{{"\xEF\xBB\xBF"sv, Encoding::Utf8},
                                     {"\x84\x31\x95\x33"sv, Encoding::Gb18030},
                                     {"\xFF\xFE"sv, Encoding::Utf16Le},
                                     {"\xFE\xFF"sv, Encoding::Utf16Be}}};

/// What of a long file is enough to tell its encoding.
constexpr std::size_t sampleSize = 1 << 16;
/// Garbled text stays far below this: half of its characters are rare ones, or some are none at all.
constexpr double leastShare = 0.55;

std::optional<Encoding> guessed(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, sampleSize);
    std::optional<Encoding> best;
    double bestShare = leastShare;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be}) {
        Converted converted = convert(sample, encoding);
        if (converted.cutTail)
            converted.text.pop_back();
        const double share = commonShare(converted.text);
        if (share > bestShare) {
            bestShare = share;
            best = encoding;
        }
    }
    return best;
}

/// UTF-16 of Latin letters and digits is well-formed UTF-8 too: half of it are NULs, and nothing in it is Chinese.
bool mayBeUtf16(std::u16string_view text)
{
    const auto nuls = std::count(text.begin(), text.end(), u'\0');
    return nuls > 0 && std::none_of(text.begin(), text.end(), isHan);
}

struct Settled {
    std::size_t nuls = 0;
    std::size_t lineEnds = 0;
};

/// \r\n, \r\r\n and \r each become \n. NUL, which neither a database nor a window bears in a text, becomes U+FFFD.
Settled settle(std::u16string& text)
{
    std::size_t kept = 0;
    Settled counts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char16_t c = text[i];
        if (c == u'\r') {
            const bool doubled = i + 2 < text.size() && text[i + 1] == u'\r' && text[i + 2] == u'\n';
            i += doubled ? 2 : i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
            c = u'\n';
            ++counts.lineEnds;
        } else if (c == 0) {
            c = 0xFFFD;
            ++counts.nuls;
        }
        text[kept++] = c;
    }
    text.resize(kept);
    return counts;
}

Result<DecodedText> settled(Converted converted, Encoding encoding, bool marked = false)
{
    if (!converted.text.empty() && converted.text.front() == 0xFEFF) {
        converted.text.erase(0, 1);
        marked = true;
    }
    const Settled counts = settle(converted.text);
    converted.replaced += counts.nuls;
    const bool nothing =
        std::all_of(converted.text.begin(), converted.text.end(), [](char16_t c) { return isBlank(c) || isLineEnd(c) || isInvisible(c); });
    if (nothing)
        return failure(ErrorCode::FileEmpty);
    std::vector<CleaningStep> steps;
    for (const CleaningStep step : {CleaningStep{Step::ByteOrderMark, marked ? 1u : 0u},
                                    CleaningStep{Step::BytesReplaced, converted.replaced}, CleaningStep{Step::LineEnds, counts.lineEnds}})
        if (step.count > 0)
            steps.push_back(step);
    return DecodedText{std::move(converted.text), encoding, converted.replaced, std::move(steps)};
}

} // namespace

Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> given)
{
    if (bytes.empty())
        return failure(ErrorCode::FileEmpty);
    if (given)
        return settled(convert(bytes, *given), *given);
    for (const Mark& mark : marks)
        if (bytes.starts_with(mark.bytes))
            return settled(convert(bytes.substr(mark.bytes.size()), mark.encoding), mark.encoding, true);
    Converted utf8 = convert(bytes, Encoding::Utf8);
    if (utf8.replaced == (utf8.cutTail ? 1u : 0u) && !mayBeUtf16(utf8.text))
        return settled(std::move(utf8), Encoding::Utf8);
    const std::optional<Encoding> encoding = guessed(bytes);
    if (!encoding)
        return failure(ErrorCode::EncodingUnknown);
    return settled(*encoding == Encoding::Utf8 ? std::move(utf8) : convert(bytes, *encoding), *encoding);
}

} // namespace duixian::text
