// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/library_tables.h"

#include <algorithm>

#include "core/export/ndjson.h"
#include "core/export/tables.h"
#include "core/intake/library_reports.h"
#include "core/intake/task_rows.h"
#include "core/lexicon/lexicon.h"
#include "core/match/coverage.h"
#include "core/match/measures.h"
#include "core/match/pair_rows.h"
#include "core/match/panel.h"
#include "core/match/second_figures.h"
#include "core/match/silence.h"
#include "core/match/succession.h"
#include "core/model/names.h"

namespace duixian::publish {
namespace {

std::vector<library::ReportEntry> entriesOf(const library::Library& library, const std::vector<ReportId>& chosen)
{
    std::vector<library::ReportEntry> entries = library.list();
    if (!chosen.empty())
        std::erase_if(entries,
                      [&](const library::ReportEntry& entry) { return std::find(chosen.begin(), chosen.end(), entry.id) == chosen.end(); });
    return entries;
}

Coverage coverageOf(const std::vector<library::ReportEntry>& entries)
{
    std::vector<match::CoveredReport> reports;
    reports.reserve(entries.size());
    for (const library::ReportEntry& entry : entries)
        reports.push_back({entry.id, entry.head, entry.targets, entry.outcomes});
    return match::coverage(reports);
}

bool areOne(const Place& a, const Place& b)
{
    return a.path == b.path && a.name == b.name;
}

} // namespace

LibraryTables::LibraryTables(const library::Library& library, const std::vector<ReportId>& chosen)
    : m_library(library),
      m_all(chosen.empty()),
      m_entries(entriesOf(library, chosen)),
      m_lexicon(intake::lexiconOf(library)),
      m_second(library.secondFigures())
{
}

exporting::Table LibraryTables::table(PublishedTable which, const std::vector<ReportStatements>& reports,
                                      const exporting::StateWords& stateWord) const
{
    switch (which) {
    case PublishedTable::Pairs:
        return exporting::pairsTable(pairRows(reports), reports, match::secondBeside);
    case PublishedTable::Panel:
        return exporting::panelTable(panel(reports), reports);
    case PublishedTable::Tasks:
        return exporting::tasksTable(
            intake::taskRows(m_library, pairRows(reports)),
            stateWord ? stateWord : [](TaskState state) { return std::string(duixian::nameOf(state)); });
    case PublishedTable::Silence:
        return exporting::silenceTable(match::silence(reports, *m_lexicon));
    case PublishedTable::Coverage:
        return exporting::coverageTable(coverageOf(m_entries));
    case PublishedTable::Second:
        return exporting::secondTable(secondOfPlaces());
    case PublishedTable::Statements:
        break;
    }
    return exporting::statementsTable(reports);
}

std::vector<std::string> LibraryTables::lines(PublishedTable which, const std::vector<ReportStatements>& reports) const
{
    const exporting::Table all = table(which, reports);
    std::vector<std::string> out;
    for (std::size_t row = 0; row < all.rows.size(); ++row)
        out.push_back(exporting::tableLine(lineTypeOf(which), all, row));
    return out;
}

std::vector<PairRow> LibraryTables::pairRows(const std::vector<ReportStatements>& reports) const
{
    return match::pairRows(reports, match::matchAll(reports, *m_lexicon), *m_lexicon, {}, m_second);
}

MeasuredPanel LibraryTables::panel(const std::vector<ReportStatements>& reports) const
{
    MeasuredPanel out{match::panel(reports, *m_lexicon, {}, m_second), {}};
    out.measures = match::measures(out.rows);
    return out;
}

/// Of chosen reports the figures of their places.
std::vector<SecondFigure> LibraryTables::secondOfPlaces() const
{
    std::vector<SecondFigure> out = m_second;
    std::erase_if(out, [this](const SecondFigure& figure) {
        return !m_all && std::none_of(m_entries.begin(), m_entries.end(), [&figure](const library::ReportEntry& entry) {
            return entry.head.place && areOne(*entry.head.place, figure.place);
        });
    });
    return out;
}

bool areOfOnePlace(const library::ReportEntry& a, const library::ReportEntry& b)
{
    return a.head.place && b.head.place && areOne(*a.head.place, *b.head.place);
}

void eachPlace(const library::Library& library, const std::function<void(const std::vector<ReportStatements>& ofPlace)>& take)
{
    const std::vector<library::ReportEntry> entries = library.list();
    for (std::size_t begin = 0; begin < entries.size();) {
        std::size_t end = begin + 1;
        while (end < entries.size() && areOfOnePlace(entries[begin], entries[end]))
            ++end;
        const auto first = entries.begin() + static_cast<std::ptrdiff_t>(begin);
        take(intake::effectiveReports(library, {first, entries.begin() + static_cast<std::ptrdiff_t>(end)}));
        begin = end;
    }
}

} // namespace duixian::publish
