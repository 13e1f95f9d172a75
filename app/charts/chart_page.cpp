// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_page.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

#include "app/charts/chart_pickers.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/chart_view.h"
#include "app/charts/chart_words.h"
#include "app/charts/figure_export.h"

namespace duixian::charts {
namespace {

QTableView* tableFor(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ChartTableModel::Name, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(90);
    return table;
}

} // namespace

ChartPage::ChartPage(QWidget* parent)
    : QWidget(parent), m_pickers(new ChartPickers), m_view(new ChartView), m_model(new ChartTableModel(this)), m_table(tableFor(m_model))
{
    m_table->setAccessibleName(tr("What the chart shows, as a table"));
    auto* scroll = new QScrollArea;
    // What is in it takes the keys.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 16, 0);
    bar->addStretch();
    m_export = new FigureExport;
    bar->addWidget(m_export);
    auto* figure = new QWidget;
    auto* figureLayout = new QVBoxLayout(figure);
    figureLayout->setContentsMargins(0, 0, 0, 0);
    figureLayout->setSpacing(0);
    figureLayout->addLayout(bar);
    figureLayout->addWidget(scroll, 1);
    figure->setAutoFillBackground(true);
    figure->setBackgroundRole(QPalette::Base);

    auto* middle = new QSplitter(Qt::Vertical);
    middle->addWidget(figure);
    middle->addWidget(m_table);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 1);
    middle->setSizes({540, 200});
    middle->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pickers->setFixedWidth(264);
    layout->addWidget(m_pickers);
    layout->addWidget(middle, 1);

    connect(m_pickers, &ChartPickers::wishChanged, this, &ChartPage::redraw);
    connect(m_view, &ChartView::markActivated, this, &ChartPage::open);
    connect(m_view, &ChartView::rowSelected, this, &ChartPage::followChart);
    connect(m_export, &FigureExport::saved, this, &ChartPage::saved);
    connect(m_export, &FigureExport::failed, this, &ChartPage::failed);
    connect(m_export, &FigureExport::copyTableWanted, this, &ChartPage::copyTable);
    connect(m_table, &QTableView::activated, this, &ChartPage::openCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChartPage::followTable);
    redraw();
}

ChartPage::~ChartPage() = default;

void ChartPage::setFeed(ChartFeed feed)
{
    m_pickers->setFeed(std::move(feed));
}

void ChartPage::showPlace(const std::u16string& key)
{
    m_pickers->choosePlace(key);
}

void ChartPage::setAskPath(AskPath ask)
{
    m_export->setAskPath(std::move(ask));
}

void ChartPage::redraw()
{
    ChartWish wish = m_pickers->wish();
    Chart chart;
    chart.kind = wish.kind;
    chart.year = wish.year;
    // Nothing ticked is nothing drawn; only a wish that never was asked of a person falls back on what stands by itself.
    if (!wish.indicators.empty())
        chart = chartOf(m_pickers->source(), wish);
    m_model->setChart(chart);
    m_table->setVisible(!chart.rows.empty());
    m_export->setChart(chart, wish);
    m_table->setColumnHidden(ChartTableModel::Stretch, std::none_of(chart.rows.begin(), chart.rows.end(),
                                                                    [](const ChartRow& row) { return row.targets.size() > 1; }));
    const bool judged = std::any_of(chart.rows.begin(), chart.rows.end(), [](const ChartRow& row) { return row.verdict.has_value(); });
    m_table->setColumnHidden(ChartTableModel::Difference, !judged);
    m_table->setColumnHidden(ChartTableModel::Result, !judged);
    m_view->setChart(std::move(chart));
}

void ChartPage::open(int row, int target)
{
    const ChartRow& chosen = m_view->chart().rows[static_cast<std::size_t>(row)];
    const Mark& mark = target < 0 ? *chosen.outcome : chosen.targets[static_cast<std::size_t>(target)];
    Q_EMIT openStatement(mark.report, mark.statement.span);
}

void ChartPage::openCell(const QModelIndex& index)
{
    if (const auto target = m_model->markAt(index))
        open(index.row(), *target);
}

void ChartPage::followTable(const QModelIndex& current)
{
    m_view->selectRow(current.isValid() ? current.row() : -1);
}

void ChartPage::followChart(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ChartPage::copyTable()
{
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ChartTableModel::columns; ++column)
            if (!m_table->isColumnHidden(column))
                cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                  : m_model->data(m_model->index(row, column), Qt::DisplayRole))
                             .toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace duixian::charts
