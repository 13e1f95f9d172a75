// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/model/report.h"

namespace duixian::library {

/// Reports as rows of all tables that hold what the program found. Writing happens in the caller's transaction.
[[nodiscard]] ReportId insertReport(Connection& connection, const Report& report, std::string_view bytes, std::string_view sha256);
/// In the place of what was found before; number, bytes, names and the day of import stay. False where there is no such report.
[[nodiscard]] bool replaceReport(Connection& connection, ReportId id, const Report& report);
[[nodiscard]] std::vector<ReportEntry> readEntries(Connection& connection);
/// None where there is no such report.
[[nodiscard]] std::optional<Report> readReport(Connection& connection, ReportId id);

} // namespace duixian::library
