// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/library/library.h"
#include "core/model/report_statements.h"

namespace duixian {

/// Goes through the places of some reports: for each all its reports that the library lists, with a person's decisions applied, are read
/// and shown, and forgotten before the next. Reports without a place are shown one by one. visit says whether to go on.
void walkPlaces(const library::Library& library, const std::vector<library::ReportEntry>& listed, const std::vector<ReportId>& reports,
                const std::function<bool(const std::vector<ReportStatements>& ofPlace)>& visit);

} // namespace duixian
