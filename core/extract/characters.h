// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/text/characters.h"

namespace duixian::extract {

using text::isDigit;
using text::isHan;
using text::isLatin;

/// The character at a place, 0 outside the text.
[[nodiscard]] constexpr char16_t at(std::u16string_view text, std::size_t place)
{
    return place < text.size() ? text[place] : u'\0';
}

/// A word of a name can begin with it: Han, Latin, an opening quote or title mark.
[[nodiscard]] constexpr bool opensWord(char16_t c)
{
    return isHan(c) || isLatin(c) || c == u'“' || c == u'《' || c == u'‘' || c == u'"';
}

/// Joins the members of a list: 、和及与
[[nodiscard]] constexpr bool joinsList(char16_t c)
{
    return c == u'、' || c == u'和' || c == u'及' || c == u'与';
}

} // namespace duixian::extract
