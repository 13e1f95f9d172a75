// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace duixian::exporting {

/// Makes a zip at `path` of files of a folder, under the names that they have in it ("sources/a.txt") and in their order. Nothing of the
/// machine goes in: every file is of the first day that a zip can name, so that the same files make the same bytes. Fails with WriteFailed
/// (detail: the path and the library's words); then there is none.
[[nodiscard]] Result<void> zipFiles(const std::string& folder, const std::vector<std::string>& names, const std::string& path);

} // namespace duixian::exporting
