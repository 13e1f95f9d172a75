// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/review/review_scope.h"
#include "app/workspace/review_survey.h"
#include "app/workspace/workspace.h"

namespace duixian::review {
class ReviewPage;
}

namespace duixian::shell {

class StatusLine;

/// Joins the page Review with the library: which reports are gone over, one after the other, what is said to their statements, how far a
/// person is. Of a library of ten thousand reports one is loaded at a time; the others are counted in the background.
class ReviewDesk : public QObject {
    Q_OBJECT
public:
    ReviewDesk(Workspace& workspace, review::ReviewPage& page, StatusLine& status, QWidget* window);

    /// The reports that the filter over the library's tree shows.
    void setListed(std::function<std::vector<ReportId>()> listed) { m_listed = std::move(listed); }
    /// The page is looked at, or not: what changed since comes in when it is.
    void arrive(ReportId current);
    void leave() { m_looked = false; }
    /// Another report is read now.
    void setCurrent(ReportId current);
    /// Says the same to all that the filter passes in the scope, as one step.
    void judgeAll(Ruling ruling);
    [[nodiscard]] ReportId report() const { return m_at; }
    /// Whether reports are being counted.
    [[nodiscard]] bool counting() const { return m_survey != nullptr || m_surveySoon.isActive(); }

Q_SIGNALS:
    void openWanted(duixian::ReportId report, const duixian::Span& figure);
    /// The page goes over another report now.
    void reportChosen(duixian::ReportId report);

private:
    struct Count {
        ReportId report;
        int shown = -1; ///< pass the filter; -1: not known yet
        int reviewed = 0;
        int all = 0;
        bool exact = false; ///< what a survey says of it is older
    };

    void joinPage();
    void joinWorkspace();
    void begin();
    void takeScope();
    /// Whether the reports in the scope are those that were taken.
    [[nodiscard]] bool scopeHolds() const;
    [[nodiscard]] std::vector<ReportId> reportsIn(review::ReviewScope scope) const;
    void showReport(ReportId id, const ReviewItem* wanted = nullptr);
    void refresh();
    void count(const std::vector<ReviewItem>& items);
    void survey();
    void counted(const std::vector<ReviewCount>& counts);
    void tellCounts();
    void seek(bool forward);
    /// The first report before or behind the present one that has, or may have, something to go over; none where there is none.
    [[nodiscard]] const Count* neighbour(bool forward) const;
    void remember(const ReviewItem& item);
    void undoLast();
    void judgedAll(int statements);

    Workspace& m_workspace;
    review::ReviewPage& m_page;
    StatusLine& m_status;
    std::function<std::vector<ReportId>()> m_listed;
    bool m_looked = false;
    bool m_outdated = true;      ///< the page has not seen the last change
    ReportId m_current;          ///< that is read
    ReportId m_at;               ///< that is gone over
    std::vector<Count> m_counts; ///< of the reports in the scope, in their order; of one report alone, of the library
    std::unordered_map<std::int64_t, std::size_t> m_place; ///< where each stands among them
    std::vector<Span> m_found;                             ///< of the report that is gone over: to see that it was read anew
    std::optional<bool> m_seeking;                         ///< forward or not, until what is there is counted
    std::unique_ptr<ReviewSurvey> m_survey;
    int m_surveyNumber = 0;
    QTimer m_surveySoon; ///< after the last change of the filter
    struct Said {
        HistoryStepId step;
        ReviewItem item;
    };
    std::vector<Said> m_said; ///< here, the last one last
    Ruling m_bulk = Ruling::Accepted;
};

} // namespace duixian::shell
