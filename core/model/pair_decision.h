// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/id.h"
#include "core/model/decision.h"
#include "core/model/pair.h"

namespace duixian {

/// A person's word on a target and an outcome.
enum class PairRuling {
    Joined,    ///< they belong together, also where the program joined them already
    Parted,    ///< they don't
    Overruled, ///< they do, and the verdict is the person's
};

/// One end of a pair: a statement by its words.
struct PairEnd {
    ReportId report;
    Anchor anchor; ///< of the quote
    std::u16string indicator;

    friend bool operator==(const PairEnd&, const PairEnd&) = default;
};

struct PairDecision {
    PairDecisionId id; ///< none: not stored yet
    PairRuling ruling = PairRuling::Joined;
    PairEnd target;
    PairEnd outcome;
    std::optional<Verdict> verdict; ///< of Overruled
    std::u16string reason;          ///< of Overruled never empty
    std::string made;               ///< ISO 8601 in UTC; empty: not stored yet
    Standing standing = Standing::Holds;

    friend bool operator==(const PairDecision&, const PairDecision&) = default;
};

} // namespace duixian
