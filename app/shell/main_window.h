// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "app/shell/actions.h"
#include "app/shell/options.h"
#include "app/shell/prompts.h"
#include "app/shell/settings.h"
#include "app/shell/stay.h"
#include "app/shell/trail.h"
#include "app/workspace/workspace.h"
#include "core/base/span.h"

class QSettings;
class QSplitter;
class QStackedWidget;

namespace duixian::charts {
class ChartPage;
}

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::review {
class ReviewPage;
}

namespace duixian::searching {
class SearchPage;
}

namespace duixian::shell {

class ChartDesk;
class CompareDesk;
class GuideBar;
class HelpDesk;
class HistoryDesk;
class ImportDesk;
class JudgingDesk;
class JumpDesk;
class KeepingDesk;
class LibraryDesk;
class LibraryPanel;
class NotesDesk;
class NoticeBar;
class OneWindow;
class PageBar;
class PairDesk;
class PlanDesk;
class PreferencesDesk;
class ReportDesk;
class ReviewDesk;
class RulesDesk;
class SearchDesk;
class SecondReaderDesk;
class StartPage;
class StatusLine;
class TabsDesk;

/// What the window lives in. prompts: null for the real dialogs.
struct Surroundings {
    QSettings& store;
    QString dataFolder;
    std::unique_ptr<Prompts> prompts;
    OneWindow* one = nullptr; ///< null: a library may have several windows
};

/// The one window: frame, pages, actions. What they do is done by the workspace, the desks and the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, Surroundings surroundings);
    ~MainWindow() override;

    /// As LibraryDesk::openFirst.
    [[nodiscard]] bool begin(const Options& options);
    /// In front of other windows, and with more files to take (LibraryDesk::take).
    void comeForward(const QStringList& files);
    /// Keeps the settings, and says where the person is; the window is put aside.
    [[nodiscard]] Stay leave();
    /// Over a library that is open already, in the place of a window that was left.
    void arrive(const Stay& stay);
    void openReport(ReportId id, int statement = -1);
    void showPage(Page page);
    [[nodiscard]] ReportId currentReport() const { return m_current; }

    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] LibraryDesk& libraries() { return *m_libraries; }
    [[nodiscard]] LibraryPanel& library() { return *m_library; }
    [[nodiscard]] reader::ReaderPage& readerPage() { return *m_reader; }
    [[nodiscard]] charts::ChartPage& chartPage() { return *m_chart; }
    [[nodiscard]] PlanDesk& plan() { return *m_plan; }
    [[nodiscard]] CompareDesk& comparing() { return *m_compare; }
    [[nodiscard]] searching::SearchPage& searchPage() { return *m_search; }
    [[nodiscard]] SearchDesk& searches() { return *m_searches; }
    [[nodiscard]] review::ReviewPage& reviewPage() { return *m_review; }
    [[nodiscard]] ReviewDesk& reviews() { return *m_reviews; }
    [[nodiscard]] JumpDesk& jumps() { return *m_jumps; }
    [[nodiscard]] TabsDesk& tabs() { return *m_tabs; }
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] KeepingDesk& keeping() { return *m_keeping; }
    [[nodiscard]] NoticeBar& notice() { return *m_notice; }
    [[nodiscard]] StartPage& startPage() { return *m_start; }
    [[nodiscard]] bool showsStartPage() const;
    [[nodiscard]] ImportDesk& imports() { return *m_imports; }
    [[nodiscard]] ReportDesk& reports() { return *m_reports; }
    [[nodiscard]] HistoryDesk& history() { return *m_history; }
    [[nodiscard]] JudgingDesk& judging() { return *m_judging; }
    [[nodiscard]] PairDesk& pairs() { return *m_pairs; }
    [[nodiscard]] NotesDesk& notes() { return *m_notes; }
    [[nodiscard]] RulesDesk& rules() { return *m_rules; }
    [[nodiscard]] SecondReaderDesk& secondReader() { return *m_secondReader; }
    [[nodiscard]] PreferencesDesk& preferences() { return *m_likes; }
    [[nodiscard]] HelpDesk& help() { return *m_help; }
    [[nodiscard]] GuideBar& guideBar() { return *m_guide; }

Q_SIGNALS:
    /// A person wants the window in another language (empty: the system's); it has to be made anew for that.
    void languageWanted(const QString& language);
    /// A person gave more libraries than one: each of the others wants a window of its own.
    void anotherWindowWanted(const QString& library);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void joinFile();
    void joinView();
    void joinReading();
    void joinTabs();
    void refreshTabActions();
    void joinLayers();
    void joinGo();
    void joinChart();
    void joinCompare();
    void joinFind();
    void joinSearch();
    void joinReview();
    void tellCounts();
    void moveMark();
    void refreshReviewActions();
    void joinJumps();
    void joinWorkspace();
    void joinFrame();
    void joinGuide();
    /// Shows or hides the card of first steps, and ticks off what was done.
    void guide();
    void followPreferences(const Preferences& chosen);
    void tellPreferences();
    void keepSettings();
    void joinOneWindow(OneWindow* one);
    void restore();
    void libraryChanged();
    void reportsChanged();
    void goTo(const Place& place);
    void showPlace(Page page);
    void showCurrent();
    void chooseReport(ReportId id);
    void openNeighbour(bool next);
    void removeCurrent();
    void renameCurrent();
    void joinRules();
    void joinTable();
    void joinNotes();
    void joinPairs();
    void openEnd(ReportId id, const Statement& end);
    void refreshPairActions();
    void copy();
    void exportTable();
    void feedChart();
    void visitPlan();
    void visitCompared();
    void chartPlaceOf(ReportId report);
    void openSpan(ReportId id, const Span& span);
    void openWords(ReportId id, const Span& span);
    void openHit(ReportId id, const Span& mark, const QString& question);
    void searchAll(const QString& question);
    /// The page Search as it is goes into the way back.
    void rememberSpot();
    void rememberChart();
    void refreshSearchActions();
    void paste();
    void refreshActions();

    Workspace& m_workspace;
    QSettings& m_store;
    std::unique_ptr<Prompts> m_prompts;
    Settings m_settings;
    Actions m_actions;
    Trail m_trail;
    ReportId m_current;
    Page m_page = Page::Read;
    bool m_following = false; ///< what the preferences say is being shown
    bool m_chartIsOld = true; ///< reports came or went since the chart page was fed

    NoticeBar* m_notice;
    PageBar* m_bar;
    LibraryPanel* m_library;
    QStackedWidget* m_stack;
    StartPage* m_start;
    GuideBar* m_guide;
    reader::ReaderPage* m_reader;
    charts::ChartPage* m_chart;
    ChartDesk* m_charts;
    searching::SearchPage* m_search;
    review::ReviewPage* m_review;
    QSplitter* m_across;
    StatusLine* m_status;
    KeepingDesk* m_keeping;
    LibraryDesk* m_libraries;
    ImportDesk* m_imports;
    ReportDesk* m_reports;
    HistoryDesk* m_history;
    JudgingDesk* m_judging;
    PairDesk* m_pairs;
    NotesDesk* m_notes;
    RulesDesk* m_rules;
    SecondReaderDesk* m_secondReader;
    SearchDesk* m_searches;
    ReviewDesk* m_reviews;
    PlanDesk* m_plan;
    CompareDesk* m_compare;
    JumpDesk* m_jumps;
    TabsDesk* m_tabs;
    PreferencesDesk* m_likes;
    HelpDesk* m_help;
};

} // namespace duixian::shell
