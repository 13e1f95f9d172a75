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
    int year = 0; ///< of the targets; of a Histogram 0 is all years; of no matter to a chart over the years
    ChartAxis axis;
    /// None: those that stand by themselves. A Years and a Places chart take the first, Multiples of several places too.
    std::vector<std::u16string> indicators;
    std::vector<std::u16string> places = {};   ///< keys, of the kinds that take many; none: place alone
    std::optional<TargetMeasure> measure = {}; ///< in place of the figures, where the kind takes one
    ChartOrder order = ChartOrder::Outcome;
    ChartWriting writing = {};

    friend bool operator==(const ChartWish&, const ChartWish&) = default;
};

/// Each once, sorted by path.
[[nodiscard]] std::vector<ChartPlace> placesOf(const std::vector<Place>& places);
/// What a chart of the wish is drawn from.
[[nodiscard]] ChartScope scopeOf(const ChartWish& wish);
/// The years a Plan or Result chart of the place can be drawn for, latest first; of a Places chart or a Histogram those of the whole
/// source; none for the others.
[[nodiscard]] std::vector<int> yearsOf(const ChartSource& source, const std::u16string& place, ChartKind kind);
/// Growth in % first, then the axes with most rows. wish.axis and wish.indicators are not looked at.
[[nodiscard]] std::vector<ChartOffer> offersOf(const ChartSource& source, const ChartWish& wish);
/// A chart of the wish; without rows where there is nothing to draw. A place or an indicator that was wished for by name and has no figure
/// has a row without marks.
[[nodiscard]] Chart chartOf(const ChartSource& source, const ChartWish& wish);
/// Of these places (keys) those that have no figure of the wish's indicators on its axis, whatever the year.
[[nodiscard]] std::vector<std::u16string> placesWithout(const ChartSource& source, const ChartWish& wish);

} // namespace duixian::charts
