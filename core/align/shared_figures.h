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

/// What the figures of two paragraphs say of their belonging together.
struct SharedFigures {
    double promises = 0;                  ///< targets of the one that the other answers
    double indicators = 0;                ///< that both state; one that few paragraphs state counts up to 1, others less
    std::vector<std::u16string> promised; ///< the indicators of the promises, each once
    std::vector<std::u16string> stated;   ///< those that both state, each once
};

/// Of each paragraph with each. Promises go either way: whichever report is the earlier one.
[[nodiscard]] Grid<SharedFigures> sharedFigures(const Report& a, const std::vector<AlignedParagraph>& inA, const Report& b,
                                                const std::vector<AlignedParagraph>& inB, const Lexicon& lexicon);

} // namespace duixian::align
