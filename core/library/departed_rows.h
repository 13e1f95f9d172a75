// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/library/library.h"

namespace duixian::library {

/// Keeps what a report is known again by, where a person said something of it. To be called before its rows go, in their transaction.
void keepDeparted(Connection& connection, ReportId report);
/// One that was removed from another library, under the next number that no report has.
[[nodiscard]] ReportId insertDeparted(Connection& connection, const DepartedReport& report);
/// The report is back under another number.
void forgetDeparted(Connection& connection, ReportId former);
[[nodiscard]] std::vector<DepartedReport> readDeparted(Connection& connection);

} // namespace duixian::library
