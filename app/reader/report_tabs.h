// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTabBar>

#include "core/base/id.h"

namespace duixian::reader {

/// A report that is open: in a few words, and in full as the tip.
struct ReportTab {
    ReportId id;
    QString label;
    QString tip;
    bool kept = false; ///< no other report takes its place

    friend bool operator==(const ReportTab&, const ReportTab&) = default;
};

/// The reports that are open, above the text. Takes no room where one alone is open that others may take the place of.
class ReportTabs : public QTabBar {
    Q_OBJECT
public:
    explicit ReportTabs(QWidget* parent = nullptr);

    /// Shows these without telling it back. current: an index into them; -1 for none.
    void setReports(const std::vector<ReportTab>& reports, int current);

Q_SIGNALS:
    void chosen(duixian::ReportId report);
    void closeWanted(duixian::ReportId report);
    /// A person dragged a tab to another place among them.
    void moved(int from, int to);
    /// By a double click: the report is to stay open, or no longer.
    void keepWanted(duixian::ReportId report, bool kept);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void addClose(int index);
    [[nodiscard]] ReportId reportAt(int index) const;

    std::vector<ReportTab> m_reports;
    bool m_quiet = false;
};

} // namespace duixian::reader
