// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/coverage_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/pairs/coverage_delegate.h"
#include "app/pairs/coverage_legend.h"
#include "app/pairs/export_button.h"
#include "app/pairs/sheet_table.h"
#include "app/presentation/qt_text.h"

namespace duixian::pairing {

CoverageView::CoverageView(QWidget* parent)
    : QWidget(parent),
      m_table(new SheetTable(tr("Places and years of the library"), this)),
      m_stack(new QStackedWidget(this)),
      m_sums(new QLabel(this))
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    constexpr int placeWidth = 128;
    constexpr int sumWidth = 72;
    constexpr int yearWidth = 60;
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    // Before the others: it makes all columns alike.
    m_table->horizontalHeader()->setDefaultSectionSize(yearWidth);
    m_table->showFirst({{placeWidth}, {sumWidth}});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* ways = new ExportButton(*m_table, this);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setMinimumWidth(1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_sums, 1);
    head->addWidget(ways);
    auto* none = new QLabel(tr("No report of this scope has a place and years."), this);
    none->setTextFormat(Qt::PlainText);
    none->setAlignment(Qt::AlignCenter);
    none->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(none);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 8);
    foot->addWidget(new CoverageLegend(this), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    connect(ways, &ExportButton::fileWanted, this, &CoverageView::fileWanted);
    connect(m_table, &QTableView::activated, this, &CoverageView::open);
    connect(m_table, &QTableView::clicked, this, &CoverageView::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CoverageView::popUp);
    setCoverage({});
}

void CoverageView::setCoverage(Coverage coverage)
{
    m_model.setCoverage(std::move(coverage));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_sums->setText(QStringList{tr("%Ln place(s)", nullptr, m_model.rowCount()),
                                tr("%1 of %2 reports there").arg(locale().toString(m_model.there()), locale().toString(m_model.cells())),
                                tr("%1 missing").arg(locale().toString(m_model.cells() - m_model.there()))}
                        .join(QStringLiteral(" \u00B7 ")));
}

void CoverageView::open(const QModelIndex& index)
{
    const CoverageCell* const cell = m_model.cell(index);
    if (cell != nullptr && !cell->reports.empty())
        Q_EMIT reportWanted(cell->reports.front());
}

void CoverageView::popUp(const QPoint& where)
{
    const QModelIndex index = m_table->indexAt(where);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const CoverageCell* const cell = m_model.cell(index); cell != nullptr && !cell->reports.empty())
        connect(menu->addAction(tr("Open the report")), &QAction::triggered, this,
                [this, report = cell->reports.front()] { Q_EMIT reportWanted(report); });
    const QString place = toQt(std::u16string_view(m_model.coverage().rows[static_cast<std::size_t>(index.row())].place.name));
    connect(menu->addAction(tr("Import reports for %1…").arg(place).replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered,
            this, &CoverageView::importWanted);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace duixian::pairing
