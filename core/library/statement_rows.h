// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/library/query.h"
#include "core/model/statement.h"

namespace duixian::library {

/// Statements as rows of statement, in the order of the text. Writing happens in the caller's transaction.
/// The columns of a statement, which decision has, too, in the order in which the two functions below bind and read them.
inline constexpr std::string_view statementColumns = "start, \"end\", kind, quote, value, value_max, unit, measure, bound, indicator, "
                                                     "subject, subject_start, subject_end, period, section, strength, stretch_of, "
                                                     "confidence, doubts";
void bindStatement(Query& query, const Statement& statement);
[[nodiscard]] Statement readStatement(Query& query);

void insertStatements(Connection& connection, ReportId report, const std::vector<Statement>& statements);
[[nodiscard]] std::vector<Statement> readStatements(Connection& connection, ReportId report);

} // namespace duixian::library
