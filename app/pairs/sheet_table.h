// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

#include "app/presentation/shown_table.h"

class QMenu;

namespace duixian::pairing {

/// How a column stands in a table on the first day.
struct FirstColumn {
    int width = 0; ///< 0: takes what room is left, and can't be switched off
    bool shown = true;
};

/// A table of this room: which columns are shown, in which order and how wide, is the person's and remembered; rows are chosen one or many
/// and copied; all that is shown can be written.
class SheetTable : public QTableView {
    Q_OBJECT
public:
    SheetTable(const QString& name, QWidget* parent);

    /// Of a model that is there: one for each column.
    void showFirst(std::vector<FirstColumn> columns);
    /// Puts the columns into a menu, to be switched.
    void offerColumns(QMenu& menu);
    void copyChosen() const;
    /// All rows, the columns as they are shown.
    [[nodiscard]] presentation::ShownTable shown() const;

    [[nodiscard]] QByteArray saveState() const;
    /// What can't be read is as on the first day.
    void restoreState(const QByteArray& state);

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::vector<int> shownColumns() const;
    void popUpColumns(const QPoint& where);

    std::vector<FirstColumn> m_first;
};

} // namespace duixian::pairing
