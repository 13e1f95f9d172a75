// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// The files of core that its README names, by their way from the root: `clean.h` under "## text: …" is core/text/clean.h.
[[nodiscard]] std::vector<std::string> namedIn(std::string_view readme);
/// One line for each header of core that the README does not name, and for each file it names that is not there.
[[nodiscard]] std::vector<std::string> readmeFaults(std::string_view readme, const SourceTree& tree);

} // namespace duixian::architecture
