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

/// Reports as rows of report, report_original, report_text, part and note. Writing happens in the caller's transaction.
[[nodiscard]] ReportId insertReport(Connection& connection, const Report& report, std::string_view bytes, std::string_view sha256);
[[nodiscard]] std::vector<ReportEntry> readEntries(Connection& connection);
/// Without statements; none where there is no such report.
[[nodiscard]] std::optional<Report> readReport(Connection& connection, ReportId id);

} // namespace duixian::library
