// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/pairs/coverage_table_model.h"
#include "app/presentation/shown_table.h"

class QLabel;
class QStackedWidget;

namespace duixian::pairing {

class SheetTable;

/// Which reports the library has: places by years.
class CoverageView : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(QWidget* parent = nullptr);

    void setCoverage(Coverage coverage);
    [[nodiscard]] SheetTable& table() { return *m_table; }
    [[nodiscard]] const CoverageTableModel& model() const { return m_model; }

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);
    /// A person wants to bring in what is missing.
    void importWanted();
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

private:
    void open(const QModelIndex& index);
    void popUp(const QPoint& where);

    CoverageTableModel m_model;
    SheetTable* m_table;
    QStackedWidget* m_stack;
    QLabel* m_sums;
};

} // namespace duixian::pairing
