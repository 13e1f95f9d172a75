// SPDX-License-Identifier: GPL-3.0-or-later
// What people expect of a desktop program (tests/app/MANNERS.md), point by point, with the test or the picture that shows it; and what
// they trust it with (tests/RELIABILITY.md) in the same form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// The rows of the table in their order: | number | point | what shows it |. What shows it: names of tests and pictures, in backticks.
struct Manner {
    int number = 0;
    std::vector<std::string> tests;    ///< "MainWindowTest.ADarkWindowIsDark"
    std::vector<std::string> pictures; ///< "read.png"
    bool notYet = false;               ///< its row says "not built yet"
};
[[nodiscard]] std::vector<Manner> mannersIn(std::string_view page);

/// Points from 1 to `points` that are missing, out of order or shown by nothing; tests and pictures that are named and not there.
[[nodiscard]] std::vector<std::string> mannerFaults(const std::vector<Manner>& manners, const SourceTree& tree, int points);

} // namespace duixian::architecture
