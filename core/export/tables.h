// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/export/table.h"
#include "core/model/panel.h"
#include "core/model/report_matching.h"
#include "core/model/report_statements.h"

/// The tables that people take away. Columns are named like the keys of the lines of JSON; the unit has a column of its own, and numbers
/// stand in the unit as written.
namespace duixian::exporting {

/// A row for each statement, with its report's file, place and years.
[[nodiscard]] Table statementsTable(const std::vector<ReportStatements>& reports);
/// A row for each target, with its outcome and verdict, or with the reason why it has none.
[[nodiscard]] Table pairsTable(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings);
/// A row for each place, indicator and period: the first target and the first outcome in one unit.
[[nodiscard]] Table panelTable(const std::vector<PanelRow>& rows);

} // namespace duixian::exporting
