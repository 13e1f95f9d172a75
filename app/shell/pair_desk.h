// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>

#include "app/reader/pairing.h"
#include "app/workspace/pair_survey.h"
#include "app/workspace/workspace.h"

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

class JoinDialog;
class OverruleDialog;
class StatusLine;

/// The pairs of the report that is read: looked for in the background and given to the page, the way from one end to the other, and what a
/// person says of them.
class PairDesk : public QObject {
    Q_OBJECT
public:
    PairDesk(Workspace& workspace, reader::ReaderPage& page, StatusLine& status, QWidget* window);

    void setCurrent(ReportId report);
    /// With the pairs of the statement that is looked at. Where an outcome answers several targets and one of them is meant, it asks which.
    void hear(reader::Pairing what);
    /// Whether that can be done now.
    [[nodiscard]] bool offers(reader::Pairing what) const;
    /// Whether the pairs of the report are being looked for, or will be.
    [[nodiscard]] bool isLooking() const { return m_soon.isActive() || m_survey; }
    /// The dialogs that are open; null for none.
    [[nodiscard]] JoinDialog* joining() const;
    [[nodiscard]] OverruleDialog* overruling() const;

Q_SIGNALS:
    void endWanted(duixian::ReportId report, const duixian::Statement& end);

private:
    void survey();
    void surveyed();
    void forgetLibrary();
    [[nodiscard]] const Statement* lookedAt() const;
    void follow(const PairRow& row);
    void followFrom(const std::vector<PairRow>& pairs, Kind own);
    void say(reader::Pairing what, const PairRow& row);
    void choose(const std::vector<PairRow>& rows, const std::function<void(const PairRow&)>& then);
    void takeBack(const PairRow& row);
    void join(const Statement& own);
    void overrule(const PairRow& row);

    Workspace& m_workspace;
    reader::ReaderPage& m_page;
    StatusLine& m_status;
    QWidget* m_window;
    ReportId m_current;
    QTimer m_soon;                        ///< after the report is painted
    std::unique_ptr<PairSurvey> m_survey; ///< one at a time; one that is outdated ends by itself
    ReportId m_asked;                     ///< whose pairs it looks for
    bool m_again = false;                 ///< what it finds is outdated
    std::vector<PairRow> m_found;
    std::vector<PairRow> m_rows;     ///< what the page was given last
    std::optional<PairRow> m_walked; ///< the pair that a person went along last
};

} // namespace duixian::shell
