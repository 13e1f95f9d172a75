// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/export/table.h"
#include "core/model/pair_row.h"
#include "core/model/report_statements.h"
#include "core/model/target_measures.h"

/// The tables that people take away. Columns are named like the keys of the lines of JSON; the unit has a column of its own, and numbers
/// stand in the unit as written. The last columns are the passports of the reports that a row rests on: file, path, address, imported,
/// sha256, encoding, format, steps (line_ends:4 folded:12) and rules; in pairs and panel once as target_… and once as outcome_….
namespace duixian::exporting {

/// A row for each statement, with its report's place and years; its report's file stands in front.
[[nodiscard]] Table statementsTable(const std::vector<ReportStatements>& reports);
/// What other sources say, several parted by "; ": "年鉴 184.9亿元 (-0.7)".
[[nodiscard]] Cell secondCell(const std::vector<SecondBeside>& second);
/// What other sources say beside a row.
using SecondOf = std::function<std::vector<SecondBeside>(const PairRow& row)>;

/// A row for each target, with its outcome and verdict, or with the reason why it has none. tolerance: the share by which a target with
/// 左右 might be missed, where that was used. second: what other sources say, "年鉴 184.9亿元" each, with what they are off by in the
/// outcome's unit where that is more than rounding: "年鉴 184.9亿元 (-0.7)". reports: those that the rows were made of.
[[nodiscard]] Table pairsTable(const std::vector<PairRow>& rows, const std::vector<ReportStatements>& reports, const SecondOf& secondOf);
/// A row for each place, indicator and period: the first target and the first outcome in one unit, and what the literature reckons of them
/// (core/model/target_measures.h). reports: those that the panel was made of.
[[nodiscard]] Table panelTable(const MeasuredPanel& panel, const std::vector<ReportStatements>& reports);

} // namespace duixian::exporting
