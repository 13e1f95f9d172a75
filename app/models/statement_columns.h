// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/column.h"
#include "app/models/statement_row.h"

namespace duixian::models {

/// The columns of the table of statements, in the order of StatementTableModel::Column.
[[nodiscard]] const std::vector<Column<StatementRow>>& statementColumns();

} // namespace duixian::models
