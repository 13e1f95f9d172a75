// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/library/connection.h"
#include "core/model/pin.h"

namespace duixian::library {

/// What a person joined of two reports, the ends in report as a, in the order of its text.
[[nodiscard]] std::vector<Pin> readPins(Connection& connection, ReportId report, ReportId other);
/// The same of a report and any other, by the other.
[[nodiscard]] std::vector<Pin> readPins(Connection& connection, ReportId report);
/// Those become all that is joined of the two, in the caller's transaction. What has no number or no moment yet gets them.
void writePins(Connection& connection, ReportId a, ReportId b, const std::vector<Pin>& pins);
/// What was joined with a report stands from now on under another number.
void movePins(Connection& connection, ReportId from, ReportId to);

} // namespace duixian::library
