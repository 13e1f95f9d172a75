// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart.h"
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

/// The outcomes of the year before and the targets of the year.
[[nodiscard]] std::vector<AxisRow> planRows(const ChartSource& source, const std::u16string& place, int year);
/// The targets for the year, each with the outcome that answers it where one does.
[[nodiscard]] std::vector<AxisRow> resultRows(const ChartSource& source, const std::u16string& place, int year);
/// All of one place, a row for each indicator, axis and year.
[[nodiscard]] std::vector<AxisRow> yearRows(const ChartSource& source, const std::u16string& place);

} // namespace duixian::charts
