// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/publish/library_tables.h"
#include "core/publish/steps.h"

namespace duixian::publish {

/// Writes a project as programs for qualitative analysis exchange them (REFI-QDA 1.0, urn:QDA-XML:project:1.0): a zip with project.qde and
/// the decoded texts as sources/GUID.txt (UTF-8, \n line ends, no byte order mark). Targets and outcomes are codes, the indicators stand
/// below them; each statement is a selection, counted in Unicode code points, with its coding and what is known of it; each pair a link;
/// each place a case with its variables and its reports. GUIDs follow from what they name. steps: two for each report.
[[nodiscard]] Result<void> writeQdaProject(const LibraryTables& tables, const std::string& program, const std::string& path, Steps& steps);

} // namespace duixian::publish
