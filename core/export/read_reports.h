// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <variant>

#include "core/base/result.h"
#include "core/model/file_end.h"
#include "core/model/gathered_report.h"

namespace duixian::exporting {

/// A report; what became of a file; or a line that can't be read: LineMalformed, detail is its number and the key that is wrong.
using Gathered = std::variant<GatheredReport, FileEnd, Error>;

/// Reads back what extract printed, line by line: a report line, its statement lines and, where it was asked to print them, the line with
/// the whole text and the bytes; file lines; other lines and empty ones are passed over. What it gives has the right types, words that
/// their enums have, numbers in their ranges, no control characters in names, and spans whose ends follow their begins; that they lie in
/// the text, and that the text is that of the bytes, whoever has the text has to look at (core/intake/gathering.h). A statement line that
/// can't be read is missing in its report. Any bytes may come in.
class ReportReader {
public:
    using Take = std::function<void(Gathered gathered)>;

    /// take gets each report once the next line shows that it has all its lines.
    explicit ReportReader(Take take) : m_take(std::move(take)) {}
    /// The next line, without its end.
    void line(std::string_view line);
    /// The next line, which is too long to be one of extract's.
    void tooLong();
    /// The lines of this input are over; those of the next are counted from 1.
    void end();

private:
    void refuse(std::string_view what);
    void finish();

    Take m_take;
    std::optional<GatheredReport> m_open; ///< the report whose lines are coming
    std::size_t m_number = 0;
};

/// All lines of a text.
void readReports(std::string_view lines, const ReportReader::Take& take);

/// No line of extract is longer whose report a library can keep: its file in base64, and its text.
inline constexpr std::size_t longestLine = std::size_t{256} * 1024 * 1024;

} // namespace duixian::exporting
