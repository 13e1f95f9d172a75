// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace duixian::exporting {

/// The files of a zip (name, bytes) in its order, read by libzip; empty where it is none.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> readZip(const std::string& bytes);

} // namespace duixian::exporting
