// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "app/charts/chart_source.h"
#include "core/base/result.h"

namespace duixian::charts {

/// Opens the library of that path for charts.
using OpenFeed = std::function<Result<ChartFeed>(const std::string& path)>;

/// `duixian chart --library L --place P --indicator I … --out F.png|svg|csv`: draws one chart into a file, without a display (an offscreen
/// application must stand). arguments: those after the verb. What goes wrong is said on errors, one line: which file, what is wrong, what
/// to do. Gives back the exit status: 0 all well, 1 something failed, 2 wrong use.
[[nodiscard]] int runChartCommand(const std::vector<std::string>& arguments, const OpenFeed& open, std::ostream& output,
                                  std::ostream& errors);

} // namespace duixian::charts
