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

/// What the charts are drawn from, of the library that is open.
[[nodiscard]] charts::ChartSource chartSource(Workspace& workspace);
/// The verb `duixian chart`, with the arguments after it. Gives back the exit status.
[[nodiscard]] int chartVerb(const std::vector<std::string>& arguments);

} // namespace duixian::shell
