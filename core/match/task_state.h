// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/pair.h"
#include "core/model/statement.h"
#include "core/model/task_state.h"

namespace duixian::match {

/// How far a target is on the officials' scale, with what is known at the end of the year asOf (none: the last year of the outcome; where
/// that is not known either, the target's time is over). By the numbers alone, without any tolerance:
///
/// - without an outcome, or with a verdict that is undecidable: Other;
/// - when the target's last year is over: Done where it is reached, else Behind;
/// - before that, where it is reached already: DoneEarly; but what has to stay at or below a figure (以内, less is better) or is a yearly
///   mean can still be lost, so it is OnSchedule;
/// - before that, where it is not reached: what adds up over the years of the target (a level of several years, not in per cent, answered
///   by the sum from its first year on) by the share done against the share of the years gone by: Ahead above it, OnSchedule at it, Behind
///   below it; a yearly mean is Behind; all else is Other, for nobody said how much of it is due when.
///
/// verdict: of the pair; none counts as undecidable. An outcome that is itself only a bound decides a share only where its bound does.
[[nodiscard]] TaskState taskState(const Statement& target, const Statement* outcome, std::optional<Verdict> verdict, bool lessIsBetter,
                                  std::optional<int> asOf = std::nullopt);

} // namespace duixian::match
