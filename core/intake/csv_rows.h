// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::intake {

struct CsvRow {
    std::size_t line = 0; ///< on which it begins, from 1; a quoted field may hold line ends
    std::vector<std::u16string> fields;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

struct CsvRows {
    std::vector<CsvRow> rows;             ///< without empty lines
    std::optional<std::size_t> openQuote; ///< the line of a quotation mark that nothing closes: its row, the rest of the text, is left out
};

/// The rows of a text of separated values as RFC 4180 has it, line ends as \n. A quotation mark inside of a field that does not begin with
/// one is a character like any other. Our own reader, because what Debian has does not fit: fast-cpp-csv-parser wants its columns when it
/// is compiled and knows no line ends in quotes, libcsv (2013) does not tell on which line a row stands, and both read bytes.
[[nodiscard]] CsvRows csvRows(std::u16string_view text, char16_t separator);

} // namespace duixian::intake
