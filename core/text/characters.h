// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::text {

/// What a UTF-16 code unit is, as far as the shape of Chinese text asks. All of BMP only; a surrogate is none of these.

[[nodiscard]] constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A Chinese character, 〇 included.
[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 || (c >= 0xF900 && c <= 0xFAFF);
}

/// A character of Chinese print: Han, its punctuation, quotes and dashes.
[[nodiscard]] constexpr bool isChinesePrint(char16_t c)
{
    return isHan(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x2010 && c <= 0x2027);
}

/// A blank within a line: space, tab, no-break and ideographic space and their like.
[[nodiscard]] constexpr bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x3000 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F;
}

/// Takes no place in print: zero-width blanks and joiners, direction marks, soft hyphen, variation selectors, control characters.
[[nodiscard]] constexpr bool isInvisible(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != 0x0B && c != 0x0C) || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0x00AD ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0x180E;
}

/// Ends a line in whatever way: \n, form feed, vertical tab, NEL, Unicode's line and paragraph ends.
[[nodiscard]] constexpr bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace duixian::text
