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
class RepeatSearch;
} // namespace duixian

namespace duixian::comparing {
class CarriedView;
class ComparePage;
class ComparedTableView;
class QuotationView;
struct ComparedReport;
} // namespace duixian::comparing

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
    [[nodiscard]] comparing::ComparedTableView& table() { return *m_table; }
    [[nodiscard]] comparing::QuotationView& quotations() { return *m_quotations; }
    [[nodiscard]] comparing::CarriedView& carried() { return *m_carried; }
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
    /// Copies what has the keys on the page: words of a reader, rows of a pane; false: nothing has.
    [[nodiscard]] bool copy() const;
    /// Asks where to write the table that is looked at, and writes it; false: none is.
    [[nodiscard]] bool writeShown() const;
    /// Into the settings.
    void keep() const;

Q_SIGNALS:
    /// An empty span: the report as a whole.
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    /// A person has set others side by side.
    void comparedChanged();

private:
    void build();
    void join();
    void joinTables();
    void joinCarried();
    void joinWorkspace();
    void outdate();
    void refresh();
    void setSides(ReportId left, ReportId right);
    void begin();
    void endSurvey();
    [[nodiscard]] bool isOnPage(const ReportComparison& comparison) const;
    [[nodiscard]] std::vector<comparing::ComparedReport> comparedReports(const std::vector<ReportId>& reports) const;
    void show(const ComparisonPtr& comparison);
    /// Shows words where they are read: in a reader of the page, else on the reading desk.
    void open(ReportId report, const Span& span);
    void askElsewhere(ReportId report, const Span& sentence);

    Workspace& m_workspace;
    Around m_around;
    comparing::ComparePage* m_page;
    comparing::ComparedTableView* m_table;
    comparing::QuotationView* m_quotations;
    comparing::CarriedView* m_carried;
    bool m_looked = false;
    bool m_old = true;                               ///< something changed since the page was filled
    comparing::Side m_side = comparing::Side::Right; ///< that had the keys last
    std::vector<ReportId> m_compared;
    QTimer m_again; ///< after the last change of the library
    std::unique_ptr<ComparisonSurvey> m_survey;
    int m_surveyNumber = 0; ///< what a survey found before another one began still arrives
    ComparisonPtr m_shown;
    std::unique_ptr<RepeatSearch> m_elsewhere;
    ComparisonReportDesk* m_report;
    bool m_reportWanted = false;
    int m_asked = 0; ///< the number of its last question
};

} // namespace duixian::shell
