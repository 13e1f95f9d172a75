// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/read_reports.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/export/report_objects.h"

namespace duixian::exporting {

void ReportReader::line(std::string_view line)
{
    ++m_number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos)
        return;
    const auto object = objectIn(line);
    if (!object)
        return refuse("JSON");
    const std::string type = textAt(*object, "type");
    if (type == "report") {
        finish();
        if (auto report = reportIn(*object))
            m_open = std::move(*report);
        else
            refuse(report.error().detail);
    } else if (type == "statement") {
        if (auto statement = statementIn(*object); !statement)
            refuse(statement.error().detail);
        else if (m_open)
            m_open->report.statements.push_back(std::move(*statement));
    } else if (type == "whole") {
        if (auto whole = wholeIn(*object); !whole)
            refuse(whole.error().detail);
        else if (m_open && m_open->report.passport.sha256 == whole->sha256) {
            m_open->report.text = std::move(whole->text);
            m_open->bytes = std::move(whole->bytes);
        }
    } else if (type == "file") {
        finish();
        if (auto ended = fileEndIn(*object))
            m_take(std::move(*ended));
        else
            refuse(ended.error().detail);
    }
}

void ReportReader::tooLong()
{
    ++m_number;
    refuse("length");
}

void ReportReader::end()
{
    finish();
    m_number = 0;
}

void ReportReader::refuse(std::string_view what)
{
    m_take(Error{ErrorCode::LineMalformed, std::to_string(m_number).append(": ").append(what)});
}

void ReportReader::finish()
{
    if (auto whole = std::exchange(m_open, std::nullopt))
        m_take(std::move(*whole));
}

void readReports(std::string_view lines, const ReportReader::Take& take)
{
    ReportReader reader(take);
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        reader.line(lines.substr(begin, end - begin));
        begin = end + 1;
    }
    reader.end();
}

} // namespace duixian::exporting
