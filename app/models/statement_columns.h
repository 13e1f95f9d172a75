// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/models/column.h"
#include "core/model/statement.h"

namespace duixian::models {

/// The columns of the table of statements, in the order of StatementTableModel::Column.
[[nodiscard]] const std::vector<Column<Statement>>& statementColumns();

} // namespace duixian::models
