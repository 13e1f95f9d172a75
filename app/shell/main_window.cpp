// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/charts/chart_page.h"
#include "app/compare/compare_page.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/review/review_page.h"
#include "app/search/search_page.h"
#include "app/shell/chart_desk.h"
#include "app/shell/compare_desk.h"
#include "app/shell/data_desk.h"
#include "app/shell/desktop_prompts.h"
#include "app/shell/figures_desk.h"
#include "app/shell/guide_bar.h"
#include "app/shell/help_desk.h"
#include "app/shell/history_desk.h"
#include "app/shell/icons.h"
#include "app/shell/import_desk.h"
#include "app/shell/judging_desk.h"
#include "app/shell/jump_desk.h"
#include "app/shell/keeping_desk.h"
#include "app/shell/library_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/notes_desk.h"
#include "app/shell/notice_bar.h"
#include "app/shell/one_window.h"
#include "app/shell/page_bar.h"
#include "app/shell/pair_desk.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/preferences_desk.h"
#include "app/shell/report_desk.h"
#include "app/shell/report_rows.h"
#include "app/shell/review_desk.h"
#include "app/shell/rules_desk.h"
#include "app/shell/search_desk.h"
#include "app/shell/second_reader_desk.h"
#include "app/shell/start_page.h"
#include "app/shell/status_line.h"
#include "app/shell/tabs_desk.h"
#include "app/workspace/neighbours.h"
#include "app/workspace/samples.h"

namespace duixian::shell {
namespace {

constexpr QSize firstSize(1280, 800);
constexpr int libraryWidth = 208;
constexpr int pageWidth = 1000;

} // namespace

MainWindow::MainWindow(Workspace& workspace, Surroundings surroundings)
    : m_workspace(workspace),
      m_store(surroundings.store),
      m_prompts(surroundings.prompts ? std::move(surroundings.prompts) : std::make_unique<DesktopPrompts>(this)),
      m_settings(loadSettings(surroundings.store)),
      m_actions(*this),
      m_notice(new NoticeBar(this)),
      m_bar(new PageBar(this)),
      m_library(new LibraryPanel(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_guide(new GuideBar(this)),
      m_reader(new reader::ReaderPage(this)),
      m_chart(new charts::ChartPage(this)),
      m_charts(new ChartDesk(workspace, *m_prompts, this)),
      m_search(new searching::SearchPage(this)),
      m_review(new review::ReviewPage(this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_status(new StatusLine(this)),
      m_keeping(new KeepingDesk(workspace, *m_prompts, *m_status, *m_notice, this)),
      m_libraries(new LibraryDesk(workspace, *m_prompts, m_settings, surroundings.dataFolder, this)),
      m_imports(new ImportDesk(workspace, *m_prompts, *m_status, this)),
      m_reports(new ReportDesk(workspace, *m_reader, this)),
      m_history(new HistoryDesk(workspace, *m_actions.undo, *m_actions.redo, *m_status, this)),
      m_judging(new JudgingDesk(workspace, *m_reader, this)),
      m_pairs(new PairDesk(workspace, *m_reader, *m_status, this)),
      m_notes(new NotesDesk(workspace, {*m_reader, *m_library, *m_prompts, *m_status}, this)),
      m_rules(new RulesDesk(workspace, *m_prompts, *m_status, this)),
      m_secondReader(new SecondReaderDesk(workspace, *m_prompts, this)),
      m_searches(new SearchDesk(workspace, *m_search, *m_prompts, m_settings, *m_status, this)),
      m_reviews(new ReviewDesk(workspace, *m_review, *m_status, this)),
      m_plan(new PlanDesk(workspace, {*m_chart, *m_library, *m_prompts, m_settings, *m_status}, this)),
      m_compare(new CompareDesk(workspace, {*m_prompts, m_settings, *m_status}, this)),
      m_jumps(new JumpDesk(workspace, m_settings, *this)),
      m_tabs(new TabsDesk(workspace, *m_reader, m_store, this)),
      m_likes(new PreferencesDesk(m_settings, m_store, *m_prompts, this)),
      m_help(new HelpDesk(*this))
{
    build();
    joinFile();
    joinView();
    joinReading();
    joinTabs();
    joinLayers();
    joinRules();
    joinTable();
    joinNotes();
    joinPairs();
    joinGo();
    joinCompare();
    joinChart();
    joinFind();
    joinSearch();
    joinReview();
    joinJumps();
    joinWorkspace();
    joinFrame();
    joinOneWindow(surroundings.one);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(emblem());
    setAcceptDrops(true);
    m_bar->add(m_actions.readPage);
    m_bar->add(m_actions.comparePage);
    m_bar->add(m_actions.chartPage);
    m_bar->add(m_actions.searchPage);
    m_bar->add(m_actions.reviewPage);
    m_library->addReportAction(m_actions.sideBySide);
    m_library->addReportAction(m_actions.passport);
    m_library->addReportAction(m_actions.rename);
    m_library->addReportAction(m_actions.removeReport);
    m_stack->addWidget(m_start);
    m_reader->setIndicators([this](std::u16string_view name) { return m_workspace.indicator(name); });
    m_stack->addWidget(m_reader);
    m_stack->addWidget(&m_compare->page());
    m_stack->addWidget(&m_plan->page());
    m_stack->addWidget(m_search);
    m_stack->addWidget(m_review);
    m_across->addWidget(m_library);
    m_across->addWidget(m_stack);
    m_across->setHandleWidth(1);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({libraryWidth, pageWidth});

    auto* central = new QWidget(this);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_bar);
    body->addWidget(m_across, 1);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_guide);
    layout->addLayout(body, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::joinFile()
{
    const Actions& a = m_actions;
    connect(a.newLibrary, &QAction::triggered, m_libraries, &LibraryDesk::openNew);
    connect(a.openLibrary, &QAction::triggered, m_libraries, &LibraryDesk::openChosen);
    connect(a.openSamples, &QAction::triggered, m_libraries, &LibraryDesk::openSamples);
    connect(a.restorePoints, &QAction::triggered, m_keeping, &KeepingDesk::showPoints);
    m_libraries->setAskAboutDamage([this](const QString& path) { return m_keeping->offerWaysOut(path); });
    connect(m_libraries, &LibraryDesk::filesWanted, m_imports, &ImportDesk::bringIn);
    connect(m_libraries, &LibraryDesk::anotherWindowWanted, this, &MainWindow::anotherWindowWanted);
    connect(m_imports, &ImportDesk::pathsGiven, m_libraries, &LibraryDesk::take);
    connect(a.recent, &QMenu::aboutToShow, this, [this] { m_libraries->fill(*m_actions.recent); });
    connect(a.importFiles, &QAction::triggered, m_imports, &ImportDesk::importChosenFiles);
    connect(a.importFolder, &QAction::triggered, m_imports, &ImportDesk::importChosenFolder);
    connect(a.lastImport, &QAction::triggered, m_imports, &ImportDesk::showLast);
    auto* const figures = new FiguresDesk(m_workspace, *m_prompts, this);
    connect(a.otherFigures, &QAction::triggered, figures, &FiguresDesk::show);
    auto* const taken = new DataDesk(m_workspace, {*m_prompts, *m_status, [this] { return m_library->selected(); }}, this);
    connect(a.exportData, &QAction::triggered, taken, &DataDesk::show);
    connect(a.paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_imports, &ImportDesk::reportWanted, this, [this](ReportId report) { openReport(report); });
    connect(m_imports, &ImportDesk::passageWanted, this, &MainWindow::openWords);
    connect(m_imports, &ImportDesk::lastChanged, this, &MainWindow::refreshActions);
    connect(a.exportTable, &QAction::triggered, this, &MainWindow::exportTable);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &StartPage::importWanted, m_imports, &ImportDesk::importChosenFiles);
    connect(m_start, &StartPage::samplesWanted, m_libraries, &LibraryDesk::openSamples);
    connect(m_start, &StartPage::libraryWanted, m_libraries, &LibraryDesk::open);
}

void MainWindow::joinView()
{
    const Actions& a = m_actions;
    reader::ReaderView& view = m_reader->view();
    connect(a.serif, &QAction::toggled, &view, &reader::ReaderView::setSerif);
    connect(a.zoomIn, &QAction::triggered, &view, [&view] { view.setZoom(view.zoom() + 1); });
    connect(a.zoomOut, &QAction::triggered, &view, [&view] { view.setZoom(view.zoom() - 1); });
    connect(a.zoomReset, &QAction::triggered, &view, [&view] { view.setZoom(0); });
    connect(a.fullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(a.showHistory, &QAction::triggered, m_history, &HistoryDesk::showSteps);
    connect(a.filterStatements, &QAction::triggered, this, [this] {
        showPage(Page::Read);
        m_reader->statements().focusFilter();
    });
    connect(a.filterLibrary, &QAction::triggered, m_library, &LibraryPanel::focusFilter);
}

void MainWindow::joinLayers()
{
    const Actions& a = m_actions;
    connect(a.furniture, &QActionGroup::triggered, this,
            [this](QAction* chosen) { m_reader->setFurniture(static_cast<reader::FurnitureShown>(chosen->data().toInt())); });
    connect(m_reader, &reader::ReaderPage::furnitureChanged, this, [this](reader::FurnitureShown shown) {
        for (QAction* action : m_actions.furniture->actions())
            if (action->data().toInt() == static_cast<int>(shown))
                action->setChecked(true);
    });
    connect(a.markDamage, &QAction::toggled, m_reader, &reader::ReaderPage::setDamageMarked);
    connect(m_reader, &reader::ReaderPage::damageMarkChanged, a.markDamage, &QAction::setChecked);
    connect(a.passport, &QAction::triggered, m_reports, &ReportDesk::showPassport);
    connect(a.addStatement, &QAction::triggered, m_judging, &JudgingDesk::addSelected);
    connect(m_reader, &reader::ReaderPage::wordsSelected, a.addStatement, &QAction::setEnabled);
    connect(a.leaveOut, &QAction::triggered, m_reader, &reader::ReaderPage::takeOutSelection);
    connect(m_reader, &reader::ReaderPage::wordsSelected, a.leaveOut, &QAction::setEnabled);
}

void MainWindow::joinRules()
{
    const Actions& a = m_actions;
    connect(a.ownWords, &QAction::triggered, m_rules, &RulesDesk::showWords);
    connect(a.compareReaders, &QAction::triggered, m_secondReader, &SecondReaderDesk::compareChosen);
    connect(m_secondReader, &SecondReaderDesk::statementWanted, this, &MainWindow::openSpan);
    connect(a.looseDecisions, &QAction::triggered, m_rules, &RulesDesk::showLoose);
    connect(a.readAnew, &QAction::triggered, m_rules, &RulesDesk::showReading);
    connect(a.rename, &QAction::triggered, this, &MainWindow::renameCurrent);
    connect(m_rules, &RulesDesk::reportWanted, this, [this](ReportId report) { openReport(report); });
}

void MainWindow::joinGo()
{
    const Actions& a = m_actions;
    connect(a.previousYear, &QAction::triggered, this, [this] { openNeighbour(false); });
    connect(a.nextYear, &QAction::triggered, this, [this] { openNeighbour(true); });
    connect(a.removeReport, &QAction::triggered, this, &MainWindow::removeCurrent);
    connect(a.goBack, &QAction::triggered, this, [this] {
        rememberSpot();
        goTo(m_trail.back());
    });
    connect(a.goForward, &QAction::triggered, this, [this] {
        rememberSpot();
        goTo(m_trail.forward());
    });
    connect(a.pages, &QActionGroup::triggered, this, [this](QAction* chosen) { showPage(static_cast<Page>(chosen->data().toInt())); });
    connect(m_library, &LibraryPanel::reportChosen, this, &MainWindow::chooseReport);
    connect(m_reader, &reader::ReaderPage::previousWanted, this, [this] { openNeighbour(false); });
    connect(m_reader, &reader::ReaderPage::nextWanted, this, [this] { openNeighbour(true); });
}

void MainWindow::joinWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, &MainWindow::libraryChanged);
    connect(&m_workspace, &Workspace::reportsChanged, this, &MainWindow::reportsChanged);
    connect(&m_workspace, &Workspace::reportReread, this, [this](ReportId report) {
        m_chartIsOld = true;
        // On the page Review the text is not in sight; whoever goes back to it gets it anew.
        if (report == m_current && m_page != Page::Review && m_workspace.entry(report))
            showCurrent();
    });
    connect(&m_workspace, &Workspace::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::LibraryDamaged)
            m_keeping->tellDamage();
        else
            m_prompts->tell(presentation::sentenceFor(error));
    });
}

void MainWindow::joinOneWindow(OneWindow* one)
{
    m_libraries->setOneWindow(one);
    if (one)
        connect(one, &OneWindow::called, this, &MainWindow::comeForward);
}

void MainWindow::restore()
{
    resize(firstSize);
    // Geometry before state: the other way round a maximised window comes back with the columns of a small one.
    restoreGeometry(m_settings.geometry);
    m_across->restoreState(m_settings.splitter);
    m_reader->restoreState(m_settings.reader);
    m_review->restoreState(m_settings.review);
    m_reader->setFurniture(static_cast<reader::FurnitureShown>(m_settings.furniture));
    m_actions.markDamage->setChecked(m_settings.damage);
    m_likes->apply();
    followPreferences(m_settings.preferences);
    refreshActions();
}

bool MainWindow::begin(const Options& options)
{
    return m_libraries->openFirst(options);
}

void MainWindow::comeForward(const QStringList& files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_libraries->take(files);
}

} // namespace duixian::shell
