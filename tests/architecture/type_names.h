// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// One line for each type that two files define under one name in one namespace: to the linker they are one, whoever includes both does not
/// compile, and no tool tells where nobody does. What stands in a namespace without a name is its file's own.
[[nodiscard]] std::vector<std::string> typesDefinedTwice(const SourceTree& tree);

} // namespace duixian::architecture
