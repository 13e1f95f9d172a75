// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/word_compare.h"

#include "core/align/word_differences.h"

namespace duixian {

WordDifferences comparedWords(std::u16string_view a, std::u16string_view b)
{
    return align::wordDifferences(a, b);
}

} // namespace duixian
