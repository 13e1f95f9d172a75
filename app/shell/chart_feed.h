// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart_source.h"
#include "core/base/result.h"

namespace duixian {
class Workspace;
}

namespace duixian::shell {

/// The library that is open, as charts see it. Asks the workspace whenever a place is wanted.
[[nodiscard]] charts::ChartFeed chartFeed(Workspace& workspace);
/// The verb `duixian chart`, with the arguments after it. Gives back the exit status.
[[nodiscard]] int chartVerb(const std::vector<std::string>& arguments);

} // namespace duixian::shell
