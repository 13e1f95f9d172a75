// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/compare/side.h"
#include "app/workspace/comparison.h"
#include "app/workspace/workspace.h"

namespace duixian {
class ComparisonSurvey;
}

namespace duixian::comparing {
class ComparePage;
}

namespace duixian::shell {

class ComparisonReportDesk;
class Prompts;
class StatusLine;
struct Settings;

/// Joins the page Compare with the library: which reports stand side by side, what is worked out of them in the background, pins as steps
/// of the history, what is written.
class CompareDesk : public QObject {
    Q_OBJECT
public:
    struct Around {
        Prompts& prompts;
        Settings& settings;
        StatusLine& status;
    };
    CompareDesk(Workspace& workspace, const Around& around, QWidget* window);
    ~CompareDesk() override;

    [[nodiscard]] comparing::ComparePage& page() { return *m_page; }
    /// The page is looked at, or not: what changed since comes in when it is. Where nothing is compared yet, the report that is read is
    /// set beside the one of the year before.
    void arrive(ReportId current);
    void leave() { m_looked = false; }
    /// Sets these side by side; the first two are read. Of one alone its year before is set beside it.
    void compare(const std::vector<ReportId>& reports);
    /// Puts a report on the side that had the keys last.
    void take(ReportId report);
    /// The reports that are compared, those that are read first.
    [[nodiscard]] const std::vector<ReportId>& compared() const { return m_compared; }
    /// Whether something of what is shown is still being worked out.
    [[nodiscard]] bool working() const { return m_survey != nullptr || m_again.isActive(); }
    /// Asks what is to stand in a report of what is compared, as soon as it is worked out.
    void askReport();
    /// Into the settings.
    void keep() const;

Q_SIGNALS:
    /// An empty span: the report as a whole.
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    /// A person has set others side by side.
    void comparedChanged();

private:
    void join();
    void joinWorkspace();
    void outdate();
    void refresh();
    void setSides(ReportId left, ReportId right);
    void begin();
    void show(const ComparisonPtr& comparison);

    Workspace& m_workspace;
    Around m_around;
    comparing::ComparePage* m_page;
    bool m_looked = false;
    bool m_old = true; ///< something changed since the page was filled
    comparing::Side m_side = comparing::Side::Right; ///< that had the keys last
    std::vector<ReportId> m_compared;
    QTimer m_again; ///< after the last change of the library
    std::unique_ptr<ComparisonSurvey> m_survey;
    ComparisonPtr m_shown;
    ComparisonReportDesk* m_report;
    bool m_reportWanted = false;
};

} // namespace duixian::shell
