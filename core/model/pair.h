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
    NotReported,  ///< else: the later report gives no figure that answers it
    Dropped,      ///< the later report gives no figure of the indicator at all, neither result nor target, in no measure, though it is a
                  ///< standing one: a standard indicator, or one of which the earlier report itself gave a result in the target's measure
    UnitChanged,  ///< the later report gives it in the same measure, but only in a unit of another dimension
    NoNextReport, ///< no later report of the place is there that could answer it
    TermReport, ///< the place's next report is there, but does not review the year that the target is for, and none that does; or it gives
                ///< the figure for several years only, of which the target's is one
    Parted,     ///< a person parted it from the outcome that it had, and nothing else answers it
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
