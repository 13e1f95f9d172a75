// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// One line for each place that has SQL put a row in another's place: the triggers that keep an index of words in step do not see the
/// one that goes (tests/RELIABILITY.md, 17). The tree may hold files of SQL.
[[nodiscard]] std::vector<std::string> silentReplacements(const SourceTree& tree);
/// One line for each label of the window that is not said to be plain text: it would take a foreign text's tags for its own, and fetch
/// what they name (tests/RELIABILITY.md, 25).
[[nodiscard]] std::vector<std::string> labelsOfAnyFormat(const SourceTree& tree);

} // namespace duixian::architecture
