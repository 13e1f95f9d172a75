// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace duixian::intake {

/// A zip archive with these files (name, bytes) as they are, not compressed.
[[nodiscard]] std::string madeZip(const std::vector<std::pair<std::string, std::string>>& files);

} // namespace duixian::intake
