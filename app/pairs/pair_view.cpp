// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_view.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/pairs/elided_label.h"
#include "app/pairs/export_button.h"
#include "app/pairs/pair_detail.h"
#include "app/pairs/pair_filter_bar.h"
#include "app/pairs/share_bar.h"
#include "app/pairs/sheet_table.h"

namespace duixian::pairing {
namespace {

/// By PairTableModel::Column.
std::vector<FirstColumn> firstColumns()
{
    return {{72}, {56}, {0}, {120}, {120}, {168}, {104}, {144, false}, {80, false}, {104, false}, {136, false}, {120, false}};
}

bool isOfOutcome(int column)
{
    using Model = PairTableModel;
    return column == Model::OutcomeColumn || column == Model::DifferenceColumn || column == Model::VerdictColumn ||
           column == Model::SecondColumn;
}

} // namespace

PairView::PairView(QWidget* parent)
    : QWidget(parent),
      m_filter(new PairFilterBar(this)),
      m_table(new SheetTable(tr("Targets and what came of them"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_sums(new QLabel(this)),
      m_reasons(new ElidedLabel(this)),
      m_shares(new ShareBar(this)),
      m_detail(new PairDetail(this)),
      m_down(new QSplitter(Qt::Vertical, this))
{
    build();
    join();
    tellSums();
}

void PairView::build()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->showFirst(firstColumns());
    auto* ways = new ExportButton(*m_table, this);
    connect(ways, &ExportButton::fileWanted, this, &PairView::fileWanted);
    m_filter->addTool(ways);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setMinimumWidth(1);
    auto* sums = new QHBoxLayout;
    sums->setContentsMargins(16, 6, 16, 6);
    sums->setSpacing(16);
    sums->addWidget(m_sums);
    sums->addWidget(m_shares);
    sums->addWidget(m_reasons, 1);
    auto* upper = new QWidget(this);
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addLayout(sums);
    m_down->addWidget(upper);
    m_down->addWidget(m_detail);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_down->setStretchFactor(0, 1);
    constexpr int tableHeight = 480;
    constexpr int detailHeight = 184;
    m_down->setSizes({tableHeight, detailHeight});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_down);
}

void PairView::join()
{
    constexpr int pause = 60; // milliseconds
    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(pause);
    connect(&m_detailSoon, &QTimer::timeout, this, &PairView::showCurrent);
    connect(m_filter, &PairFilterBar::changed, this, [this] {
        {
            const QScopedValueRollback quiet(m_quiet, true);
            m_model.setWish(m_filter->wish());
        }
        keepPlace();
        tellSums();
    });
    connect(m_table, &QTableView::activated, this, &PairView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_quiet || !now.isValid())
            return;
        const PairRow& row = m_model.pair(now.row());
        m_key = Key{row.earlier, row.target.span};
        m_detailSoon.start();
    });
    connect(m_detail, &PairDetail::targetWanted, this, [this] {
        if (const PairRow* const row = current())
            Q_EMIT statementWanted(row->earlier, row->target.span);
    });
    connect(m_detail, &PairDetail::outcomeWanted, this, [this] {
        if (const PairRow* const row = current())
            Q_EMIT statementWanted(row->later, row->outcome ? row->outcome->span : Span());
    });
}

const PairRow* PairView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.pair(index.row()) : nullptr;
}

void PairView::begin()
{
    m_model.begin();
    tellSums();
}

void PairView::add(std::vector<PairRow> rows)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model.add(std::move(rows));
    }
    m_filter->setYears(m_model.years());
    // Figures of another source are there to be seen; who has chosen the columns keeps them.
    if (m_model.hasSecond() && !m_restored)
        m_table->showColumn(PairTableModel::SecondColumn);
    keepPlace();
    tellSums();
}

void PairView::finish()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model.finish();
    }
    m_filter->setYears(m_model.years());
    keepPlace();
    tellSums();
}

/// The row that a person was at is the current one again as soon as it is there; else the first.
void PairView::keepPlace()
{
    if (current() == nullptr && m_model.rowCount() > 0) {
        const int kept = m_key ? m_model.rowOf(m_key->report, m_key->target) : -1;
        if (kept >= 0 || !m_model.growing()) {
            const QScopedValueRollback quiet(m_quiet, true);
            const QModelIndex index = m_model.index(std::max(kept, 0), PairTableModel::IndicatorColumn);
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->scrollTo(index);
        }
    }
    showCurrent();
}

void PairView::showCurrent()
{
    m_detailSoon.stop();
    if (const PairRow* const row = current())
        Q_EMIT textsWanted(*row);
    else
        m_detail->clear();
}

void PairView::setTexts(const PairTexts& texts)
{
    if (const PairRow* const row = current())
        m_detail->setPair({*row, m_model.reports(), m_model.comparing()}, texts);
}

void PairView::tellSums()
{
    const PairSums& sums = m_model.sums();
    m_sums->setText(m_model.growing() ? tr("%1 so far").arg(sumLine(sums)) : sumLine(sums));
    m_reasons->setText(reasonShares(sums));
    m_reasons->setToolTip(m_reasons->text());
    m_shares->setSums(sums);
    m_shares->setToolTip(sumLine(sums));
    if (m_model.all() > 0)
        m_empty->setText(tr("No target is like this. Take something out of the filter."));
    else
        m_empty->setText(m_model.growing() ? tr("Pairs are being made…") : tr("No report of this scope sets a target."));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void PairView::open(const QModelIndex& index)
{
    const PairRow& row = m_model.pair(index.row());
    if (isOfOutcome(index.column()) && row.outcome)
        Q_EMIT statementWanted(row.later, row.outcome->span);
    else
        Q_EMIT statementWanted(row.earlier, row.target.span);
}

void PairView::focusTable()
{
    m_table->setFocus();
}

QByteArray PairView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_table->saveState() << m_down->saveState();
    return state;
}

void PairView::restoreState(const QByteArray& state)
{
    QByteArray table;
    QByteArray down;
    QDataStream stream(state);
    stream >> table >> down;
    if (stream.status() != QDataStream::Ok || table.isEmpty())
        return;
    m_table->restoreState(table);
    m_down->restoreState(down);
    m_restored = true;
}

} // namespace duixian::pairing
