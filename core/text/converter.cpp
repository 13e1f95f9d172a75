// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/converter.h"

#include <cstdint>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

namespace duixian::text {
namespace {

constexpr char16_t replacement = 0xFFFD;

/// The length of the well-formed character at the begin of the bytes, 0 where there is none (Unicode, table 3-7).
std::size_t wellFormed(const unsigned char* bytes, std::size_t left)
{
    const unsigned char lead = bytes[0];
    if (lead < 0x80)
        return 1;
    const auto trails = [bytes](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            if ((bytes[i] & 0xC0) != 0x80)
                return false;
        return true;
    };
    if (lead >= 0xC2 && lead < 0xE0)
        return left >= 2 && trails(1, 2) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        const bool whole = left >= 3 && trails(1, 3);
        const bool tooShort = whole && lead == 0xE0 && bytes[1] < 0xA0;
        const bool surrogate = whole && lead == 0xED && bytes[1] >= 0xA0;
        return whole && !tooShort && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        const bool whole = left >= 4 && trails(1, 4);
        const bool outside = whole && ((lead == 0xF0 && bytes[1] < 0x90) || (lead == 0xF4 && bytes[1] >= 0x90));
        return whole && !outside ? 4 : 0;
    }
    return 0;
}

/// A character that begins well and ends with the bytes.
bool isCutTail(const unsigned char* bytes, std::size_t left)
{
    const std::size_t wanted = bytes[0] >= 0xF0 && bytes[0] < 0xF5 ? 4 : bytes[0] >= 0xE0 ? 3 : bytes[0] >= 0xC2 ? 2 : 0;
    if (bytes[0] >= 0xF5 || left >= wanted)
        return false;
    for (std::size_t i = 1; i < left; ++i)
        if ((bytes[i] & 0xC0) != 0x80)
            return false;
    return true;
}

void appendCharacter(std::u16string& out, const unsigned char* bytes, std::size_t length)
{
    const auto bits = [bytes](std::size_t i) { return static_cast<std::uint32_t>(bytes[i] & 0x3F); };
    if (length == 2) {
        out.push_back(static_cast<char16_t>(((bytes[0] & 0x1Fu) << 6) | bits(1)));
    } else if (length == 3) {
        out.push_back(static_cast<char16_t>(((bytes[0] & 0x0Fu) << 12) | (bits(1) << 6) | bits(2)));
    } else {
        const std::uint32_t c = ((bytes[0] & 0x07u) << 18) | (bits(1) << 12) | (bits(2) << 6) | bits(3);
        out.push_back(U16_LEAD(c));
        out.push_back(U16_TRAIL(c));
    }
}

Converted fromUtf8(std::string_view bytes)
{
    Converted result;
    result.text.reserve(bytes.size() / 2);
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = wellFormed(data + i, bytes.size() - i);
        if (length == 1) {
            result.text.push_back(data[i++]);
        } else if (length > 1) {
            appendCharacter(result.text, data + i, length);
            i += length;
        } else {
            ++result.replaced;
            result.text.push_back(replacement);
            result.cutTail = isCutTail(data + i, bytes.size() - i);
            i = result.cutTail ? bytes.size() : i + 1;
        }
    }
    return result;
}

Converted fromUtf16(std::string_view bytes, bool bigEndian)
{
    Converted result;
    const std::size_t count = bytes.size() / 2;
    result.text.reserve(count + 1);
    const auto unitAt = [bytes, bigEndian](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        return static_cast<char16_t>(bigEndian ? (first << 8) | second : (second << 8) | first);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const char16_t unit = unitAt(i);
        if (U16_IS_LEAD(unit) && i + 1 < count && U16_IS_TRAIL(unitAt(i + 1))) {
            result.text.push_back(unit);
            result.text.push_back(unitAt(++i));
        } else {
            const bool lone = U16_IS_SURROGATE(unit);
            result.replaced += lone ? 1 : 0;
            result.text.push_back(lone ? replacement : unit);
        }
    }
    if (bytes.size() % 2 == 1) {
        ++result.replaced;
        result.cutTail = true;
        result.text.push_back(replacement);
    }
    return result;
}

extern "C" void countAndReplace(const void* count, UConverterToUnicodeArgs* arguments, const char*, int32_t,
                                UConverterCallbackReason reason, UErrorCode* error)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<std::size_t*>(const_cast<void*>(count)); // ICU hands back as const what it was given
    *error = U_ZERO_ERROR;
    const char16_t one = replacement;
    ucnv_cbToUWriteUChars(arguments, &one, 1, 0, error);
}

Converted byIcu(std::string_view bytes, const char* name)
{
    struct Close {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    Converted result;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(name, &error));
    ucnv_setToUCallBack(converter.get(), countAndReplace, &result.replaced, nullptr, nullptr, &error);
    result.text.resize(bytes.size() + 2);
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    std::size_t filled = 0;
    for (;;) {
        UChar* target = result.text.data() + filled;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, result.text.data() + result.text.size(), &source, end, nullptr, true, &error);
        filled = static_cast<std::size_t>(target - result.text.data());
        if (error != U_BUFFER_OVERFLOW_ERROR)
            break;
        result.text.resize(result.text.size() * 2);
    }
    result.text.resize(filled);
    result.cutTail = result.replaced > 0 && !result.text.empty() && result.text.back() == replacement;
    return result;
}

} // namespace

Converted convert(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return fromUtf16(bytes, false);
    case Encoding::Utf16Be:
        return fromUtf16(bytes, true);
    case Encoding::Gb18030:
        return byIcu(bytes, "GB18030");
    case Encoding::Big5:
        return byIcu(bytes, "Big5-HKSCS");
    case Encoding::Utf8:
        break;
    }
    return fromUtf8(bytes);
}

} // namespace duixian::text
