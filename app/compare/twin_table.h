// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

namespace duixian::comparing {

/// A table whose first columns stay where they are while the others scroll: two views of one model and one selection, side by side, that
/// go up and down together.
class TwinTable : public QWidget {
    Q_OBJECT
public:
    /// name: spoken. kept: how many columns stay.
    TwinTable(const QString& name, int kept, QWidget* parent);

    void setModel(QAbstractItemModel* model);
    void setItemDelegate(QAbstractItemDelegate* delegate);
    /// After the columns changed. width: of those that scroll; they are wider where there is room.
    void layColumns(int width);
    [[nodiscard]] QTableView& first() { return *m_first; }
    [[nodiscard]] QTableView& rest() { return *m_rest; }
    /// The cell that has the keys.
    [[nodiscard]] QModelIndex current() const;
    /// The view that shows a cell.
    [[nodiscard]] QTableView& viewOf(const QModelIndex& index);

Q_SIGNALS:
    /// A click, or Enter.
    void opened(const QModelIndex& index);
    /// at: on the screen.
    void menuWanted(const QModelIndex& index, const QPoint& at);
    void sortWanted(int column, Qt::SortOrder order);
    void headMenuWanted(int column, const QPoint& at);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress(QTableView& view);
    void spread();

    int m_kept;
    int m_width = 0;
    QTableView* m_first;
    QTableView* m_rest;
    QWidget* m_spacer; ///< as high as the scroll bar of the others
};

} // namespace duixian::comparing
