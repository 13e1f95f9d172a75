// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/charts/chart_source.h"
#include "core/base/result.h"

namespace duixian {
class Workspace;
}

namespace duixian::shell {

/// What a chart of the scope is drawn from, but for its figures; and the reports that these stand in, those of the levels above included.
[[nodiscard]] std::pair<charts::ChartSource, std::vector<ReportId>> beginSource(const Workspace& workspace,
                                                                                const charts::ChartScope& scope);
/// The library that is open, as charts see it. Asks the workspace whenever a place is wanted, at once; there is no background.
[[nodiscard]] charts::ChartFeed chartFeed(Workspace& workspace);
/// The verb `duixian chart`, with the arguments after it. Gives back the exit status.
[[nodiscard]] int chartVerb(const std::vector<std::string>& arguments);

} // namespace duixian::shell
