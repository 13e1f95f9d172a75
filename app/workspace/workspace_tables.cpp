// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of many reports: the panel that charts draw, where else sentences stand, and statements for spreadsheets.
#include "app/presentation/qt_text.h"
#include "app/workspace/panel_survey.h"
#include "app/workspace/repeat_search.h"
#include "app/workspace/workspace.h"
#include "core/export/csv.h"
#include "core/export/tables.h"
#include "core/judgement/effective.h"
#include "core/match/measures.h"
#include "core/match/panel.h"
#include "core/system/write_file.h"

namespace duixian {

MeasuredPanel Workspace::panel(const std::vector<ReportId>& reports)
{
    std::vector<ReportStatements> sources;
    std::vector<SecondFigure> second;
    guarded([&] {
        if (m_library)
            second = m_library->secondFigures();
        for (const ReportId id : reports)
            if (const library::ReportEntry* const known = entry(id))
                sources.push_back({id, known->passport, known->head,
                                   judgement::effective(m_library->statements(id), m_library->judgements(id).decisions)});
    });
    MeasuredPanel panel{match::panel(sources, *m_lexicon, m_verdictRules, second), {}};
    panel.measures = match::measures(panel.rows);
    return panel;
}

std::unique_ptr<PanelSurvey> Workspace::panelSurvey() const
{
    auto listed = m_listed ? m_listed : std::make_shared<const std::vector<library::ReportEntry>>(m_reports);
    return std::make_unique<PanelSurvey>(m_library->path(), std::move(listed), m_lexicon, m_verdictRules);
}

std::unique_ptr<RepeatSearch> Workspace::repeatSearch() const
{
    std::vector<ReportId> among;
    for (const library::ReportEntry& entry : m_reports)
        among.push_back(entry.id);
    return std::make_unique<RepeatSearch>(m_library->path(), std::move(among));
}

Result<void> Workspace::exportStatements(ReportId id, const std::vector<std::size_t>& rows, const QString& target)
{
    const ReportPtr source = report(id);
    if (!source)
        return failure(ErrorCode::ReportMissing, toCoreUtf8(target));
    ReportStatements chosen{id, source->passport, source->head, {}};
    for (const std::size_t row : rows)
        chosen.statements.push_back(source->statements[row]);
    const std::string bytes = exporting::csv(exporting::statementsTable({chosen}), exporting::ByteOrderMark::With);
    return system::writeFile(toCoreUtf8(target), bytes);
}

} // namespace duixian
