// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/workspace/keeping.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace duixian::shell {

/// The restore points of a library: to go back to one, to make one.
class PointsDialog : public QDialog {
    Q_OBJECT
public:
    /// damaged: the library can't be read now, so there is nothing to make a point of.
    PointsDialog(const QString& libraryName, bool damaged, QWidget* parent);

    void setPoints(std::vector<library::RestorePoint> points);
    /// What is being done now, in words; empty: nothing. Meanwhile nothing else can be asked for.
    void setBusy(const QString& doing);
    /// Whether the library may be changed; where not, why.
    void setWritable(bool writable, const QString& why);
    /// What came of what was asked for.
    void say(const QString& words);
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    [[nodiscard]] QPushButton& restoreButton() { return *m_restore; }
    [[nodiscard]] QPushButton& makeButton() { return *m_make; }

    void reject() override;

Q_SIGNALS:
    void restoreWanted(const duixian::library::RestorePoint& point);
    void makeWanted();
    void folderWanted();

private:
    void refresh();
    void fillRow(int row, const library::RestorePoint& point);
    [[nodiscard]] const library::RestorePoint* chosen() const;

    std::vector<library::RestorePoint> m_points;
    bool m_damaged;
    bool m_busy = false;
    bool m_writable = true;
    QTableWidget* m_table;
    QLabel* m_none;
    QLabel* m_news;
    QProgressBar* m_bar;
    QPushButton* m_restore;
    QPushButton* m_make;
    QPushButton* m_folder;
};

/// When a point was made, as people of this place and language write it.
[[nodiscard]] QString momentText(const library::RestorePoint& point);

} // namespace duixian::shell
