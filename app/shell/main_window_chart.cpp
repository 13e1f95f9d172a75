// SPDX-License-Identifier: GPL-3.0-or-later
// The page of plan and outcome in the window: what feeds it, where it leads, and the way back to it.
#include <QDir>

#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_export.h"
#include "app/charts/note_editor.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/chart_desk.h"
#include "app/shell/import_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/prompts.h"
#include "app/shell/reopening_desk.h"
#include "app/shell/status_line.h"

namespace duixian::shell {
namespace {

/// What the chart page asks a person goes through the window's prompts.
void letAsk(charts::ChartPage& chart, Prompts& prompts)
{
    chart.setAskPath([&prompts](const QString& suggestion, const QString& kinds) { return prompts.nameOutput(suggestion, kinds); });
    chart.notes().setAskWords(
        [&prompts](const QString& title, const QString& label, const QString& text) { return prompts.askText(title, label, text); });
    chart.exporting().setRules(Workspace::rulesOfToday());
}

} // namespace

void MainWindow::joinChart()
{
    letAsk(*m_chart, *m_prompts);
    const auto showChart = [this] {
        m_plan->page().showView(PlanView::Chart);
        showPage(Page::Chart);
    };
    auto* const reopening = new ReopeningDesk(m_workspace, {*m_chart, *m_prompts, *m_status}, this);
    connect(reopening, &ReopeningDesk::pageWanted, this, showChart);
    connect(m_imports, &ImportDesk::chartsWanted, reopening, &ReopeningDesk::openAll);
    // Whoever comes from a table or a chart goes on by the keys of the text.
    const auto readFigure = [this](ReportId report, const Span& figure) {
        figure.empty() ? openReport(report) : openSpan(report, figure);
        m_reader->view().setFocus();
    };
    connect(m_chart, &charts::ChartPage::openStatement, this, readFigure);
    connect(m_chart, &charts::ChartPage::saved, this,
            [this](const QString& path) { m_status->showFinished(tr("Written: %1").arg(QDir::toNativeSeparators(path)), false); });
    connect(m_chart, &charts::ChartPage::failed, this, [this](const QString& sentence) { m_prompts->tell(sentence); });
    const auto outdate = [this] {
        m_chartIsOld = true;
        if (m_page == Page::Chart)
            feedChart();
    };
    connect(&m_workspace, &Workspace::verdictRulesChanged, this, outdate);
    connect(&m_workspace, &Workspace::pairsChanged, this, outdate);
    connect(m_plan, &PlanDesk::chartWanted, this, [this](const charts::ChartWish& wish) {
        rememberChart();
        m_plan->page().showView(PlanView::Chart);
        m_chart->show(wish);
        m_chart->view().setFocus();
        visitPlan();
    });
    connect(m_plan, &PlanDesk::statementWanted, this, readFigure);
    connect(m_plan, &PlanDesk::importWanted, m_actions.importFiles, &QAction::trigger);
    connect(m_plan, &PlanDesk::viewChosen, this, &MainWindow::visitPlan);
    connect(m_actions.exportChart, &QAction::triggered, this, [this, showChart] {
        showChart();
        m_chart->exporting().openDialog();
    });
}

void MainWindow::feedChart()
{
    if (m_chartIsOld)
        m_chart->setFeed(m_charts->feed());
    m_chartIsOld = false;
    if (m_page != Page::Chart)
        chartPlaceOf(m_current);
}

void MainWindow::chartPlaceOf(ReportId report)
{
    if (const auto* entry = m_workspace.entry(report))
        m_chart->showPlace(charts::placeKey(entry->head.place));
}

/// The view may be another one already.
void MainWindow::rememberChart()
{
    if (m_trail.here() == nullptr || m_trail.here()->page != Page::Chart)
        return;
    Place here = *m_trail.here();
    here.report = m_current;
    here.chart = m_chart->wish();
    m_trail.amend(here);
}

/// Another view of the page is another place.
void MainWindow::visitPlan()
{
    rememberChart();
    m_trail.visit({Page::Chart, m_current, -1, {}, {}, {}, m_plan->page().view()});
    refreshActions();
}

} // namespace duixian::shell
