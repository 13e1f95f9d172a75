// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/lexicon/word_table.h"

namespace duixian::extract {

/// Whether any word of the table stands anywhere in the text.
[[nodiscard]] inline bool holdsAny(std::u16string_view text, const WordTable<bool>& words)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (words.longestAt(text, i, text.size()))
            return true;
    return false;
}

} // namespace duixian::extract
