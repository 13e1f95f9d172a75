// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/model/judgements.h"

namespace duixian::library {

/// What a person said of a report, as rows of decision, annotation and pair_decision. In the caller's transaction.
[[nodiscard]] Judgements readJudgements(Connection& connection, ReportId report);
/// All annotations of the reports that are in the library, by report, then in the order of the text.
[[nodiscard]] std::vector<ReportAnnotation> readAnnotations(Connection& connection);
/// Instead of what is there. What has no id gets one, what has no moment the present one.
void writeJudgements(Connection& connection, ReportId report, const Judgements& judgements);
/// Reads the rows that one of these tables has of a report, to see whether they can be read.
void readRows(Connection& connection, std::string_view table, ReportId report);
/// The reports that have any.
[[nodiscard]] std::vector<ReportId> judgedReports(Connection& connection);
/// The reports with a pair decision whose outcome stands in this one.
[[nodiscard]] std::vector<ReportId> reportsPairedTo(Connection& connection, ReportId outcomes);
/// Pair decisions of other reports point to another report from now on.
void movePairEnds(Connection& connection, ReportId from, ReportId to);

} // namespace duixian::library
