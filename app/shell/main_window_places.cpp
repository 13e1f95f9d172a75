// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the window: reports, pages, the way back.
#include <algorithm>

#include <QActionGroup>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTreeView>

#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/compare/compare_page.h"
#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/review/review_page.h"
#include "app/search/search_page.h"
#include "app/shell/chart_desk.h"
#include "app/shell/compare_desk.h"
#include "app/shell/import_desk.h"
#include "app/shell/judging_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/notes_desk.h"
#include "app/shell/page_bar.h"
#include "app/shell/pair_desk.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/report_desk.h"
#include "app/shell/report_rows.h"
#include "app/shell/review_desk.h"
#include "app/shell/search_desk.h"
#include "app/shell/start_page.h"
#include "app/shell/status_line.h"
#include "app/shell/tabs_desk.h"
#include "app/workspace/neighbours.h"
#include "app/workspace/samples.h"

namespace duixian::shell {
namespace {

/// The latest report of the place that comes first: what a library shows when it is opened.
ReportId firstToRead(const Workspace& workspace)
{
    ReportId chosen;
    for (const auto& entry : workspace.reports()) {
        if (chosen.valid() && entry.head.place != workspace.reports().front().head.place)
            break;
        chosen = entry.id;
    }
    return chosen;
}

} // namespace

void MainWindow::libraryChanged()
{
    m_tabs->leave();
    m_current = {};
    m_trail.clear();
    m_imports->forget();
    m_status->clearNews();
    setWindowTitle(QFileInfo(m_workspace.path()).completeBaseName() + QStringLiteral(" – Duixian"));
}

void MainWindow::reportsChanged()
{
    m_chartIsOld = true;
    m_library->setReports(reportRows(m_workspace));
    tellCounts();
    m_start->setRecent(m_settings.recent);
    m_tabs->refresh();
    const bool gone = m_current.valid() && !m_workspace.entry(m_current);
    if (!m_current.valid() || gone) {
        m_current = {};
        if (const ReportId first = m_tabs->toRead().valid() ? m_tabs->toRead() : firstToRead(m_workspace); first.valid())
            openReport(first);
    } else {
        // Its neighbours may have come or gone.
        showCurrent();
    }
    showPlace(m_page);
}

bool MainWindow::showsStartPage() const
{
    return m_stack->currentWidget() == m_start;
}

void MainWindow::showPlace(Page page)
{
    const bool empty = m_workspace.reports().empty();
    m_bar->setVisible(!empty);
    m_library->setVisible(!empty);
    const bool arriving = showsStartPage() && !empty;
    if (page == Page::Chart && !empty)
        feedChart();
    QWidget* const shown = page == Page::Chart     ? static_cast<QWidget*>(&m_plan->page())
                           : page == Page::Compare ? static_cast<QWidget*>(&m_compare->page())
                           : page == Page::Search  ? static_cast<QWidget*>(m_search)
                           : page == Page::Review  ? static_cast<QWidget*>(m_review)
                                                   : m_reader;
    m_stack->setCurrentWidget(empty ? m_start : shown);
    if (page == Page::Search && !empty)
        m_searches->arrive();
    if (page == Page::Review && !empty)
        m_reviews->arrive(m_current);
    else
        m_reviews->leave();
    if (page == Page::Chart && !empty)
        m_plan->arrive(m_current);
    else
        m_plan->leave();
    if (page == Page::Compare && !empty)
        m_compare->arrive(m_current);
    else
        m_compare->leave();
    if (arriving)
        m_library->tree().setFocus();
    for (QAction* action : m_actions.pages->actions())
        if (action->data().toInt() == static_cast<int>(page))
            action->setChecked(true);
    m_page = page;
    guide();
    refreshActions();
}

void MainWindow::showCurrent()
{
    const Neighbours around = neighboursOf(m_current, m_workspace.reports());
    const bool invented = isSample(m_workspace.entry(m_current)->passport.sha256);
    m_reader->setReport(m_workspace.report(m_current), {around.previousYear, around.nextYear}, invented);
    m_reports->setCurrent(m_current);
    m_judging->setCurrent(m_current);
    m_notes->setCurrent(m_current);
    m_pairs->setCurrent(m_current);
}

void MainWindow::openReport(ReportId id, int statement)
{
    if (!m_workspace.entry(id) || !m_workspace.report(id))
        return;
    rememberSpot();
    m_tabs->leave();
    m_current = id;
    showCurrent();
    m_tabs->arrive(id);
    m_library->setCurrent(id);
    if (statement >= 0)
        m_reader->showStatement(statement);
    m_trail.visit({Page::Read, id, statement});
    showPlace(Page::Read);
}

void MainWindow::openSpan(ReportId id, const Span& span)
{
    const auto report = m_workspace.report(id);
    if (!report)
        return;
    const auto found =
        std::find_if(report->statements.begin(), report->statements.end(), [&](const Statement& s) { return s.span == span; });
    if (found != report->statements.end())
        openReport(id, static_cast<int>(found - report->statements.begin()));
    else
        openWords(id, span);
}

void MainWindow::openWords(ReportId id, const Span& span)
{
    openReport(id);
    if (m_current == id)
        m_reader->showSpan(span);
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Read && m_current.valid()) {
        openReport(m_current);
        return;
    }
    rememberSpot();
    if (page == Page::Search)
        m_trail.visit({page, {}, -1, {}, {}, m_search->spot()});
    else
        m_trail.visit({page, m_current, -1, {}, {}, {}, page == Page::Chart ? m_plan->page().view() : PlanView::Chart});
    const bool arriving = page != m_page;
    showPlace(page);
    if (page == Page::Search && arriving)
        m_search->focusField();
    if (page == Page::Compare && arriving)
        m_compare->page().view(comparing::Side::Left).setFocus();
}

/// On the chart page the tree chooses the place that is charted, on the page Review the report that is gone over, on the page Compare the
/// report on the side that had the keys last; a report is read where reports are read.
void MainWindow::chooseReport(ReportId id)
{
    if (m_page == Page::Compare) {
        m_compare->take(id);
        return;
    }
    if (m_page != Page::Chart && m_page != Page::Review) {
        openReport(id);
        return;
    }
    m_current = id;
    if (m_page == Page::Chart) {
        chartPlaceOf(id);
        m_plan->arrive(id);
    } else {
        m_reviews->setCurrent(id);
    }
    refreshActions();
}

void MainWindow::goTo(const Place& place)
{
    if (place.page == Page::Read && m_workspace.entry(place.report) != nullptr) {
        const Trail kept = m_trail;
        if (place.question.isEmpty())
            openReport(place.report, place.statement);
        else
            openHit(place.report, place.mark, place.question);
        m_trail = kept;
    }
    if (place.page == Page::Chart)
        m_plan->page().showView(place.view);
    if ((place.page == Page::Review || place.page == Page::Chart) && m_workspace.entry(place.report) != nullptr)
        m_current = place.report;
    if (place.page == Page::Compare && !place.compared.empty())
        m_compare->compare(place.compared);
    showPlace(place.page);
    if (place.page == Page::Chart && place.view == PlanView::Chart && place.chart)
        m_chart->show(*place.chart);
    if (place.page == Page::Search && place.spot)
        m_search->returnTo(*place.spot);
}

void MainWindow::openNeighbour(bool next)
{
    const Neighbours around = neighboursOf(m_current, m_workspace.reports());
    if (const ReportId wanted = next ? around.next : around.previous; wanted.valid())
        openReport(wanted);
}

/// What is selected in the tree where it has the keys, else the report that is read.
void MainWindow::removeCurrent()
{
    const std::vector<ReportId> selected = m_library->tree().hasFocus() ? m_library->selected() : std::vector<ReportId>();
    m_workspace.remove(selected.empty() ? std::vector{m_current} : selected);
}

void MainWindow::renameCurrent()
{
    const auto* entry = m_workspace.entry(m_current);
    if (!entry)
        return;
    const QString title = toQt(std::u16string_view(entry->head.title));
    const QString wanted = m_prompts->askText(tr("Rename"), tr("Title of the report:"), title).trimmed();
    if (!wanted.isEmpty() && wanted != title)
        m_workspace.rename(m_current, wanted);
}

void MainWindow::refreshActions()
{
    const bool reading = m_current.valid();
    const bool writable = m_workspace.canWrite();
    const Neighbours around = neighboursOf(m_current, m_workspace.reports());
    m_actions.goBack->setEnabled(m_trail.canGoBack());
    m_actions.goForward->setEnabled(m_trail.canGoForward());
    m_actions.previousYear->setEnabled(around.previous.valid());
    m_actions.nextYear->setEnabled(around.next.valid());
    m_actions.removeReport->setEnabled(reading && writable);
    m_actions.rename->setEnabled(reading && writable);
    m_actions.readAnew->setEnabled(reading);
    m_actions.importFiles->setEnabled(writable);
    m_actions.importFolder->setEnabled(writable);
    m_actions.paste->setEnabled(writable);
    m_actions.lastImport->setEnabled(m_imports->hasLast());
    m_actions.passport->setEnabled(reading);
    m_actions.exportData->setEnabled(!m_workspace.reports().empty());
    m_actions.comparisonReport->setEnabled(reading && m_workspace.reports().size() > 1);
    for (QAction* action :
         {m_actions.exportTable, m_actions.exportChart, m_actions.copy, m_actions.filterStatements, m_actions.filterLibrary,
          m_actions.readPage, m_actions.comparePage, m_actions.sideBySide, m_actions.chartPage, m_actions.searchPage, m_actions.reviewPage,
          m_actions.searchAll, m_actions.find, m_actions.findNext, m_actions.findPrevious})
        action->setEnabled(reading);
    refreshSearchActions();
    refreshReviewActions();
    refreshPairActions();
    refreshTabActions();
}

} // namespace duixian::shell
