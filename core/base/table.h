// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian {

/// One row of a word table: its columns, and the number of its line for messages.
struct TableRow {
    std::vector<std::u16string> columns;
    std::size_t line = 0;

    /// The column, empty where the row is shorter.
    [[nodiscard]] const std::u16string& at(std::size_t column) const;
};

/// Rows of tab-separated columns; a line that begins with # and an empty line are none. UTF-8 in.
[[nodiscard]] std::vector<TableRow> readTable(std::string_view tsv);

/// The parts of a column that holds several words: "生产总值、GDP".
[[nodiscard]] std::vector<std::u16string> listed(std::u16string_view column);

} // namespace duixian
