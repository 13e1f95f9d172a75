// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/workspace/reading_preview.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace duixian::shell {

/// What would change if the reports that older rules or other words read were read anew, before it is done. Not modal.
class ReadingDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReadingDialog(QWidget* parent);

    void setProgress(int done, int total);
    /// writable: whether the reading may be stored.
    void setReports(const std::vector<ReportChanges>& reports, bool writable);
    [[nodiscard]] QTreeWidget& tree() { return *m_tree; }

Q_SIGNALS:
    void readingWanted(const std::vector<duixian::ReportId>& reports);
    void reportWanted(duixian::ReportId report);

private:
    void tellSum(const std::vector<ReportChanges>& reports);

    std::vector<ReportId> m_reports;
    QLabel* m_sum;
    QProgressBar* m_bar;
    QTreeWidget* m_tree;
    QPushButton* m_read;
};

} // namespace duixian::shell
