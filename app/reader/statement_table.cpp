// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_table.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include "app/models/statement_table_model.h"
#include "app/presentation/table_mime.h"
#include "app/reader/statement_delegate.h"

namespace duixian::reader {
namespace {

using Model = models::StatementTableModel;

constexpr int rowsHeight = 28;
constexpr int kindWidth = 40;

} // namespace

StatementTable::StatementTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new StatementDelegate(this));
    setAccessibleName(tr("Statements"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowsHeight);
    setSortingEnabled(true);
    QHeaderView& header = *horizontalHeader();
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setMinimumSectionSize(kindWidth);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &StatementTable::popUpColumns);
}

void StatementTable::showFirstColumns()
{
    constexpr int figureWidth = 104;
    constexpr int periodWidth = 52;
    constexpr int verdictWidth = 44;
    QHeaderView& header = *horizontalHeader();
    header.setSectionResizeMode(Model::KindColumn, QHeaderView::Fixed);
    header.setSectionResizeMode(Model::IndicatorColumn, QHeaderView::Stretch);
    setColumnWidth(Model::KindColumn, kindWidth);
    setColumnWidth(Model::FigureColumn, figureWidth);
    // Their words are as long as a language makes them, what stands below is short.
    constexpr int aroundWords = 20; // the padding of a header's section in resources/style, and a pixel more on either side
    for (const auto& [column, least] : {std::pair{Model::PeriodColumn, periodWidth}, std::pair{Model::VerdictColumn, verdictWidth}}) {
        const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max(least, header.fontMetrics().horizontalAdvance(title) + aroundWords));
    }
    for (int column = Model::SectionColumn; column < model()->columnCount(); ++column)
        hideColumn(column);
}

void StatementTable::choose(int row)
{
    // Not selectRow(): that goes by the modifier keys that happen to be held.
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<int> StatementTable::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::unique_ptr<QMimeData> StatementTable::chosenRows() const
{
    const std::vector<int> rows = chosen();
    if (rows.empty())
        return nullptr;
    std::vector<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    QStringList titles;
    for (const int column : columns)
        titles << model()->headerData(column, Qt::Horizontal, Model::CopyRole).toString();
    std::vector<QStringList> cells;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << model()->index(row, column).data(Model::CopyRole).toString();
        cells.push_back(line);
    }
    return presentation::tableMime(titles, cells);
}

void StatementTable::copyChosen() const
{
    if (auto rows = chosenRows())
        QGuiApplication::clipboard()->setMimeData(rows.release());
}

void StatementTable::startDrag(Qt::DropActions /*supported*/)
{
    auto rows = chosenRows();
    if (!rows)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(rows.release());
    drag->exec(Qt::CopyAction);
}

void StatementTable::offerColumns(QMenu& menu)
{
    for (int column = Model::IndicatorColumn; column < model()->columnCount(); ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

void StatementTable::popUpColumns(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerColumns(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

QByteArray StatementTable::saveState() const
{
    return horizontalHeader()->saveState();
}

void StatementTable::restoreState(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    // Of a program with other columns: as on the first day.
    QHeaderView& header = *horizontalHeader();
    const int columns = header.count();
    if (!header.restoreState(state) || header.count() != columns)
        showFirstColumns();
    header.setSectionResizeMode(Model::KindColumn, QHeaderView::Fixed);
}

} // namespace duixian::reader
