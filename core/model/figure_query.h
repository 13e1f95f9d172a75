// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/period.h"
#include "core/model/statement.h"
#include "core/model/word_query.h"

namespace duixian {

enum class Relation { Less, AtMost, Equal, AtLeast, More, Between };

/// A number that figures are compared with. Between: from value to valueMax, both included.
struct Comparison {
    Relation relation = Relation::AtLeast;
    double value = 0; ///< in the unit; of a fall negative, as in statements
    double valueMax = 0;
    std::u16string unit = {}; ///< as in statements (万人, %); empty: the number alone is compared

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Figures that are asked for. What is empty may be anything; all that is said has to hold.
struct FigureQuery {
    std::vector<std::u16string> indicators = {}; ///< one of these, as statements name them
    std::u16string nameHolds = {};               ///< words that stand in the indicator's name
    std::vector<Measure> measures = {};          ///< one of these
    std::vector<Comparison> comparisons = {};
    std::optional<Kind> kind = {};
    std::vector<Strength> strengths = {}; ///< one of these
    std::optional<Period> years = {};     ///< the figure's years and these have one in common
    WordQuery words = {};                 ///< what else stands in the figure's sentence

    friend bool operator==(const FigureQuery&, const FigureQuery&) = default;
};

} // namespace duixian
