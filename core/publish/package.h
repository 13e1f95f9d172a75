// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/publish/library_tables.h"
#include "core/publish/steps.h"

namespace duixian::publish {

/// Writes a data package (https://specs.frictionlessdata.io): its tables, datapackage.json and README.md, as a folder, or as a zip where
/// the path ends with .zip. program: the version of the program. What stands in the place is told by publish() (publication.h).
[[nodiscard]] Result<void> writePackage(const LibraryTables& tables, const std::string& program, const std::string& path, Steps& steps);

} // namespace duixian::publish
