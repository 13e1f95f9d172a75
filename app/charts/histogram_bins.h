// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace duixian::charts {

/// Values sorted into bins of one round width, one of whose edges is zero. What lies far out stands in the first and the last bin, which
/// then have no end.
struct HistogramBins {
    double width = 1;
    long long first = 0; ///< the first bin begins at first * width
    bool openLow = false;
    bool openHigh = false;
    std::vector<std::vector<std::size_t>> cases; ///< of each bin, by their place among the values, the lowest value first

    [[nodiscard]] double edge(std::size_t bin) const { return static_cast<double>(first + static_cast<long long>(bin)) * width; }
    [[nodiscard]] std::size_t most() const;
};

/// wanted: about how many bins. A bin holds its lower edge and not its upper one; a value of zero stands above zero.
[[nodiscard]] HistogramBins binned(const std::vector<double>& values, int wanted);

} // namespace duixian::charts
