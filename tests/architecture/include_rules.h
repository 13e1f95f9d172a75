// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// One line for each #include that the tables of rooms.h forbid, that names no file of the project from its root, or that lies in a room
/// the tables do not know.
[[nodiscard]] std::vector<std::string> wrongIncludes(const SourceTree& tree);

/// Every file beside the first that includes Qt Charts: it is deprecated since Qt 6.10 and must stay replaceable in one place, a .cpp.
[[nodiscard]] std::vector<std::string> scatteredCharts(const SourceTree& tree);

} // namespace duixian::architecture
