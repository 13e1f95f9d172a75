// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/task_state.h"

#include "core/lexicon/dimension.h"

namespace duixian::match {
namespace {

bool addsUp(const Statement& target, bool lessIsBetter)
{
    return target.measure == Measure::Level && !lessIsBetter && target.bound != Bound::AtMost && target.value && *target.value > 0 &&
           !target.period->single() && dimensionOf(target.unit).base != u"%";
}

TaskState byShare(const Statement& target, const Statement& outcome, int asOf)
{
    const auto value = outcome.value ? inUnit(*outcome.value, outcome.unit, target.unit) : std::nullopt;
    const bool isSum = outcome.period && outcome.period->first == target.period->first && outcome.period->last == asOf;
    if (!value || !isSum)
        return TaskState::Other;
    // Years against years as whole numbers: 3 of 5 years and 60 of 100 are the same.
    const double done = *value * (target.period->last - target.period->first + 1);
    const double due = *target.value * (asOf - target.period->first + 1);
    if ((done < due && outcome.bound == Bound::Range) || (done >= due && outcome.bound == Bound::AtMost))
        return TaskState::Other;
    return done > due ? TaskState::Ahead : done < due ? TaskState::Behind : TaskState::OnSchedule;
}

TaskState underway(const Statement& target, const Statement& outcome, Verdict verdict, bool lessIsBetter, int asOf)
{
    const bool isMean = target.measure == Measure::AverageGrowth;
    if (verdict == Verdict::Reached) {
        const bool canBeLost = isMean || lessIsBetter || target.bound == Bound::AtMost;
        return canBeLost ? TaskState::OnSchedule : TaskState::DoneEarly;
    }
    if (isMean)
        return TaskState::Behind;
    return addsUp(target, lessIsBetter) ? byShare(target, outcome, asOf) : TaskState::Other;
}

} // namespace

TaskState taskState(const Statement& target, const Statement* outcome, std::optional<Verdict> verdict, bool lessIsBetter,
                    std::optional<int> asOf)
{
    if (outcome == nullptr || !verdict || *verdict == Verdict::Undecidable)
        return TaskState::Other;
    if (!asOf && outcome->period)
        asOf = outcome->period->last;
    if (target.period && asOf && *asOf < target.period->last)
        return underway(target, *outcome, *verdict, lessIsBetter, *asOf);
    return *verdict == Verdict::Reached ? TaskState::Done : TaskState::Behind;
}

} // namespace duixian::match
