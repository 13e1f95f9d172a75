// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/workspace/workspace.h"

class QTableWidget;

namespace duixian::shell {

/// What a person said and has no effect now: its words are not in the text any more, or the report is gone. It is kept.
class LooseDialog : public QDialog {
    Q_OBJECT
public:
    LooseDialog(const std::vector<library::LooseJudgements>& loose, QWidget* parent);
    [[nodiscard]] QTableWidget& table() { return *m_table; }

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);

private:
    void addRow(const library::LooseJudgements& of, const QString& what, const Anchor& anchor, const QString& detail);

    QTableWidget* m_table;
};

} // namespace duixian::shell
