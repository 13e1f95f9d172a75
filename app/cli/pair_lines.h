// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/report_matching.h"
#include "core/model/report_statements.h"

namespace duixian::cli {

/// The pair and unpaired lines of a library, by report.
[[nodiscard]] std::vector<std::string> pairLines(const std::vector<ReportStatements>& reports,
                                                 const std::vector<ReportMatching>& matchings);

} // namespace duixian::cli
