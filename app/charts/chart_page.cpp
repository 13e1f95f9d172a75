// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include "app/charts/chart_pickers.h"
#include "app/charts/chart_sources.h"
#include "app/charts/chart_table.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_export.h"
#include "app/charts/note_editor.h"
#include "app/charts/note_strays.h"

namespace duixian::charts {
ChartPage::ChartPage(QWidget* parent)
    : QWidget(parent),
      m_sources(new ChartSources(this)),
      m_pickers(new ChartPickers(*m_sources)),
      m_export(new FigureExport),
      m_scroll(new QScrollArea),
      m_view(new ChartView),
      m_notes(new NoteEditor(*m_view)),
      m_table(new ChartTable)
{
    lay();
    join();
    redraw();
}

void ChartPage::lay()
{
    // What is in it takes the keys.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 16, 0);
    bar->addStretch();
    bar->addWidget(m_export);
    auto* figure = new QWidget;
    auto* figureLayout = new QVBoxLayout(figure);
    figureLayout->setContentsMargins(0, 0, 0, 0);
    figureLayout->setSpacing(0);
    figureLayout->addLayout(bar);
    figureLayout->addWidget(m_scroll, 1);
    figureLayout->addWidget(&m_notes->strays());
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
}

void ChartPage::join()
{
    connect(m_pickers, &ChartPickers::wishChanged, this, &ChartPage::redraw);
    connect(m_sources, &ChartSources::arrived, this, &ChartPage::redraw);
    connect(m_sources, &ChartSources::progressed, this, &ChartPage::tellWaiting);
    connect(m_view, &ChartView::markActivated, this, &ChartPage::open);
    connect(m_view, &ChartView::rowSelected, this, &ChartPage::followChart);
    connect(m_export, &FigureExport::saved, this, &ChartPage::saved);
    connect(m_export, &FigureExport::failed, this, &ChartPage::failed);
    connect(m_export, &FigureExport::copyTableWanted, this, &ChartPage::copyTable);
    connect(m_export, &FigureExport::writingChosen, this, &ChartPage::setWriting);
    connect(m_notes, &NoteEditor::writingChanged, this, &ChartPage::setWriting);
    connect(m_table, &ChartTable::sentenceWanted, this, &ChartPage::openStatement);
    connect(m_table, &ChartTable::rowSelected, this, &ChartPage::followTable);
}

ChartPage::~ChartPage() = default;

void ChartPage::setFeed(ChartFeed feed)
{
    m_sources->setFeed(std::move(feed));
    m_pickers->refill();
}

void ChartPage::showPlace(const std::u16string& key)
{
    m_pickers->choosePlace(key);
}

void ChartPage::show(const ChartWish& wish)
{
    // Before it is drawn: under the wish that comes out of the choices.
    m_shownWriting = wish.writing;
    m_pickers->choose(wish);
    m_shownWriting.reset();
}

const Chart& ChartPage::chart() const
{
    return m_view->chart();
}

void ChartPage::setWriting(const ChartWriting& writing)
{
    // What is shown is not what is wished for while that is on its way.
    if (!m_view->waiting().isEmpty())
        return;
    m_writings.keep(m_pickers->wish(), writing);
    m_wish.writing = writing;
    // The figures stay, and so do the table and the focus: a note that is dragged comes by here at every step.
    Chart chart = m_view->chart();
    chart.writing = writing;
    m_export->setChart(chart, m_wish);
    m_view->setChart(std::move(chart));
    m_notes->refresh();
}

void ChartPage::setAskPath(presentation::AskPath ask)
{
    m_export->setAskPath(std::move(ask));
}

void ChartPage::redraw()
{
    m_wish = m_pickers->wish();
    if (m_shownWriting)
        m_writings.keep(m_wish, *m_shownWriting);
    m_wish.writing = m_writings.of(m_wish);
    Chart chart;
    chart.kind = m_wish.kind;
    chart.year = m_wish.year;
    // Nothing ticked is nothing drawn; only a wish that never was asked of a person falls back on what stands by itself.
    if (!m_wish.indicators.empty()) {
        const auto source = m_sources->of(scopeOf(m_wish));
        if (!source) {
            tellWaiting();
            return;
        }
        chart = chartOf(*source, m_wish);
        m_pickers->setWithout(isOfPlaces(m_wish.kind) ? placesWithout(*source, m_wish) : std::vector<std::u16string>());
    }
    m_table->setChart(chart);
    m_table->setVisible(!chart.rows.empty());
    m_export->setChart(chart, m_wish);
    m_view->setChart(std::move(chart));
    m_notes->refresh();
    Q_EMIT chartDrawn();
}

void ChartPage::tellWaiting()
{
    const auto [done, total] = m_sources->progress();
    m_view->setWaiting(tr("Reading %1 of %2 places…").arg(done).arg(total));
}

void ChartPage::open(int row, int target)
{
    const ChartRow& chosen = m_view->chart().rows[static_cast<std::size_t>(row)];
    if (target < 0 && chosen.outcome)
        Q_EMIT openStatement(chosen.outcome->report, chosen.outcome->statement.span);
    else if (target >= 0 && static_cast<std::size_t>(target) < chosen.targets.size())
        Q_EMIT openStatement(chosen.targets[static_cast<std::size_t>(target)].report,
                             chosen.targets[static_cast<std::size_t>(target)].statement.span);
}

void ChartPage::followTable(int row)
{
    m_view->selectRow(row);
    bringIntoSight(row);
}

void ChartPage::followChart(int row)
{
    m_table->selectRowOf(row);
    bringIntoSight(row);
}

/// Of fifty places the one that is looked at may lie below.
void ChartPage::bringIntoSight(int row)
{
    const auto& areas = m_view->drawing().rowAreas;
    if (row < 0 || row >= static_cast<int>(areas.size()))
        return;
    const QPoint middle = areas[static_cast<std::size_t>(row)].center().toPoint();
    m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), middle.y(), 0);
}

void ChartPage::copyTable()
{
    m_table->copyAll();
}

} // namespace duixian::charts
