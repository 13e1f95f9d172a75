// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/sheet_table.h"

#include <set>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include "app/pairs/sheet_delegate.h"
#include "app/pairs/sheet_roles.h"
#include "app/presentation/table_mime.h"

namespace duixian::pairing {

SheetTable::SheetTable(const QString& name, QWidget* parent) : QTableView(parent)
{
    constexpr int rowHeight = 28;
    constexpr int narrowest = 40;
    setAccessibleName(name);
    setItemDelegate(new SheetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView& header = *horizontalHeader();
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setMinimumSectionSize(narrowest);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &SheetTable::popUpColumns);
}

/// In a cell that can be written in F2 writes, and does nothing else in the window.
bool SheetTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2 &&
        (currentIndex().flags() & Qt::ItemIsEditable) != 0) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SheetTable::showFirst(std::vector<FirstColumn> columns)
{
    m_first = std::move(columns);
    QHeaderView& header = *horizontalHeader();
    for (int column = 0; column < static_cast<int>(m_first.size()); ++column) {
        const FirstColumn& first = m_first[static_cast<std::size_t>(column)];
        header.moveSection(header.visualIndex(column), column);
        header.setSectionResizeMode(column, first.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (first.width != 0)
            setColumnWidth(column, first.width);
        setColumnHidden(column, !first.shown);
    }
}

void SheetTable::offerColumns(QMenu& menu)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        if (place < m_first.size() && m_first[place].width == 0)
            continue;
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

void SheetTable::popUpColumns(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerColumns(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

std::vector<int> SheetTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

void SheetTable::copyChosen() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty())
        return;
    const std::vector<int> columns = shownColumns();
    QStringList titles;
    for (const int column : columns)
        titles << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    std::vector<QStringList> cells;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << model()->index(row, column).data().toString();
        cells.push_back(line);
    }
    QGuiApplication::clipboard()->setMimeData(presentation::tableMime(titles, cells).release());
}

presentation::ShownTable SheetTable::shown() const
{
    presentation::ShownTable table;
    const std::vector<int> columns = shownColumns();
    for (const int column : columns)
        table.titles += model()->headerData(column, Qt::Horizontal, CellsRole).toStringList();
    for (int row = 0; row < model()->rowCount(); ++row) {
        QVariantList& cells = table.rows.emplace_back();
        for (const int column : columns)
            cells += model()->index(row, column).data(CellsRole).toList();
    }
    return table;
}

QByteArray SheetTable::saveState() const
{
    return horizontalHeader()->saveState();
}

void SheetTable::restoreState(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    // Of a program with other columns: as on the first day.
    QHeaderView& header = *horizontalHeader();
    const int columns = header.count();
    if (!header.restoreState(state) || header.count() != columns)
        showFirst(m_first);
}

} // namespace duixian::pairing
