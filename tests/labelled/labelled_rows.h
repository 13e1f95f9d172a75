// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/statement.h"

namespace duixian::labelled {

/// A statement as a line of the labelled files, tabs between: start, quote, kind, value, unit, measure, bound, period, indicator. A range
/// has both ends (5..8), a ratio and a sync no value.
[[nodiscard]] std::string rowOf(const Statement& statement);

/// Where the figure stands, and nothing that is said of it: the first two fields.
[[nodiscard]] std::string placeIn(std::string_view row);

/// The lines of a labelled file, without the header line that begins with #.
[[nodiscard]] std::vector<std::string> rowsIn(std::string_view file);

/// What is in both, each as often as it is in both; the two lists in any order.
[[nodiscard]] std::vector<std::string> common(std::vector<std::string> a, std::vector<std::string> b);

/// The harmonic mean of precision and recall; 1 where both are empty.
[[nodiscard]] double f1(std::size_t hits, std::size_t expected, std::size_t found);

} // namespace duixian::labelled
