// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/model/statement.h"

namespace duixian::library {

/// Statements as rows of statement, in the order of the text. Writing happens in the caller's transaction.
void insertStatements(Connection& connection, ReportId report, const std::vector<Statement>& statements);
[[nodiscard]] std::vector<Statement> readStatements(Connection& connection, ReportId report);

} // namespace duixian::library
