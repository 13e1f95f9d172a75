// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/table_pieces.h"

#include <utility>

#include "core/export/csv.h"
#include "core/intake/library_reports.h"
#include "core/publish/report_lines.h"

namespace duixian::publish {
namespace {

/// Whether a table is made of all reports at once.
bool isOne(PublishedTable table)
{
    return table == PublishedTable::Pairs || table == PublishedTable::Panel || table == PublishedTable::Coverage ||
           table == PublishedTable::Second;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out.append(line).append("\n");
    return out;
}

} // namespace

std::optional<std::string> TablePieces::next()
{
    if (m_publication.form == PublishedAs::Csv && !std::exchange(m_headDone, true))
        return exporting::csvHead(m_tables.table(m_publication.table, {}, m_publication.stateWord), m_publication.mark);
    if (m_done)
        return std::nullopt;
    const std::size_t begin = m_next;
    m_next = endOf(begin);
    m_done = m_next == m_tables.entries().size();
    std::string out = piece(begin, m_next);
    m_steps.done(m_next - begin);
    return out;
}

std::size_t TablePieces::endOf(std::size_t begin) const
{
    const std::vector<library::ReportEntry>& entries = m_tables.entries();
    if (isOne(m_publication.table) || entries.empty())
        return entries.size();
    std::size_t end = begin + 1;
    if (m_publication.table != PublishedTable::Statements)
        while (end < entries.size() && areOfOnePlace(entries[begin], entries[end]))
            ++end;
    return end;
}

std::vector<ReportStatements> TablePieces::reports(std::size_t begin, std::size_t end) const
{
    std::vector<ReportStatements> out;
    for (std::size_t i = begin; i < end; ++i)
        out.push_back(intake::effectiveReport(m_tables.library(), m_tables.entries()[i]));
    return out;
}

std::string TablePieces::piece(std::size_t begin, std::size_t end) const
{
    if (m_publication.form == PublishedAs::Ndjson)
        return lines(begin, end);
    return exporting::csvRows(m_tables.table(m_publication.table, reports(begin, end), m_publication.stateWord));
}

/// The line of a report stands before what is said of it, so that each line of a file leads to a passport.
std::string TablePieces::lines(std::size_t begin, std::size_t end) const
{
    const bool statements = m_publication.table == PublishedTable::Statements;
    if (!statements && m_publication.table != PublishedTable::Pairs)
        return joined(m_tables.lines(m_publication.table, reports(begin, end)));
    std::string out;
    for (std::size_t i = begin; i < end; ++i) {
        const library::ReportEntry& entry = m_tables.entries()[i];
        out.append(reportLine(m_tables.library(), entry)).append("\n");
        if (statements)
            out += joined(statementLines(m_tables.library(), entry.id));
    }
    return statements ? out : out + joined(pairLines(m_tables.pairRows(reports(begin, end))));
}

} // namespace duixian::publish
