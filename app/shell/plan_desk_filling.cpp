// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the tables of the page "Plan and outcome".
#include <algorithm>
#include <unordered_set>

#include "app/models/sentence_around.h"
#include "app/pairs/coverage_view.h"
#include "app/pairs/pair_view.h"
#include "app/pairs/panel_view.h"
#include "app/pairs/silence_view.h"
#include "app/pairs/task_view.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/plan_desk.h"
#include "app/shell/prompts.h"
#include "app/shell/report_rows.h"
#include "app/workspace/coverage_of.h"
#include "app/workspace/pair_survey.h"
#include "app/workspace/panel_survey.h"

namespace duixian::shell {
namespace {

std::optional<pairing::SideText> sideText(const Workspace::ReportPtr& report, const Span& figure)
{
    if (!report || figure.end > report->text.size())
        return std::nullopt;
    const Span sentence = models::sentenceAround(*report, figure);
    return pairing::SideText{models::headingsOver(*report, figure),
                             toQt(std::u16string_view(report->text).substr(sentence.begin, sentence.length())),
                             {figure.begin - sentence.begin, figure.end - sentence.begin}};
}

/// The unit that stands beside these words.
QString responsibleFor(const Judgements& said, const Span& figure)
{
    for (const Annotation& one : said.annotations)
        if (one.kind == AnnotationKind::Responsible && one.standing == Standing::Holds && one.anchor.span == figure)
            return toQt(std::u16string_view(one.text));
    return {};
}

} // namespace

int PlanDesk::beginSurvey()
{
    endSurvey();
    m_survey = m_workspace.pairSurvey();
    const int mine = m_surveyNumber;
    connect(m_survey.get(), &PairSurvey::failed, this, [this, mine](const Error& error) {
        if (mine == m_surveyNumber)
            m_around.prompts.tell(presentation::sentenceFor(error));
    });
    return mine;
}

void PlanDesk::endSurvey()
{
    ++m_surveyNumber;
    m_survey.reset();
    m_panelSurvey.reset();
}

void PlanDesk::fillPairs(const std::vector<ReportId>& reports)
{
    m_pairs->setReports(reportRows(m_workspace));
    m_pairs->begin();
    const int mine = beginSurvey();
    connect(m_survey.get(), &PairSurvey::found, this, [this, mine](const std::vector<PairRow>& rows) {
        if (mine == m_surveyNumber)
            m_pairs->add(rows);
    });
    connect(m_survey.get(), &PairSurvey::finished, this, [this, mine] {
        if (mine != m_surveyNumber)
            return;
        endSurvey();
        m_pairs->finish();
    });
    m_survey->startPairs(reports);
}

void PlanDesk::fillPanel(const std::vector<ReportId>& reports)
{
    endSurvey();
    m_panel->begin();
    m_panelSurvey = m_workspace.panelSurvey();
    PanelSurvey* const survey = m_panelSurvey.get();
    const int mine = m_surveyNumber;
    const auto panel = std::make_shared<std::shared_ptr<const MeasuredPanel>>();
    connect(survey, &PanelSurvey::progress, this, [this, mine](int done, int total) {
        if (mine == m_surveyNumber)
            m_panel->tellProgress(done, total);
    });
    // In the survey's thread: of a large library the copy alone would be felt. finished comes after it.
    connect(
        survey, &PanelSurvey::found, survey, [panel](const MeasuredPanel& found) { *panel = std::make_shared<const MeasuredPanel>(found); },
        Qt::DirectConnection);
    connect(survey, &PanelSurvey::failed, this, [this, mine](const Error& error) {
        if (mine == m_surveyNumber)
            m_around.prompts.tell(presentation::sentenceFor(error));
    });
    connect(survey, &PanelSurvey::finished, this, [this, mine, panel] {
        if (mine != m_surveyNumber)
            return;
        endSurvey();
        m_panel->setPanel(*panel);
    });
    survey->start(reports, {});
}

void PlanDesk::tellTexts(const PairRow& row)
{
    pairing::PairTexts texts;
    texts.target = sideText(m_workspace.report(row.earlier), row.target.span);
    if (row.outcome)
        texts.outcome = sideText(m_workspace.report(row.later), row.outcome->span);
    m_pairs->setTexts(texts);
}

void PlanDesk::fillTasks()
{
    m_taskRows.clear();
    const int mine = beginSurvey();
    connect(m_survey.get(), &PairSurvey::found, this, [this, mine](const std::vector<PairRow>& rows) {
        if (mine == m_surveyNumber)
            m_taskRows.insert(m_taskRows.end(), rows.begin(), rows.end());
    });
    connect(m_survey.get(), &PairSurvey::finished, this, [this, mine] {
        if (mine != m_surveyNumber)
            return;
        endSurvey();
        std::stable_sort(m_taskRows.begin(), m_taskRows.end(),
                         [](const PairRow& a, const PairRow& b) { return a.target.span.begin < b.target.span.begin; });
        tellTasks();
    });
    m_survey->startPairs({m_current});
}

void PlanDesk::tellTasks()
{
    const library::ReportEntry* const entry = m_workspace.entry(m_current);
    const Workspace::ReportPtr report = m_workspace.report(m_current);
    const Judgements said = entry ? m_workspace.judgements(m_current) : Judgements();
    std::vector<pairing::TaskRow> tasks;
    for (const PairRow& row : m_taskRows) {
        const auto text = sideText(row.earlier == m_current ? report : nullptr, row.target.span);
        tasks.push_back({row, text ? text->sentence : QString(), text ? text->figure : Span(), responsibleFor(said, row.target.span)});
    }
    m_tasks->setWritable(m_workspace.canWrite());
    m_tasks->setTasks(entry ? toQt(std::u16string_view(entry->head.title)) : QString(), std::move(tasks));
}

void PlanDesk::fillSilence(const std::vector<ReportId>& reports)
{
    m_silence->begin();
    const int mine = beginSurvey();
    connect(m_survey.get(), &PairSurvey::silenceFound, this, [this, mine](const std::vector<MentionRow>& rows) {
        if (mine == m_surveyNumber)
            m_silence->add(rows);
    });
    connect(m_survey.get(), &PairSurvey::finished, this, [this, mine] {
        if (mine != m_surveyNumber)
            return;
        endSurvey();
        m_silence->finish();
    });
    m_survey->startSilence(reports);
}

void PlanDesk::fillCoverage(const std::vector<ReportId>& reports)
{
    std::unordered_set<std::int64_t> wanted;
    for (const ReportId id : reports)
        wanted.insert(id.value);
    std::vector<library::ReportEntry> entries;
    for (const auto& entry : m_workspace.reports())
        if (wanted.contains(entry.id.value))
            entries.push_back(entry);
    m_coverage->setCoverage(coverageOf(entries));
}

} // namespace duixian::shell
