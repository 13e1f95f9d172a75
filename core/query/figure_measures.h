// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/figure_query.h"
#include "core/model/indicator.h"
#include "core/query/question_comparisons.h"
#include "core/query/question_words.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// The measure of two words that stand together: 年均 增长 is average growth, 同比下降 a growth that falls.
[[nodiscard]] MeasureWord joined(const MeasureWord& one, const MeasureWord& other);

/// How the figures of a question are measured.
struct MeasureTaken {
    std::optional<Measure> measure; ///< none: any
    bool guessed = false;
    std::vector<Measure> others; ///< that the unit allows, the indicator's own only
};

/// From what is said, the unit of the first comparison, and whether the indicator is a rate. said may be empty, indicator null.
[[nodiscard]] MeasureTaken measureTaken(const std::optional<MeasureWord>& said, const std::u16string& unit, const Indicator* indicator,
                                        bool rate);

/// How well an indicator fits a unit and a measure that is said: 0 not at all (就业率 in 万人), 2 where the unit is its own.
[[nodiscard]] int fit(const Indicator& indicator, const std::u16string& unit, const std::optional<MeasureWord>& said);

/// A comparison as figures are compared: with the unit of the indicator where none is said, of a fall negative. units: others that may be
/// meant, where the unit is not said.
struct ComparisonTaken {
    Comparison comparison;
    bool guessed = false;
    std::vector<std::u16string> units = {};
};

[[nodiscard]] ComparisonTaken comparisonTaken(const SaidComparison& said, const std::optional<Measure>& measure, bool falls,
                                              const Indicator* indicator, const Lexicon& lexicon);

} // namespace duixian::query
