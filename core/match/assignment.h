// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace duixian::match {

/// What it is worth to give a row a column; above 0. Worths are told apart by ten-thousandths.
struct Offer {
    std::size_t row = 0;
    std::size_t column = 0;
    double worth = 0;
};

/// For each row its column or none, no column twice, so that the sum of the worths is the greatest that there is. Of several such choices
/// the one whose columns come first, then whose rows do, then the one that keeps the rows' order. The same offers always give the same
/// choice.
///
/// The time grows with rows × offers of those that hang together; where that is beyond any report (more than a hundred million), the best
/// offer is taken first instead.
[[nodiscard]] std::vector<std::optional<std::size_t>> bestAssignment(std::size_t rows, std::size_t columns,
                                                                     const std::vector<Offer>& offers);

} // namespace duixian::match
