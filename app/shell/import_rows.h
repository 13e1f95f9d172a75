// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/import_row.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

/// A batch as its table shows it.
[[nodiscard]] std::vector<models::ImportRow> importRows(const ImportSummary& summary, const Workspace& workspace);
[[nodiscard]] models::ImportRow importRow(const ImportResult& result, const Workspace& workspace);

/// "5 reports imported · 2 doubtful · 1 was there already · 2 could not be read".
[[nodiscard]] QString summaryLine(const ImportSummary& summary);

} // namespace duixian::shell
