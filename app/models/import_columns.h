// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/column.h"
#include "app/models/import_row.h"

namespace duixian::models {

/// The columns of the table of an import, in the order of ImportTableModel::Column.
[[nodiscard]] const std::vector<Column<ImportRow>>& importColumns();

} // namespace duixian::models
