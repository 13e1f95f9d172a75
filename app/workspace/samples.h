// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "app/workspace/import_result.h"

namespace duixian {

/// The sample reports that are built into the program, with their bytes. They are invented.
[[nodiscard]] std::vector<ImportItem> sampleReports();

/// Whether these bytes (by their hash) are one of the samples, under whatever name they were imported.
[[nodiscard]] bool isSample(std::string_view sha256);

} // namespace duixian
