// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace duixian::library {

/// All that the index of words says: each word with its report, column and place; and the reports that are in it.
[[nodiscard]] std::vector<std::string> indexIn(const std::string& path);
/// What FTS5 itself finds wrong with it; empty: nothing.
[[nodiscard]] std::string indexFaultsOf(const std::string& path);

} // namespace duixian::library
