// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include <QString>

#include "core/model/pair_row.h"

namespace duixian::pairing {

/// How many targets became what.
struct PairSums {
    std::size_t targets = 0;
    std::array<std::size_t, 3> verdicts = {}; ///< by Verdict
    std::array<std::size_t, 6> reasons = {};  ///< without outcome, by UnpairedReason

    void count(const PairRow& row);
    [[nodiscard]] std::size_t unpaired() const;

    friend bool operator==(const PairSums&, const PairSums&) = default;
};

/// "412 targets · 231 reached · 40 not reached · 12 undecidable · 129 without outcome".
[[nodiscard]] QString sumLine(const PairSums& sums);
/// What those without an outcome lack, the most frequent first: "not reported 80 (62 %) · dropped 49 (38 %)". Empty where there are none.
[[nodiscard]] QString reasonShares(const PairSums& sums);

} // namespace duixian::pairing
