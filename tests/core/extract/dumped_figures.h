// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian::extract {

/// The figures of a text, joined by " | ": quote, value, unit, + for 余, "bare" without a unit.
[[nodiscard]] std::string dumpedFigures(const char* text);

} // namespace duixian::extract
