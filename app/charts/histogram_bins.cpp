// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/histogram_bins.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/charts/value_scale.h"

namespace duixian::charts {
namespace {

long long binOf(double value, double width)
{
    return static_cast<long long>(std::floor(value / width + 1e-9));
}

/// The value below which so large a share of the others lies, rounded outwards.
double at(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share < 0.5 ? std::floor(place) : std::ceil(place))];
}

} // namespace

std::size_t HistogramBins::most() const
{
    std::size_t most = 0;
    for (const auto& bin : cases)
        most = std::max(most, bin.size());
    return most;
}

HistogramBins binned(const std::vector<double>& values, int wanted)
{
    HistogramBins bins;
    if (values.empty())
        return bins;
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> sorted;
    for (const std::size_t i : order)
        sorted.push_back(values[i]);
    constexpr double tail = 0.03;
    bins.width = scaleFor({at(sorted, tail), at(sorted, 1 - tail)}, true, wanted).step;
    // A lone case far out would leave most of the picture empty.
    const long long reach = wanted / 2;
    const long long low = std::min(binOf(at(sorted, tail), bins.width), -1LL);
    const long long high = std::max(binOf(at(sorted, 1 - tail), bins.width), 0LL);
    const long long lowest = std::min(binOf(sorted.front(), bins.width), -1LL);
    const long long highest = std::max(binOf(sorted.back(), bins.width), 0LL);
    bins.openLow = lowest < low - reach;
    bins.openHigh = highest > high + reach;
    bins.first = bins.openLow ? low - 2 : lowest;
    const long long last = bins.openHigh ? high + 2 : highest;
    bins.cases.resize(static_cast<std::size_t>(last - bins.first + 1));
    for (const std::size_t i : order)
        bins.cases[static_cast<std::size_t>(std::clamp(binOf(values[i], bins.width), bins.first, last) - bins.first)].push_back(i);
    return bins;
}

} // namespace duixian::charts
