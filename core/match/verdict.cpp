// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/verdict.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/lexicon/dimension.h"

namespace duixian::match {
namespace {

Judgement undecidable(VerdictRule rule, std::optional<double> difference = std::nullopt)
{
    return {Verdict::Undecidable, rule, difference};
}

/// Growth or change below zero: the words promise a fall.
bool isFall(const Statement& s)
{
    return (s.measure == Measure::Growth || s.measure == Measure::AverageGrowth || s.measure == Measure::Change) && s.value && *s.value < 0;
}

struct Aim {
    double value;
    bool below; ///< reached at or below it
    VerdictRule rule;
};

/// The number that decides, in the target's unit, and the side of it on which the target is reached.
Aim aimOf(const Statement& target, bool lessIsBetter, const VerdictRules& rules)
{
    const bool below = lessIsBetter || isFall(target);
    if (target.bound == Bound::AtMost)
        return {*target.value, true, VerdictRule::AtMostTarget};
    if (target.bound == Bound::Range)
        return {below ? target.valueMax.value_or(*target.value) : *target.value, below, VerdictRule::WithinRange};
    const double allowed = target.bound == Bound::About ? rules.aboutTolerance * std::abs(*target.value) : 0;
    return {below ? *target.value + allowed : *target.value - allowed, below,
            below ? VerdictRule::AtMostTarget : VerdictRule::AtLeastTarget};
}

/// What an outcome can be at least and at most: 30余个 is 30 or more. The bound of a fall is that of the fall as the words put it
/// (下降5%以上 is -5 or less).
struct Extent {
    std::optional<double> lowest;
    std::optional<double> highest;
};

Extent extentOf(const Statement& outcome, double value, std::optional<double> valueMax)
{
    switch (outcome.bound) {
    case Bound::AtLeast:
        return isFall(outcome) ? Extent{std::nullopt, value} : Extent{value, std::nullopt};
    case Bound::AtMost:
        return isFall(outcome) ? Extent{value, std::nullopt} : Extent{std::nullopt, value};
    case Bound::Range:
        return {value, valueMax.value_or(value)};
    case Bound::Equal:
    case Bound::About:
        break;
    }
    return {value, value};
}

} // namespace

Judgement judge(const Statement& target, const Statement& outcome, bool lessIsBetter, const VerdictRules& rules)
{
    if (target.measure == Measure::Sync || !target.value || !outcome.value)
        return undecidable(VerdictRule::NoNumber);
    const auto value = inUnit(*outcome.value, outcome.unit, target.unit);
    if (!value)
        return undecidable(VerdictRule::UnitsDiffer);
    const auto valueMax = outcome.valueMax ? inUnit(*outcome.valueMax, outcome.unit, target.unit) : std::nullopt;
    const Aim aim = aimOf(target, lessIsBetter, rules);
    const Extent extent = extentOf(outcome, *value, valueMax);
    const double scale = std::max(std::abs(*value), std::abs(*target.value));
    const std::optional<double> difference = withoutNoise(*value - *target.value, scale);
    const auto& surely = aim.below ? extent.highest : extent.lowest;
    const auto& atBest = aim.below ? extent.lowest : extent.highest;
    const auto reaches = [&](double number) { return aim.below ? number <= aim.value : number >= aim.value; };
    if (surely && reaches(*surely))
        return {Verdict::Reached, aim.rule, difference};
    if (atBest && !reaches(*atBest))
        return {Verdict::NotReached, aim.rule, difference};
    return undecidable(VerdictRule::BoundedOutcome, difference);
}

} // namespace duixian::match
