// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// Those of the names that are no folder of the top level: app, core, resources, translations and tests are; hidden ones and build do not
/// count.
[[nodiscard]] std::vector<std::string> strangeFolders(const std::vector<std::string>& names);
/// Those of the names that are no file of the top level: a note left behind would be taken along. Hidden ones do not count.
[[nodiscard]] std::vector<std::string> strangeFiles(const std::vector<std::string>& names);
/// The names of the folders, or of the files, right under the root.
[[nodiscard]] std::vector<std::string> entriesOf(const std::string& root, bool folders);

/// Whether the text of a CMakeLists.txt names the file as a word of its own.
[[nodiscard]] bool lists(std::string_view cmakeLists, std::string_view fileName);
/// One line for each .cpp that the CMakeLists.txt of its folder does not name: it would never be compiled, a test in it never run.
[[nodiscard]] std::vector<std::string> unlisted(const SourceTree& tree, const std::string& root);

} // namespace duixian::architecture
