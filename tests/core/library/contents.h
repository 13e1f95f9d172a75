// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace duixian::library {

/// What the history brings back: every row of every table but those of the history itself and of what is made again (pairs), a line each,
/// sorted. Read by a connection of its own.
[[nodiscard]] std::vector<std::string> rowsIn(const std::string& path);

/// The same without what differs between two libraries in which the same was done: a report stands by its hash, and the rows' own numbers
/// and moments are left out.
[[nodiscard]] std::vector<std::string> meaningIn(const std::string& path);

/// The lines that only one of the two has: "- …" and "+ …".
[[nodiscard]] std::string difference(const std::vector<std::string>& before, const std::vector<std::string>& after);

} // namespace duixian::library
