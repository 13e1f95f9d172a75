// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/align/grid.h"
#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian {
class Lexicon;
}

namespace duixian::align {

/// How two paragraphs belong together, each kind of witness by itself.
struct Belonging {
    double score = 0;   ///< 0 to 1, all together
    double nearby = 0;  ///< the same with what stands before and behind; decides between equals, may be above 1
    double words = 0;   ///< how alike their words are
    bool equal = false; ///< letter for letter
    double promises = 0;
    double indicators = 0;
    std::vector<std::u16string> about; ///< the indicators that say so
};

/// Of each paragraph with each.
[[nodiscard]] Grid<Belonging> belonging(const Report& a, const std::vector<AlignedParagraph>& inA, const Report& b,
                                        const std::vector<AlignedParagraph>& inB, const Lexicon& lexicon);

} // namespace duixian::align
