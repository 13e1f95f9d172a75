// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/pair.h"

namespace duixian::library {

/// A statement of a report, as a pair names it.
struct KeptEnd {
    ReportId report;
    std::size_t start = 0;
    std::u16string indicator;

    friend bool operator==(const KeptEnd&, const KeptEnd&) = default;
};

struct KeptPair {
    KeptEnd target;
    KeptEnd outcome;
    std::u16string indicator; ///< the name for both
    Verdict verdict = Verdict::Undecidable;
    VerdictRule rule = VerdictRule::NoNumber;
    std::optional<double> difference;
    PairDecisionId decision;

    friend bool operator==(const KeptPair&, const KeptPair&) = default;
};

struct KeptUnpaired {
    KeptEnd target;
    UnpairedReason reason = UnpairedReason::NotReported;

    friend bool operator==(const KeptUnpaired&, const KeptUnpaired&) = default;
};

/// The pairs of a library, as they were made last. By target.
struct KeptPairs {
    std::vector<KeptPair> pairs;
    std::vector<KeptUnpaired> unpaired;
};

} // namespace duixian::library
