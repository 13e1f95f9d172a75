// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/model/history_step.h"

class QPushButton;
class QTableWidget;

namespace duixian::shell {

/// What was done to the library, the latest first, with what is undone above it in grey. A person goes back to any step, and forth. Not
/// modal.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    explicit HistoryDialog(QWidget* parent);

    /// In the order done. writable: whether one may walk in it.
    void setSteps(std::vector<HistoryStep> steps, bool writable);
    [[nodiscard]] QTableWidget& table() { return *m_table; }

Q_SIGNALS:
    /// The library is to be as it was right after this step; no id: as it was before the first.
    void returnWanted(duixian::HistoryStepId step);

private:
    void fillRow(int row, const HistoryStep& step, bool present);
    void tellChosen();
    /// The step of a row; none of the last row, which is the beginning.
    [[nodiscard]] HistoryStepId stepAt(int row) const;

    std::vector<HistoryStep> m_steps;
    bool m_writable = false;
    QTableWidget* m_table;
    QPushButton* m_return;
};

} // namespace duixian::shell
