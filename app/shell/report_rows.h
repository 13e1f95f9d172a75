// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/report_row.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

/// The workspace's reports as the library tree shows them.
[[nodiscard]] std::vector<models::ReportRow> reportRows(const Workspace& workspace);

} // namespace duixian::shell
