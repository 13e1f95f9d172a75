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
    const auto stretch = advance();
    if (!stretch)
        return std::nullopt;
    std::string out = m_publication.form == PublishedAs::Ndjson ? lines(*stretch) : exporting::csvRows(table(*stretch));
    m_steps.done(stretch->end - stretch->begin);
    return out;
}

std::optional<exporting::Table> TablePieces::nextTable()
{
    const auto stretch = advance();
    if (!stretch)
        return std::nullopt;
    exporting::Table out = table(*stretch);
    m_steps.done(stretch->end - stretch->begin);
    return out;
}

/// There is one piece at least, of an empty library an empty one.
std::optional<TablePieces::Stretch> TablePieces::advance()
{
    if (m_done)
        return std::nullopt;
    const std::size_t begin = m_next;
    m_next = endOf(begin);
    m_done = m_next == m_tables.entries().size();
    return Stretch{begin, m_next};
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

std::vector<ReportStatements> TablePieces::reports(Stretch stretch) const
{
    std::vector<ReportStatements> out;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
        out.push_back(intake::effectiveReport(m_tables.library(), m_tables.entries()[i]));
    return out;
}

exporting::Table TablePieces::table(Stretch stretch) const
{
    return m_tables.table(m_publication.table, reports(stretch), m_publication.stateWord);
}

/// The line of a report stands before what is said of it, so that each line of a file leads to a passport.
std::string TablePieces::lines(Stretch stretch) const
{
    const bool statements = m_publication.table == PublishedTable::Statements;
    if (!statements && m_publication.table != PublishedTable::Pairs)
        return joined(m_tables.lines(m_publication.table, reports(stretch)));
    std::string out;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        const library::ReportEntry& entry = m_tables.entries()[i];
        out.append(reportLine(m_tables.library(), entry)).append("\n");
        if (statements)
            out += joined(statementLines(m_tables.library(), entry.id));
    }
    return statements ? out : out + joined(pairLines(m_tables.pairRows(reports(stretch))));
}

} // namespace duixian::publish
