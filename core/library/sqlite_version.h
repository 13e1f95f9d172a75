// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian::library {

/// Of the SQLite that the program runs with: "3.40.1".
[[nodiscard]] std::string_view sqliteVersion();

} // namespace duixian::library
