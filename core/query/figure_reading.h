// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/query/question_comparisons.h"
#include "core/query/question_keys.h"
#include "core/query/question_reading.h"

namespace duixian::query {

/// A question for figures as it was read.
struct FigureRead {
    FigureQuery figures;
    std::vector<std::vector<std::u16string>> places; ///< that are named without a key
    std::vector<Piece> pieces;                       ///< of all but the keys of reports, in any order
};

/// text: what its keys cover is taken.
[[nodiscard]] FigureRead readFigures(std::u16string_view question, QuestionText& text, const std::vector<SaidKey>& keys,
                                     const std::vector<SaidComparison>& comparisons, const Lexicon& lexicon, bool withChoices);

} // namespace duixian::query
