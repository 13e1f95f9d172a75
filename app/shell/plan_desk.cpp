// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/plan_desk.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_set>

#include <QAction>

#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_unit.h"
#include "app/charts/figure_export.h"
#include "app/pairs/coverage_view.h"
#include "app/pairs/pair_view.h"
#include "app/pairs/panel_view.h"
#include "app/pairs/sheet_table.h"
#include "app/pairs/silence_view.h"
#include "app/pairs/task_view.h"
#include "app/presentation/qt_text.h"
#include "app/shell/library_panel.h"
#include "app/shell/panes.h"
#include "app/shell/plan_page.h"
#include "app/shell/settings.h"
#include "app/shell/sheet_writing.h"
#include "app/shell/status_line.h"
#include "app/workspace/pair_survey.h"
#include "app/workspace/panel_survey.h"
#include "app/workspace/second_apart.h"
#include "core/model/report_scope.h"

namespace duixian::shell {

PlanDesk::PlanDesk(Workspace& workspace, const Around& around, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_around(around),
      m_page(new PlanPage(window)),
      m_panel(new pairing::PanelView(m_page)),
      m_pairs(new pairing::PairView(m_page)),
      m_tasks(new pairing::TaskView(m_page)),
      m_silence(new pairing::SilenceView(m_page)),
      m_coverage(new pairing::CoverageView(m_page))
{
    constexpr int pause = 200; // milliseconds without a change
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &PlanDesk::refresh);
    build();
    join();
    joinWays();
    joinPanel();
    joinWorkspace();
}

PlanDesk::~PlanDesk() = default;

void PlanDesk::build()
{
    m_page->addView(PlanView::Chart, tr("Chart"), &m_around.chart, false);
    m_page->addView(PlanView::Panel, tr("Panel"), m_panel, true);
    m_page->addView(PlanView::Pairs, tr("Pairs"), m_pairs, true);
    m_page->addView(PlanView::Tasks, tr("Task sheet"), m_tasks, false);
    m_page->addView(PlanView::Silence, tr("Silence"), m_silence, true);
    m_page->addView(PlanView::Coverage, tr("Coverage"), m_coverage, true);
    for (QWidget* const view : std::initializer_list<QWidget*>{m_panel, m_pairs, m_tasks, m_silence, m_coverage})
        makePane(*view);
    m_pairs->setFolding(&Workspace::searchForm);
    m_pairs->setComparing([](const SecondFigure& figure, const Statement& outcome) {
        const auto beside = secondApart(figure, outcome);
        return beside ? pairing::BesideOutcome{beside->difference, beside->differs} : pairing::BesideOutcome{};
    });
    m_silence->setFolding(&Workspace::searchForm);
    m_panel->setFolding(&Workspace::searchForm);
    m_panel->setUnits([](std::u16string_view unit, Measure measure) {
        charts::UnitParts parts = charts::unitParts(unit, measure);
        return pairing::UnitForm{parts.factor, std::move(parts.base)};
    });
    m_pairs->restoreState(m_around.settings.pairs);
    m_tasks->restoreState(m_around.settings.tasks);
    m_page->setScope(scopeOf(m_around.settings.planScope));
    m_around.chart.exporting().setFigure(charts::figureWishOf(m_around.settings.figure));
    m_page->showView(static_cast<PlanView>(m_around.settings.planView));
}

void PlanDesk::join()
{
    connect(m_page, &PlanPage::viewChosen, this, [this] {
        refresh();
        Q_EMIT viewChosen();
    });
    connect(m_page, &PlanPage::scopeChosen, this, &PlanDesk::refresh);
    connect(&m_around.library, &LibraryPanel::selectionChanged, this, [this] {
        m_selected = m_around.library.selected();
        if (m_looked)
            m_again.start();
    });
    connect(m_pairs, &pairing::PairView::textsWanted, this, &PlanDesk::tellTexts);
    connect(m_tasks, &pairing::TaskView::responsibleNamed, this, [this](const pairing::TaskRow& task, const QString& unit) {
        const Statement& target = task.pair.target;
        m_workspace.setResponsible(task.pair.earlier, target.span, unit, toQt(std::u16string_view(target.indicator)));
    });
}

void PlanDesk::joinWays()
{
    connect(m_pairs, &pairing::PairView::statementWanted, this, &PlanDesk::statementWanted);
    connect(m_tasks, &pairing::TaskView::statementWanted, this, &PlanDesk::statementWanted);
    connect(m_silence, &pairing::SilenceView::statementWanted, this, &PlanDesk::statementWanted);
    connect(m_coverage, &pairing::CoverageView::reportWanted, this, [this](ReportId report) { Q_EMIT statementWanted(report, {}); });
    connect(m_coverage, &pairing::CoverageView::importWanted, this, &PlanDesk::importWanted);
    const auto writing = [this](const QString& name) {
        return [this, name](const presentation::ShownTable& table, const QString& suffix) {
            writeShownTable(table, name, suffix, m_around.prompts, m_around.status);
        };
    };
    connect(m_panel, &pairing::PanelView::fileWanted, this, writing(tr("panel")));
    connect(m_pairs, &pairing::PairView::fileWanted, this, writing(tr("pairs")));
    connect(m_tasks, &pairing::TaskView::fileWanted, this, writing(tr("task sheet")));
    connect(m_silence, &pairing::SilenceView::fileWanted, this, writing(tr("silence")));
    connect(m_coverage, &pairing::CoverageView::fileWanted, this, writing(tr("coverage")));
}

void PlanDesk::joinPanel()
{
    connect(m_panel, &pairing::PanelView::statementWanted, this, &PlanDesk::statementWanted);
    connect(m_panel, &pairing::PanelView::chartWanted, this, [this](const PanelRow& line) {
        charts::ChartWish wish;
        wish.place = charts::placeKey(line.place);
        wish.kind = charts::ChartKind::Years;
        wish.axis = {line.measure, charts::unitParts(line.unit, line.measure).base, line.unit};
        wish.indicators = {line.indicator};
        Q_EMIT chartWanted(wish);
    });
}

void PlanDesk::joinWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        endSurvey();
        m_current = {};
        m_selected.clear();
        outdate();
    });
    connect(&m_workspace, &Workspace::reportsChanged, this, &PlanDesk::outdate);
    connect(&m_workspace, &Workspace::pairsChanged, this, &PlanDesk::outdate);
    connect(&m_workspace, &Workspace::historyChanged, this, [this] {
        // Who answers for a task is no matter of pairs.
        if (m_looked && m_page->view() == PlanView::Tasks && m_survey == nullptr)
            tellTasks();
    });
}

void PlanDesk::outdate()
{
    for (Filled& filled : m_filled)
        filled.old = true;
    if (m_looked)
        m_again.start();
}

void PlanDesk::arrive(ReportId current)
{
    m_looked = true;
    m_current = current;
    refresh();
}

void PlanDesk::refresh()
{
    m_again.stop();
    if (!m_looked || !m_workspace.isOpen())
        return;
    offerScopes();
    const PlanView view = m_page->view();
    const std::vector<ReportId> reports = view == PlanView::Tasks ? std::vector{m_current} : reportsInScope();
    Filled& filled = m_filled[static_cast<std::size_t>(view)];
    if (!filled.old && reports == filled.of)
        return;
    filled = {false, reports};
    if (view == PlanView::Panel)
        fillPanel(reports);
    else if (view == PlanView::Pairs)
        fillPairs(reports);
    else if (view == PlanView::Tasks)
        fillTasks();
    else if (view == PlanView::Silence)
        fillSilence(reports);
    else if (view == PlanView::Coverage)
        fillCoverage(reports);
}

void PlanDesk::offerScopes()
{
    std::vector<ScopeChoice> choices;
    const library::ReportEntry* const read = m_workspace.entry(m_current);
    const std::optional<duixian::Place> place = read ? read->head.place : std::nullopt;
    const std::size_t levels = place ? std::max<std::size_t>(place->path.size(), 1) : 0;
    for (std::size_t above = 0; above < levels; ++above) {
        const PlanScope scope{PlanScope::Kind::Place, above};
        choices.push_back({scope, toQt(std::u16string_view(namesOf(scope, place).back()))});
    }
    const auto chosen = static_cast<int>(selected().size());
    choices.push_back({{PlanScope::Kind::Selected}, tr("Selected in the library: %Ln report(s)", nullptr, chosen)});
    choices.push_back({{PlanScope::Kind::Listed}, tr("What the library lists")});
    choices.push_back({{PlanScope::Kind::Library}, tr("The whole library")});
    m_page->setScopes(choices);
}

std::vector<ReportId> PlanDesk::selected() const
{
    std::vector<ReportId> reports = m_selected.size() > 1 ? m_selected : m_around.library.selected();
    std::unordered_set<std::int64_t> there;
    for (const auto& entry : m_workspace.reports())
        there.insert(entry.id.value);
    std::erase_if(reports, [&](ReportId id) { return !there.contains(id.value); });
    return reports;
}

std::vector<ReportId> PlanDesk::reportsInScope() const
{
    const PlanScope& scope = m_page->scope();
    if (scope.kind == PlanScope::Kind::Selected)
        return selected();
    if (scope.kind == PlanScope::Kind::Listed)
        return m_around.library.listed();
    const library::ReportEntry* const read = m_workspace.entry(m_current);
    ReportScope within;
    if (scope.kind == PlanScope::Kind::Place && read && read->head.place)
        within.places = {namesOf(scope, read->head.place)};
    std::vector<ReportId> reports;
    for (const auto& entry : m_workspace.reports())
        if (scope.kind == PlanScope::Kind::Library || entry.id == m_current || (!within.places.empty() && isWithin(entry.head, within)))
            reports.push_back(entry.id);
    return reports;
}

bool PlanDesk::copy() const
{
    const auto* const table = qobject_cast<pairing::SheetTable*>(m_page->focusWidget());
    if (!m_looked || table == nullptr || !table->hasFocus())
        return false;
    table->copyChosen();
    return true;
}

bool PlanDesk::writeShown() const
{
    auto* const writing =
        m_looked && m_page->view() != PlanView::Chart ? m_page->shown()->findChild<QAction*>(QStringLiteral("csv")) : nullptr;
    if (writing != nullptr)
        writing->trigger();
    return writing != nullptr;
}

void PlanDesk::keep() const
{
    m_around.settings.pairs = m_pairs->saveState();
    m_around.settings.tasks = m_tasks->saveState();
    m_around.settings.planView = static_cast<int>(m_page->view());
    m_around.settings.planScope = textOf(m_page->scope());
    m_around.settings.figure = charts::textOf(m_around.chart.exporting().figure());
}

} // namespace duixian::shell
