// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/model/report.h"

namespace duixian::library {

/// What the program found out about a report, without its text and statements, as rows of part, note, layer, evidence and cleaning_step.
/// Writing happens in the caller's transaction.
void insertFindings(Connection& connection, ReportId report, const Report& found);

[[nodiscard]] std::vector<Part> readParts(Connection& connection, ReportId report);
[[nodiscard]] std::vector<Note> readNotes(Connection& connection, ReportId report);
[[nodiscard]] std::vector<Layer> readLayers(Connection& connection, ReportId report);
[[nodiscard]] std::vector<Evidence> readEvidence(Connection& connection, ReportId report);
[[nodiscard]] std::vector<CleaningStep> readSteps(Connection& connection, ReportId report);

} // namespace duixian::library
