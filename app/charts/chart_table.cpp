// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include "app/charts/chart_table_model.h"
#include "app/charts/chart_table_order.h"
#include "app/presentation/table_mime.h"

namespace duixian::charts {

ChartTable::ChartTable(QWidget* parent) : QTableView(parent), m_model(new ChartTableModel(this)), m_order(new ChartTableOrder(this))
{
    constexpr int rowHeight = 26;
    constexpr int narrowest = 56;
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setAccessibleName(tr("What the chart shows, as a table"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(narrowest);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this, &ChartTable::open);
    // A click on words only marks the row.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (ChartTableModel::isFigure(index.column()))
            open(index);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT rowSelected(current.isValid() ? m_order->mapToSource(current).row() : -1); });
}

void ChartTable::open(const QModelIndex& index)
{
    if (const auto sentence = m_model->sentenceAt(m_order->mapToSource(index)))
        Q_EMIT sentenceWanted(sentence->first, sentence->second);
}

void ChartTable::setChart(const Chart& chart)
{
    m_model->setChart(chart);
    for (int column = 0; column < ChartTableModel::columns; ++column)
        setColumnHidden(column, !m_model->shows(column));
}

void ChartTable::selectRowOf(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : ChartTableModel::Outcome;
    setCurrentIndex(m_order->mapFromSource(m_model->index(row, column)));
}

void ChartTable::copyAll() const
{
    QStringList titles;
    std::vector<int> shown;
    for (int column = 0; column < ChartTableModel::columns; ++column)
        if (!isColumnHidden(column)) {
            shown.push_back(column);
            titles << m_order->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    std::vector<QStringList> rows;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        QStringList& cells = rows.emplace_back();
        for (const int column : shown)
            cells << m_order->index(row, column).data().toString();
    }
    QGuiApplication::clipboard()->setMimeData(presentation::tableMime(titles, rows).release());
}

} // namespace duixian::charts
