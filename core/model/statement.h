// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/span.h"
#include "core/model/period.h"

namespace duixian {

enum class Kind { Target, Outcome };
enum class Measure { Level, Growth, AverageGrowth, Change, Gap, Multiple, Ratio, Sync };
enum class Bound { Equal, About, AtLeast, AtMost, Range };
/// The part of the report that a figure stands in: the one that looks back, the one that looks ahead, neither.
enum class Section { Review, Plan, Other };
/// How firmly a promise is given: 约束性 · 确保, 不低于, 必保 · without a word · 力争, 争取.
enum class Strength { Binding, Ensured, Plain, Aspired };
/// Why a person should look at a statement once more.
enum class Doubt {
    KindUnclear,      ///< neither the part nor a verb says whether it is promise or result
    SubjectMissing,   ///< no words near the figure name what is measured
    IndicatorUnclear, ///< the name was pieced together and may not stand without the text
    SharedUnevenly,   ///< 分别 deals out more figures than there are names, or fewer
    PeriodUnclear,    ///< the years are the part's own, and the part's years are not sure
    Damaged,          ///< the text is censored or damaged where the figure stands
    UnitUnfit,        ///< the indicator is not counted in this unit
    MeasureUnfit,     ///< the indicator is not measured so: a rate has no growth in per cent
};

/// One figure that a report gives for one indicator: a promise or a result. The manual's page on the lines of JSON says for people what
/// each field means.
struct Statement {
    Span span; ///< of the quote, in the decoded text
    Kind kind = Kind::Outcome;
    std::u16string quote;           ///< the figure as written, with its unit
    std::optional<double> value;    ///< in the unit as written; a fall is negative; none for a sync and a ratio
    std::optional<double> valueMax; ///< the upper end of a range
    std::u16string unit;            ///< as written, with its multiplier: 亿元, 个百分点, 万平方米; empty for a ratio
    Measure measure = Measure::Level;
    Bound bound = Bound::Equal;
    std::u16string indicator; ///< what is measured, a noun phrase in simplified script, the standard name where there is one
    std::u16string subject;   ///< the words of the text that name it, one stretch
    Span subjectSpan;         ///< of the subject, in the decoded text; empty where there is none
    std::optional<Period> period;
    Section section = Section::Other;
    std::optional<Strength> strength;     ///< none for an outcome
    std::optional<std::size_t> stretchOf; ///< the span.begin of the floor to which this stretch target belongs (确保6%,力争8%)
    double confidence = 1.0;              ///< 0 to 1
    std::vector<Doubt> doubts;

    friend bool operator==(const Statement&, const Statement&) = default;
};

} // namespace duixian
