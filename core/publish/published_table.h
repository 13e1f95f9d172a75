// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace duixian::publish {

/// The tables that leave a library one by one.
enum class PublishedTable {
    Statements, ///< each figure
    Pairs,      ///< each target with its outcome, or with the reason why it has none
    Panel,      ///< by place, indicator and period
    Tasks,      ///< task sheets
    Silence,    ///< what is stated and what is passed over
    Coverage,   ///< reports by place and year
    Second,     ///< figures of other sources
};

[[nodiscard]] const std::vector<PublishedTable>& publishedTables();
/// "statements", "pairs", …: what the command line, files and sheets call it.
[[nodiscard]] std::string_view nameOf(PublishedTable table);
[[nodiscard]] std::optional<PublishedTable> publishedTableNamed(std::string_view name);

/// What its lines of JSON are called in "type"; of statements and pairs there are several kinds of line.
[[nodiscard]] std::string_view lineTypeOf(PublishedTable table);

} // namespace duixian::publish
