// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/annotation.h"
#include "core/model/decision.h"
#include "core/model/pair_decision.h"

namespace duixian {

/// All that a person said of one report's statements: kept apart from what the program found, which can be made again. How the report is
/// read (encoding, place, years, passages) stands in Choices.
struct Judgements {
    std::vector<Decision> decisions; ///< at most one on a statement
    std::vector<Annotation> annotations;
    std::vector<PairDecision> pairs; ///< those whose target stands in this report

    [[nodiscard]] bool empty() const { return decisions.empty() && annotations.empty() && pairs.empty(); }
    friend bool operator==(const Judgements&, const Judgements&) = default;
};

} // namespace duixian
