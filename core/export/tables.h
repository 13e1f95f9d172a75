// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/export/table.h"
#include "core/model/panel.h"
#include "core/model/report_matching.h"
#include "core/model/report_statements.h"

/// The tables that people take away. Columns are named like the keys of the lines of JSON; the unit has a column of its own, and numbers
/// stand in the unit as written. The last columns are the passports of the reports that a row rests on: file, path, address, imported,
/// sha256, encoding, format, steps (line_ends:4 folded:12) and rules; in pairs and panel once as target_… and once as outcome_….
namespace duixian::exporting {

/// A row for each statement, with its report's place and years; its report's file stands in front.
[[nodiscard]] Table statementsTable(const std::vector<ReportStatements>& reports);
/// A row for each target, with its outcome and verdict, or with the reason why it has none.
[[nodiscard]] Table pairsTable(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings);
/// A row for each place, indicator and period: the first target and the first outcome in one unit. reports: those that the panel was made
/// of.
[[nodiscard]] Table panelTable(const std::vector<PanelRow>& rows, const std::vector<ReportStatements>& reports);

} // namespace duixian::exporting
