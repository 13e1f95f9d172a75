// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/library/library.h"
#include "core/model/report_statements.h"

namespace duixian::cli {

/// A library to read from; none, and the console knows why, where it can't be opened.
[[nodiscard]] std::optional<library::Library> openToRead(const std::string& path, Console& console);

/// All its reports with their statements, in the order of its list.
[[nodiscard]] std::vector<ReportStatements> allReports(const library::Library& library);

/// Its report line, with its passport.
[[nodiscard]] std::string storedReportLine(const library::Library& library, const library::ReportEntry& entry);

} // namespace duixian::cli
