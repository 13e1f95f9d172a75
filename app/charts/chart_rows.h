// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart.h"
#include "app/charts/chart_series.h"
#include "app/charts/chart_source.h"

namespace duixian::charts {

/// A row with the axis it stands on, in the panel's order; its values are in axis.unit.
struct AxisRow {
    ChartAxis axis;
    ChartRow row;
    bool standard = false;
};

/// The path from the province down, joined by "/"; the name where there is no path; "" where the place is not known.
[[nodiscard]] std::u16string placeKey(const std::optional<Place>& place);
/// The places a wish is of, each once.
[[nodiscard]] std::vector<std::u16string> placesWished(const ChartWish& wish);

/// All rows that a chart of the wish may have, whatever its axis and its indicators. Plan: the outcomes of the year before and the targets
/// of the year. Result: the targets for the year, each with the outcome that answers it where one does. Years: all of the place, a row for
/// each indicator, axis and year. Places: of the year, of all the places. Multiples: all of all the places. Histogram: what has both target
/// and outcome, of the year where one is wished for.
[[nodiscard]] std::vector<AxisRow> rowsOf(const ChartSource& source, const ChartWish& wish);

} // namespace duixian::charts
