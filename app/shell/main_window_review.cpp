// SPDX-License-Identifier: GPL-3.0-or-later
// The page Review in the window, and the menu of the same name.
#include <initializer_list>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/review/context_view.h"
#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/review_page.h"
#include "app/shell/judging_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/panes.h"
#include "app/shell/review_desk.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

void MainWindow::joinReview()
{
    using review::ReviewPage;
    const Actions& a = m_actions;
    m_review->setActions({a.acceptStatement, a.correctStatement, a.rejectStatement, a.withdrawStatement, a.previousStatement,
                          a.nextStatement, a.whyStatement, a.acceptScreen, a.acceptAll, a.rejectAll});
    const auto offerIndicators = [this] { m_review->setIndicators(m_judging->indicators()); };
    connect(&m_workspace, &Workspace::libraryChanged, m_review, offerIndicators);
    if (m_workspace.isOpen())
        offerIndicators();
    for (QWidget* const pane : std::initializer_list<QWidget*>{&m_review->head(), &m_review->list(), &m_review->card()})
        makePane(*pane);
    connect(a.acceptStatement, &QAction::triggered, m_review, &ReviewPage::accept);
    connect(a.correctStatement, &QAction::triggered, m_review, &ReviewPage::correct);
    connect(a.rejectStatement, &QAction::triggered, m_review, &ReviewPage::reject);
    connect(a.withdrawStatement, &QAction::triggered, m_review, &ReviewPage::withdraw);
    connect(a.previousStatement, &QAction::triggered, m_review, [this] { m_review->step(false); });
    connect(a.nextStatement, &QAction::triggered, m_review, [this] { m_review->step(true); });
    connect(a.whyStatement, &QAction::triggered, m_review, &ReviewPage::why);
    connect(a.acceptScreen, &QAction::triggered, m_review, &ReviewPage::acceptScreen);
    connect(a.acceptAll, &QAction::triggered, m_reviews, [this] { m_reviews->judgeAll(Ruling::Accepted); });
    connect(a.rejectAll, &QAction::triggered, m_reviews, [this] { m_reviews->judgeAll(Ruling::Rejected); });
    connect(a.moveMark, &QAction::triggered, this, &MainWindow::moveMark);
    connect(m_reader, &reader::ReaderPage::wordsSelected, this, &MainWindow::refreshReviewActions);
    connect(&m_review->card().context(), &review::ContextView::wordsSelected, this, &MainWindow::refreshReviewActions);
    connect(m_review, &ReviewPage::currentChanged, this, &MainWindow::refreshReviewActions);
    connect(&m_workspace, &Workspace::historyChanged, this, &MainWindow::tellCounts);
    m_reviews->setListed([this] { return m_library->listed(); });
    connect(m_reviews, &ReviewDesk::reportChosen, this, [this](ReportId report) {
        m_current = report;
        m_library->setCurrent(report);
        refreshActions();
    });
    connect(m_reviews, &ReviewDesk::openWanted, this, &MainWindow::openWords);
}

void MainWindow::tellCounts()
{
    std::size_t statements = 0;
    std::size_t reviewed = 0;
    for (const auto& entry : m_workspace.reports()) {
        statements += entry.targets + entry.outcomes;
        reviewed += entry.decisions;
    }
    m_status->setCounts(static_cast<int>(m_workspace.reports().size()), static_cast<int>(statements), static_cast<int>(reviewed));
}

void MainWindow::moveMark()
{
    if (m_page == Page::Review)
        m_review->moveMark();
    else
        m_judging->moveMarkToSelection();
}

/// What the menu Review can do now. Its single keys hold on the page of that name.
void MainWindow::refreshReviewActions()
{
    const bool here = m_page == Page::Review && m_current.valid();
    const bool writable = m_workspace.canWrite();
    const bool some = here && m_review->current() != nullptr;
    const Actions& a = m_actions;
    for (QAction* const action : {a.acceptStatement, a.correctStatement, a.rejectStatement})
        action->setEnabled(some && writable);
    a.withdrawStatement->setEnabled(here && writable);
    for (QAction* const action : {a.previousStatement, a.nextStatement, a.whyStatement})
        action->setEnabled(some);
    for (QAction* const action : {a.acceptScreen, a.acceptAll, a.rejectAll})
        action->setEnabled(here && writable && m_review->queue().rowCount() > 0);
    const bool words = here ? m_review->card().context().textCursor().hasSelection() && some
                            : m_page == Page::Read && m_reader->view().textCursor().hasSelection();
    a.moveMark->setEnabled(words && writable);
}

} // namespace duixian::shell
