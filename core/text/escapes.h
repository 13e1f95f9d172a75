// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace duixian::text {

/// A character that was written out: &nbsp; &#12288; <U+00A0> \r\n <br>. The words stand in lexicon/escapes.tsv.
struct WrittenEscape {
    std::size_t length = 0; ///< of the writing, 0 where there is none
    char16_t stands = 0;    ///< the character, \n for a line end; 0 for nothing at all
};

/// The writing that begins at this place. \n and \t before a small letter are part of a path (C:\new), not escapes.
[[nodiscard]] WrittenEscape escapeAt(std::u16string_view text, std::size_t begin);

/// Whether a writing may begin with this character; all others need not be asked.
[[nodiscard]] constexpr bool mayBeginEscape(char16_t c)
{
    return c == u'&' || c == u'<' || c == u'\\' || c == u'_';
}

} // namespace duixian::text
