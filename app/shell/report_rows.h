// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/report_row.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

/// The workspace's reports as the library tree shows them.
[[nodiscard]] std::vector<models::ReportRow> reportRows(const Workspace& workspace);
/// The same with the year that questions go by (yearOf): a report that only looks back is asked for by the year it reviews.
[[nodiscard]] std::vector<models::ReportRow> searchedRows(const Workspace& workspace);

} // namespace duixian::shell
