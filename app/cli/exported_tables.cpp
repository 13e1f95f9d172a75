// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exported_tables.h"

#include "core/export/ndjson.h"
#include "core/export/pair_tables.h"
#include "core/export/tables.h"
#include "core/intake/library_reports.h"
#include "core/intake/task_rows.h"
#include "core/lexicon/lexicon.h"
#include "core/match/coverage.h"
#include "core/match/pair_rows.h"
#include "core/match/panel.h"
#include "core/match/second_figures.h"
#include "core/match/silence.h"
#include "core/match/succession.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

std::string officialsWord(TaskState state)
{
    switch (state) {
    case TaskState::Behind:
        return "欠进度";
    case TaskState::OnSchedule:
        return "达进度";
    case TaskState::Ahead:
        return "超进度";
    case TaskState::Done:
        return "已完成";
    case TaskState::DoneEarly:
        return "提前完成";
    case TaskState::Other:
        break;
    }
    return "其它";
}

std::string codeWord(TaskState state)
{
    return std::string(nameOf(state));
}

Coverage coverageOf(const library::Library& library)
{
    std::vector<match::CoveredReport> reports;
    for (library::ReportEntry& entry : library.list())
        reports.push_back({entry.id, std::move(entry.head), entry.targets, entry.outcomes});
    return match::coverage(reports);
}

} // namespace

ExportedTables::ExportedTables(const library::Library& library)
    : m_library(library), m_lexicon(intake::lexiconOf(library)), m_second(library.secondFigures())
{
}

exporting::Table ExportedTables::table(const std::string& name, const std::vector<ReportStatements>& reports, Reader reader) const
{
    if (name == "pairs")
        return exporting::pairsTable(pairRows(reports), reports, match::secondBeside);
    if (name == "panel")
        return exporting::panelTable(match::panel(reports, *m_lexicon, {}, m_second), reports);
    if (name == "tasks")
        return exporting::tasksTable(intake::taskRows(m_library, pairRows(reports)), reader == Reader::Person ? officialsWord : codeWord);
    if (name == "silence")
        return exporting::silenceTable(match::silence(reports, *m_lexicon));
    if (name == "coverage")
        return exporting::coverageTable(coverageOf(m_library));
    if (name == "second")
        return exporting::secondTable(m_second);
    return exporting::statementsTable(reports);
}

std::vector<PairRow> ExportedTables::pairRows(const std::vector<ReportStatements>& reports) const
{
    return match::pairRows(reports, match::matchAll(reports, *m_lexicon), *m_lexicon, {}, m_second);
}

std::vector<std::string> ExportedTables::lines(const std::string& name, const std::vector<ReportStatements>& reports) const
{
    const exporting::Table all = table(name, reports, Reader::Program);
    const std::string type = name == "tasks" ? "task" : name == "silence" ? "mention" : name;
    std::vector<std::string> out;
    for (std::size_t row = 0; row < all.rows.size(); ++row)
        out.push_back(exporting::tableLine(type, all, row));
    return out;
}

bool areOfOnePlace(const library::ReportEntry& a, const library::ReportEntry& b)
{
    return a.head.place && b.head.place && a.head.place->path == b.head.place->path && a.head.place->name == b.head.place->name;
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

} // namespace duixian::cli
