// SPDX-License-Identifier: GPL-3.0-or-later
// Searching and finding: the page Search, the bar in the text, the box that jumps.
#include <algorithm>

#include <QMenuBar>
#include <QPushButton>

#include "app/charts/chart_page.h"
#include "app/presentation/wording.h"
#include "app/reader/find_bar.h"
#include "app/reader/reader_page.h"
#include "app/search/search_head.h"
#include "app/search/search_page.h"
#include "app/shell/jump_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/search_desk.h"

namespace duixian::shell {

void MainWindow::joinFind()
{
    const Actions& a = m_actions;
    m_reader->findBar().setSteps(a.findPrevious, a.findNext);
    connect(a.find, &QAction::triggered, this, [this] {
        if (m_page == Page::Search) {
            m_search->focusField();
            return;
        }
        if (m_page != Page::Read)
            showPage(Page::Read);
        m_reader->find();
    });
    for (const auto& [action, forward] : {std::pair(a.findNext, true), std::pair(a.findPrevious, false)})
        connect(action, &QAction::triggered, this, [this, forward = forward] {
            if (m_page != Page::Read)
                showPage(Page::Read);
            m_reader->step(forward);
        });
    connect(m_reader, &reader::ReaderPage::findWanted, this, [this](const QString& question) {
        if (auto found = m_workspace.findIn(m_current, question))
            m_reader->setFound(std::move(*found));
        else
            m_reader->setFound({}, presentation::sentenceFor(found.error()));
    });
}

void MainWindow::joinSearch()
{
    const Actions& a = m_actions;
    m_search->head().addTool({a.saveSearch});
    m_search->head().addTool({a.exportHits, a.exportHitsExcel});
    connect(a.searchAll, &QAction::triggered, this, [this] { searchAll(m_page == Page::Read ? m_reader->selectedWords() : QString()); });
    connect(a.saveSearch, &QAction::triggered, m_searches, &SearchDesk::keep);
    connect(a.exportHits, &QAction::triggered, this, [this] { m_searches->exportFound(false); });
    connect(a.exportHitsExcel, &QAction::triggered, this, [this] { m_searches->exportFound(true); });
    connect(m_searches, &SearchDesk::changed, this, &MainWindow::refreshSearchActions);
    connect(m_searches, &SearchDesk::hitWanted, this,
            [this](const Hit& hit, const QString& question) { openHit(hit.report, hit.marks.front(), question); });
}

void MainWindow::joinJumps()
{
    auto* field =
        new QPushButton(tr("Search …") + QStringLiteral("      ") + m_actions.jump->shortcut().toString(QKeySequence::NativeText), this);
    field->setObjectName(QStringLiteral("jumpField"));
    field->setToolTip(m_actions.jump->toolTip());
    field->setFocusPolicy(Qt::NoFocus);
    field->setCursor(Qt::PointingHandCursor);
    menuBar()->setCornerWidget(field);
    connect(field, &QPushButton::clicked, m_actions.jump, &QAction::trigger);
    connect(m_actions.jump, &QAction::triggered, m_jumps, &JumpDesk::open);
    connect(m_jumps, &JumpDesk::reportWanted, this, [this](ReportId report) { openReport(report); });
    connect(m_jumps, &JumpDesk::chartWanted, this, [this](ReportId report) {
        m_plan->page().showView(PlanView::Chart);
        showPage(Page::Chart);
        m_current = report;
        m_library->setCurrent(report);
        chartPlaceOf(report);
        refreshActions();
    });
    connect(m_jumps, &JumpDesk::searchWanted, this, &MainWindow::searchAll);
}

void MainWindow::rememberSpot()
{
    if (m_page == Page::Search)
        m_trail.amend({Page::Search, {}, -1, {}, {}, m_search->spot()});
    if (m_page == Page::Chart)
        rememberChart();
}

void MainWindow::searchAll(const QString& question)
{
    showPage(Page::Search);
    if (m_page == Page::Search && !question.isEmpty())
        m_search->ask(question);
}

void MainWindow::openHit(ReportId id, const Span& mark, const QString& question)
{
    if (!m_workspace.entry(id) || !m_workspace.report(id))
        return;
    rememberSpot();
    m_current = id;
    showCurrent();
    m_library->setCurrent(id);
    std::vector<Span> found = m_workspace.findIn(id, question).value_or(std::vector<Span>());
    // What is found may have changed since; the words that were chosen are shown in any case.
    const auto there = std::find_if(found.begin(), found.end(), [&](const Span& span) { return span.end > mark.begin; });
    if (there == found.end() || !there->overlaps(mark))
        found.insert(there, mark);
    m_trail.visit({Page::Read, id, -1, question, mark});
    showPlace(Page::Read);
    m_reader->showHit(question, std::move(found), mark);
}

void MainWindow::refreshSearchActions()
{
    const bool asked = m_page == Page::Search && !m_search->question().trimmed().isEmpty();
    m_actions.saveSearch->setEnabled(asked && m_workspace.canWrite());
    for (QAction* action : {m_actions.exportHits, m_actions.exportHitsExcel})
        action->setEnabled(asked && !m_search->found().hits().empty());
}

} // namespace duixian::shell
