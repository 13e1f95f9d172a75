// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"

namespace duixian {

enum class Verdict { Reached, NotReached, Undecidable };

/// Which rule judged a pair.
enum class VerdictRule {
    AtLeastTarget,  ///< reached where the outcome is at or above the target
    AtMostTarget,   ///< less is better, a fall, or 以内: reached where it is at or below
    WithinRange,    ///< reached from the lower end up, or from the upper end down where less is better
    BoundedOutcome, ///< the outcome itself is only a bound and does not decide
    NoNumber,       ///< a sync target
    UnitsDiffer,    ///< the units can't be brought together
    Person,         ///< a person overruled what the numbers say
};

/// Why a target has no pair.
enum class UnpairedReason {
    NotReported,
    Dropped,
    UnitChanged,
    NoNextReport,
    TermReport,
    Parted, ///< a person parted it from the outcome that it had, and nothing else answers it
};

using PairDecisionId = Id<struct PairDecisionTag>;

/// A target of the earlier report (index into its statements) with the outcome of the later one that answers it.
struct Pair {
    std::size_t target = 0;
    std::size_t outcome = 0;
    std::u16string indicator;
    Verdict verdict = Verdict::Undecidable;
    VerdictRule rule = VerdictRule::NoNumber;
    std::optional<double> difference; ///< outcome - target, in the target's unit
    PairDecisionId decision = {};     ///< the person's word that joined them or overruled the verdict; none: the program's own

    friend bool operator==(const Pair&, const Pair&) = default;
};

struct Unpaired {
    std::size_t target = 0;
    UnpairedReason reason = UnpairedReason::NotReported;

    friend bool operator==(const Unpaired&, const Unpaired&) = default;
};

struct Matching {
    std::vector<Pair> pairs;        ///< in the order of the targets
    std::vector<Unpaired> unpaired; ///< in the order of the targets

    friend bool operator==(const Matching&, const Matching&) = default;
};

} // namespace duixian
