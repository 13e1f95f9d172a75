// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/presentation/shown_table.h"
#include "app/shell/plan_view.h"
#include "app/workspace/workspace.h"
#include "core/model/pair_row.h"

namespace duixian::charts {
class ChartPage;
struct ChartWish;
} // namespace duixian::charts

namespace duixian::pairing {
class CoverageView;
class PairView;
class PanelView;
class SilenceView;
class TaskView;
struct TaskRow;
} // namespace duixian::pairing

namespace duixian::shell {

class LibraryPanel;
class PlanPage;
class Prompts;
class StatusLine;
struct Settings;

/// Joins the tables of the page "Plan and outcome" with the library: of which reports they speak, the surveys that fill them, what is
/// opened and written.
class PlanDesk : public QObject {
    Q_OBJECT
public:
    struct Around {
        charts::ChartPage& chart;
        LibraryPanel& library;
        Prompts& prompts;
        Settings& settings;
        StatusLine& status;
    };
    PlanDesk(Workspace& workspace, const Around& around, QWidget* window);
    ~PlanDesk() override;

    [[nodiscard]] PlanPage& page() { return *m_page; }
    [[nodiscard]] pairing::PanelView& panel() { return *m_panel; }
    [[nodiscard]] pairing::PairView& pairs() { return *m_pairs; }
    [[nodiscard]] pairing::TaskView& tasks() { return *m_tasks; }
    [[nodiscard]] pairing::SilenceView& silence() { return *m_silence; }
    [[nodiscard]] pairing::CoverageView& coverage() { return *m_coverage; }
    /// The page is looked at, or not: what changed since comes in when it is.
    void arrive(ReportId current);
    void leave() { m_looked = false; }
    /// Whether the table that is shown is still being filled.
    [[nodiscard]] bool filling() const { return m_survey != nullptr || m_panelSurvey != nullptr || m_again.isActive(); }
    /// Copies the rows chosen in the table that has the keys; false: none has.
    [[nodiscard]] bool copy() const;
    /// Asks where to write the table that is looked at, and writes it; false: none is.
    [[nodiscard]] bool writeShown() const;
    /// Into the settings.
    void keep() const;

Q_SIGNALS:
    /// An empty span: the report as a whole.
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    void importWanted();
    /// A person wants to see a line of the panel drawn.
    void chartWanted(const duixian::charts::ChartWish& wish);
    /// A person has chosen another view.
    void viewChosen();

private:
    /// With what a view was filled.
    struct Filled {
        bool old = true; ///< something changed since
        std::vector<ReportId> of;
    };

    void build();
    void join();
    void joinWays();
    void joinPanel();
    void joinWorkspace();
    void outdate();
    void refresh();
    void offerScopes();
    [[nodiscard]] std::vector<ReportId> reportsInScope() const;
    [[nodiscard]] std::vector<ReportId> selected() const;
    /// A new survey in place of the one that runs, and the number of it: what an older one still has on its way is not wanted.
    int beginSurvey();
    void endSurvey();
    void fillPanel(const std::vector<ReportId>& reports);
    void fillPairs(const std::vector<ReportId>& reports);
    void fillTasks();
    void fillSilence(const std::vector<ReportId>& reports);
    void fillCoverage(const std::vector<ReportId>& reports);
    void tellTexts(const PairRow& row);
    void tellTasks();

    Workspace& m_workspace;
    Around m_around;
    PlanPage* m_page;
    pairing::PanelView* m_panel;
    pairing::PairView* m_pairs;
    pairing::TaskView* m_tasks;
    pairing::SilenceView* m_silence;
    pairing::CoverageView* m_coverage;
    bool m_looked = false;
    ReportId m_current;
    std::vector<ReportId> m_selected; ///< by a person in the tree: opening one of them does not end that
    QTimer m_again;                   ///< after the last change of the library
    std::unique_ptr<PairSurvey> m_survey;
    std::unique_ptr<PanelSurvey> m_panelSurvey;
    int m_surveyNumber = 0;
    std::array<Filled, 6> m_filled; ///< by PlanView
    std::vector<PairRow> m_taskRows;
};

} // namespace duixian::shell
