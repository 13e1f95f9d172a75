// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/system/scratch_folder.h"

namespace duixian::publish {

/// Writes files of a folder as one zip to a path, whole or not at all. Fails with WriteFailed.
[[nodiscard]] Result<void> writeZipped(const system::ScratchFolder& folder, const std::vector<std::string>& names, const std::string& path);

/// What failed beside the path, as a fault of the path, with the system's words: nobody knows the files in between.
[[nodiscard]] Result<void> inPlaceOf(const std::string& path, const Error& error);

} // namespace duixian::publish
