// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/statement.h"

namespace duixian {

/// The figure of a statement in a table of tests: "growth >= 6.5 %", "level range 5..10 家"; "-" for no unit, "null" for no number.
[[nodiscard]] Statement figure(const std::string& text);

} // namespace duixian
