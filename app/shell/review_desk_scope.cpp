// SPDX-License-Identifier: GPL-3.0-or-later
// The page Review over many reports: counting, going on, one word for all, taking back.
#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/review/review_page.h"
#include "app/shell/review_desk.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

using review::ReviewScope;

void ReviewDesk::survey()
{
    const auto here = m_place.find(m_at.value);
    if (here == m_place.end() || !m_looked)
        return;
    // What comes next is wanted first.
    std::vector<ReportId> reports;
    for (std::size_t i = 1; i < m_counts.size(); ++i)
        if (const Count& count = m_counts[(here->second + i) % m_counts.size()]; !count.exact)
            reports.push_back(count.report);
    m_survey.reset();
    if (reports.empty()) {
        tellCounts();
        return;
    }
    m_survey = std::make_unique<ReviewSurvey>(toCoreUtf8(m_workspace.path()));
    // What a survey of another filter still has to say may arrive after it.
    const auto wanted = [this, number = ++m_surveyNumber] { return m_survey && number == m_surveyNumber; };
    connect(m_survey.get(), &ReviewSurvey::counted, this, [this, wanted](const std::vector<ReviewCount>& counts) {
        if (wanted())
            counted(counts);
    });
    connect(m_survey.get(), &ReviewSurvey::failed, &m_workspace, &Workspace::failed);
    connect(m_survey.get(), &ReviewSurvey::finished, this, [this, wanted] {
        if (!wanted())
            return;
        m_survey.release()->deleteLater();
        tellCounts();
    });
    m_survey->start(std::move(reports), m_page.head().filter());
}

void ReviewDesk::counted(const std::vector<ReviewCount>& counts)
{
    for (const ReviewCount& told : counts) {
        const auto place = m_place.find(told.report.value);
        if (place == m_place.end() || m_counts[place->second].exact)
            continue;
        Count& count = m_counts[place->second];
        count.shown = told.shown;
        count.reviewed = told.reviewed;
        count.all = told.all;
    }
    tellCounts();
    if (m_seeking)
        seek(*m_seeking);
}

const ReviewDesk::Count* ReviewDesk::neighbour(bool forward) const
{
    const auto here = m_place.find(m_at.value);
    if (here == m_place.end())
        return nullptr;
    const auto at = static_cast<std::ptrdiff_t>(here->second);
    for (std::ptrdiff_t i = at + (forward ? 1 : -1); i >= 0 && i < std::ssize(m_counts); i += forward ? 1 : -1)
        if (const Count& count = m_counts[static_cast<std::size_t>(i)]; count.shown != 0)
            return &count;
    return nullptr;
}

void ReviewDesk::seek(bool forward)
{
    m_seeking.reset();
    const Count* const next = neighbour(forward);
    if (!next)
        return;
    if (next->shown > 0) {
        showReport(next->report);
        m_page.focusList();
        return;
    }
    m_seeking = forward; // until it is counted
    if (!m_survey && !m_surveySoon.isActive())
        survey();
}

void ReviewDesk::remember(const ReviewItem& item)
{
    const std::vector<HistoryStep>& steps = m_workspace.history();
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const HistoryStep& step) { return !step.undone; });
    if (last != steps.rend() && (m_said.empty() || m_said.back().step != last->id))
        m_said.push_back({last->id, item});
}

void ReviewDesk::undoLast()
{
    if (m_said.empty())
        return;
    const Said said = m_said.back();
    m_said.pop_back();
    const std::vector<HistoryStep>& steps = m_workspace.history();
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const HistoryStep& step) { return !step.undone; });
    // Only what was said here: an import is not undone by a letter.
    if (last == steps.rend() || last->id != said.step)
        return;
    m_page.go(said.item);
    if (m_at != said.item.report)
        showReport(said.item.report, &said.item);
    m_workspace.undo();
}

void ReviewDesk::judgeAll(Ruling ruling)
{
    m_bulk = ruling;
    const review::ReviewHead& head = m_page.head();
    if (head.scope() == ReviewScope::Report) {
        std::vector<ReviewItem> items = m_workspace.reviewItems(m_at, head.filter());
        std::erase_if(items, [ruling](const ReviewItem& item) { return item.ruling == ruling; });
        if (items.empty())
            return;
        m_workspace.judgeAll(items, ruling);
        remember(items.front());
        judgedAll(static_cast<int>(items.size()));
        return;
    }
    std::vector<ReportId> reports;
    for (const Count& count : m_counts)
        if (count.shown != 0)
            reports.push_back(count.report);
    m_workspace.judgeAll(std::move(reports), head.filter(), ruling);
}

void ReviewDesk::judgedAll(int statements)
{
    const QString done = m_bulk == Ruling::Accepted ? tr("%Ln statement(s) accepted", nullptr, statements)
                                                    : tr("%Ln statement(s) rejected", nullptr, statements);
    m_status.showFinished(done + QStringLiteral(" · ") + tr("Undo takes it back"), false);
}

} // namespace duixian::shell
