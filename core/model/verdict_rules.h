// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// What a person settles of how verdicts are given; beside it they go by the numbers alone.
struct VerdictRules {
    double aboutTolerance = 0; ///< the share of its number by which a target with 左右 may be missed; 0: by nothing

    friend bool operator==(const VerdictRules&, const VerdictRules&) = default;
};

} // namespace duixian
