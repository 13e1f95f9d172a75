// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QTableView>

class QMenu;
class QMimeData;

namespace duixian::reader {

/// The view of a table of statements: which columns are shown, in which order and how wide, is the person's and remembered; rows are chosen
/// one or many, copied and dragged out as a table. To be used with a StatementFilter.
class StatementTable : public QTableView {
    Q_OBJECT
public:
    explicit StatementTable(QWidget* parent = nullptr);

    /// Shows the columns as on the first day. The model must be there.
    void showFirstColumns();
    /// Makes a row the only one chosen and the current one.
    void choose(int row);
    /// The rows chosen, in the order shown.
    [[nodiscard]] std::vector<int> chosen() const;
    /// The rows chosen with the columns that are shown, as they are shown. Null where none is chosen.
    [[nodiscard]] std::unique_ptr<QMimeData> chosenRows() const;
    void copyChosen() const;
    /// Puts the columns into a menu, to be switched.
    void offerColumns(QMenu& menu);

    [[nodiscard]] QByteArray saveState() const;
    /// What cannot be read is as on the first day.
    void restoreState(const QByteArray& state);

protected:
    void startDrag(Qt::DropActions supported) override;

private:
    void popUpColumns(const QPoint& where);
};

} // namespace duixian::reader
