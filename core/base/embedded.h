// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian {

/// The bytes of a table that was built into the program, by its path under resources/ ("lexicon/units.tsv").
/// The list stands in resources/CMakeLists.txt; asking for one that is not there is a bug of ours and asserts.
[[nodiscard]] std::string_view embedded(std::string_view path);

} // namespace duixian
