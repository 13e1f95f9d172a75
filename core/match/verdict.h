// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/pair.h"
#include "core/model/statement.h"
#include "core/model/verdict_rules.h"

namespace duixian::match {

struct Judgement {
    Verdict verdict;
    VerdictRule rule;
    std::optional<double> difference; ///< outcome - target, in the target's unit
};

/// Judges by the numbers alone, after bringing the units together. lessIsBetter: of the indicator (失业率, PM2.5, 能耗 …).
[[nodiscard]] Judgement judge(const Statement& target, const Statement& outcome, bool lessIsBetter, const VerdictRules& rules = {});

} // namespace duixian::match
