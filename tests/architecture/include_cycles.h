// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// One cycle of the graph as the names on it, the first again at the end; empty where there is none.
[[nodiscard]] std::vector<std::string> cycleIn(const std::vector<std::pair<std::string, std::string>>& arrows);
/// Who includes whom, file by file.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> includeArrows(const SourceTree& tree);

} // namespace duixian::architecture
