// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart_series.h"

namespace duixian::charts {

/// The rows of a wish as its chart shows them, one below or beside the other: the years without gaps, the places in their order, and a row
/// without marks for each place, indicator and year that says nothing. found: in the order of the indicators; nothing of it gives nothing.
[[nodiscard]] std::vector<ChartRow> arranged(std::vector<ChartRow> found, const ChartWish& wish, const std::vector<ChartPlace>& places,
                                             const std::vector<std::u16string>& indicators);

} // namespace duixian::charts
