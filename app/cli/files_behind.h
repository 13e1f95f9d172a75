// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace duixian::cli {

struct FoundFile {
    std::string path;
    std::string name; ///< without folders
};

/// Files as they are; folders with all the files below them, in the order of their names, without hidden ones. Foreign files are kept, so
/// that they can be named; so is a path that is not there.
[[nodiscard]] std::vector<FoundFile> filesBehind(const std::vector<std::string>& paths);

} // namespace duixian::cli
