// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/model/pair_row.h"

namespace duixian::presentation {

/// 欠进度, 达进度, 超进度, 已完成, 提前完成, 其它.
[[nodiscard]] QString wordOf(TaskState state);
/// "reached", "not reached", "undecidable"; without an outcome "no outcome".
[[nodiscard]] QString verdictWord(const PairRow& row);
/// The same with its sign: "✓ reached"; without an outcome "– no outcome".
[[nodiscard]] QString verdictText(const PairRow& row);
/// "✓", "✗", "?"; without an outcome "–".
[[nodiscard]] QString verdictSign(const PairRow& row);

/// A target as arithmetic takes it: "≥ 8 %", "ensured 6 %", "down ≥ 5 %"; a plus is not written.
[[nodiscard]] QString targetText(const Statement& target);
/// "9.5 %"; a bound of the outcome with its sign.
[[nodiscard]] QString outcomeText(const Statement& outcome);
/// Outcome less target with its unit: "+1.5 percentage points"; of a level also how much that is of the target: "+13.6 亿元 (+5.2 %)".
/// Empty where the two have no difference.
[[nodiscard]] QString differenceText(const PairRow& row);
/// "≥ 8 %; outcome 9.5 %; +1.5 percentage points"; without an outcome the target.
[[nodiscard]] QString arithmeticText(const PairRow& row);
/// In a sentence: where the target is reached; what was allowed, where that was used; the person's verdict with the reason; where nothing
/// can be decided, why. Empty without an outcome.
[[nodiscard]] QString ruleText(const PairRow& row);
/// In a sentence, why there is no outcome; empty where there is one.
[[nodiscard]] QString unpairedText(const PairRow& row);
/// In a sentence, what a person said of the two; empty where nobody did.
[[nodiscard]] QString decisionText(const PairRow& row);

/// "2018 target ≥ 8 % → outcome 9.5 %, +1.5 percentage points, reached"; "2018 target ≥ 8 %: not reported in the next report".
[[nodiscard]] QString pairLine(const PairRow& row);
/// The arithmetic, the rule, what a person said and the state, a line each.
[[nodiscard]] QString pairBackground(const PairRow& row);

/// Floors with their stretches where both have the same outcome, else each row by itself; in the order of the rows.
[[nodiscard]] std::vector<std::vector<PairRow>> together(const std::vector<PairRow>& rows);
/// Of rows that stand together: "2019 target ensured 6 %, aspired 8 % → outcome 17.2 %, +11.2 / +9.2 percentage points, reached".
[[nodiscard]] QString pairLine(const std::vector<PairRow>& rows);
/// "ensured 6 %, aspired 8 %; outcome 17.2 %; +11.2 / +9.2 percentage points".
[[nodiscard]] QString arithmeticText(const std::vector<PairRow>& rows);
[[nodiscard]] QString pairBackground(const std::vector<PairRow>& rows);
/// What is to be read under the line of the pair: the rule, what a person said and the state, a line each.
[[nodiscard]] QString pairReasons(const std::vector<PairRow>& rows);

} // namespace duixian::presentation
