// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/twin_table.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace duixian::comparing {

TwinTable::TwinTable(const QString& name, int kept, QWidget* parent)
    : QWidget(parent), m_kept(kept), m_first(new QTableView(this)), m_rest(new QTableView(this)), m_spacer(new QWidget(this))
{
    m_first->setAccessibleName(name);
    m_rest->setAccessibleName(name);
    for (QTableView* const view : {m_first, m_rest})
        dress(*view);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_spacer->hide();
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_first, 1);
    left->addWidget(m_spacer);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(m_rest, 1);
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, m_rest->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_rest->verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(), &QScrollBar::setValue);
    QScrollBar* const across = m_rest->horizontalScrollBar();
    connect(across, &QScrollBar::rangeChanged, this, [this, across](int least, int most) {
        m_spacer->setFixedHeight(across->sizeHint().height());
        m_spacer->setVisible(most > least);
    });
    connect(m_first->horizontalHeader(), &QHeaderView::sectionResized, this, &TwinTable::spread);
}

void TwinTable::dress(QTableView& view)
{
    constexpr int lineHeight = 28;
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView& header = *view.horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this, &view](int column, Qt::SortOrder order) {
        QHeaderView& other = *(&view == m_first ? m_rest : m_first)->horizontalHeader();
        if (column >= 0) {
            const QSignalBlocker quiet(other);
            other.setSortIndicator(-1, Qt::AscendingOrder);
        }
        Q_EMIT sortWanted(column, order);
    });
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint& at) {
        if (const int column = header.logicalIndexAt(at); column >= 0)
            Q_EMIT headMenuWanted(column, header.viewport()->mapToGlobal(at));
    });
    connect(&view, &QTableView::clicked, this, &TwinTable::opened);
    // A click is told already; this is Enter.
    connect(&view, &QTableView::activated, this, [this, &view](const QModelIndex& index) {
        if (view.hasFocus())
            Q_EMIT opened(index);
    });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint& at) {
        if (const QModelIndex index = view.indexAt(at); index.isValid())
            Q_EMIT menuWanted(index, view.viewport()->mapToGlobal(at));
    });
}

void TwinTable::setModel(QAbstractItemModel* model)
{
    m_first->setModel(model);
    m_rest->setModel(model);
    QItemSelectionModel* const own = m_rest->selectionModel();
    m_rest->setSelectionModel(m_first->selectionModel());
    delete own;
    connect(m_first->selectionModel(), &QItemSelectionModel::currentChanged, this, &TwinTable::currentChanged);
}

void TwinTable::setItemDelegate(QAbstractItemDelegate* delegate)
{
    m_first->setItemDelegate(delegate);
    m_rest->setItemDelegate(delegate);
}

void TwinTable::layColumns(int width)
{
    m_width = width;
    const int count = m_first->model()->columnCount();
    for (int column = 0; column < count; ++column) {
        m_first->setColumnHidden(column, column >= m_kept);
        m_rest->setColumnHidden(column, column < m_kept);
    }
    spread();
}

void TwinTable::spread()
{
    if (m_first->model() == nullptr || m_width == 0)
        return;
    int kept = 0;
    for (int column = 0; column < std::min(m_kept, m_first->model()->columnCount()); ++column)
        kept += m_first->columnWidth(column);
    constexpr double mostShare = 0.5;
    kept = std::min(kept, static_cast<int>(width() * mostShare));
    m_first->setFixedWidth(kept);
    const int count = m_first->model()->columnCount() - m_kept;
    if (count <= 0)
        return;
    const int room = width() - kept - m_rest->verticalScrollBar()->sizeHint().width();
    constexpr int widest = 240;
    for (int column = m_kept; column < m_kept + count; ++column)
        m_rest->setColumnWidth(column, std::clamp(room / count, m_width, std::max(m_width, widest)));
}

void TwinTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    spread();
}

QModelIndex TwinTable::current() const
{
    return m_first->selectionModel() == nullptr ? QModelIndex() : m_first->selectionModel()->currentIndex();
}

QTableView& TwinTable::viewOf(const QModelIndex& index)
{
    return index.column() < m_kept ? *m_first : *m_rest;
}

} // namespace duixian::comparing
