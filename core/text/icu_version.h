// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian::text {

/// Of the ICU that the program runs with: "72.1".
[[nodiscard]] std::string icuVersion();

} // namespace duixian::text
