// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace duixian::exporting {

/// Nothing, a text (UTF-8) or a number: numbers stay numbers until a format writes them.
using Cell = std::variant<std::monostate, std::string, double>;

using Row = std::vector<Cell>;

/// A table as every format takes it. Each row has a cell for each column.
struct Table {
    std::vector<std::string> columns;
    std::vector<Row> rows;
};

} // namespace duixian::exporting
