// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart.h"
#include "app/charts/chart_source.h"

namespace duixian::charts {

/// What can be drawn for a wish: an axis, and the indicators on it in the order of the chart.
struct ChartOffer {
    ChartAxis axis;
    std::vector<std::u16string> indicators;
    std::size_t standing = 0; ///< how many of the first indicators a chart shows by itself

    friend bool operator==(const ChartOffer&, const ChartOffer&) = default;
};

struct ChartWish {
    std::u16string place; ///< a ChartPlace's key
    ChartKind kind = ChartKind::Plan;
    int year = 0; ///< of the targets; of no matter to a Years chart
    ChartAxis axis;
    std::vector<std::u16string> indicators; ///< none: those that stand by themselves. A Years chart takes the first
};

/// Each once, sorted by path.
[[nodiscard]] std::vector<ChartPlace> placesOf(const std::vector<Place>& places);
/// The years a Plan or Result chart can be drawn for, latest first; none for Years.
[[nodiscard]] std::vector<int> yearsOf(const ChartSource& source, const std::u16string& place, ChartKind kind);
/// Growth in % first, then the axes with most rows. wish.axis and wish.indicators are not looked at.
[[nodiscard]] std::vector<ChartOffer> offersOf(const ChartSource& source, const ChartWish& wish);
/// A chart of the wish; without rows where there is nothing to draw.
[[nodiscard]] Chart chartOf(const ChartSource& source, const ChartWish& wish);

} // namespace duixian::charts
