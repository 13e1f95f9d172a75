// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_table_view.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/compare/compared_delegate.h"
#include "app/compare/compared_words.h"
#include "app/compare/report_chips.h"
#include "app/compare/table_export.h"
#include "app/compare/table_filter_bar.h"
#include "app/compare/twin_table.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/table_mime.h"
#include "core/export/compared_tables.h"

namespace duixian::comparing {

ComparedTableView::ComparedTableView(QWidget* parent)
    : QWidget(parent),
      m_chips(new ReportChips(this)),
      m_bar(new TableFilterBar(this)),
      m_export(new TableExport(this)),
      m_table(new TwinTable(tr("Indicators of the compared reports"), ComparedTableModel::FirstReportColumn, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this))
{
    lay();
    join();
    m_model.setWish(m_bar->wish());
    tell();
}

void ComparedTableView::lay()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setItemDelegate(new ComparedDelegate(this));
    m_table->setModel(&m_model);
    constexpr int nameWidth = 248;
    constexpr int measureWidth = 136;
    m_table->first().setColumnWidth(ComparedTableModel::IndicatorColumn, nameWidth);
    m_table->first().setColumnWidth(ComparedTableModel::MeasureColumn, measureWidth);
    m_bar->addTool(m_export);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 4, 16, 4);
    head->setSpacing(4);
    head->addWidget(m_chips);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void ComparedTableView::join()
{
    connect(m_chips, &ReportChips::reportsWanted, this, &ComparedTableView::reportsWanted);
    connect(m_bar, &TableFilterBar::changed, this, &ComparedTableView::wish);
    connect(m_table, &TwinTable::opened, this, &ComparedTableView::open);
    connect(m_table, &TwinTable::menuWanted, this, &ComparedTableView::popUp);
    connect(m_table, &TwinTable::headMenuWanted, this, &ComparedTableView::popUpHead);
    connect(m_table, &TwinTable::sortWanted, &m_model, &ComparedTableModel::sort);
    connect(m_export, &TableExport::saved, this, &ComparedTableView::saved);
    connect(m_export, &TableExport::failed, this, &ComparedTableView::failed);
    offerExport();
}

void ComparedTableView::setChoices(std::vector<ReportChoice> choices)
{
    m_chips->setChoices(std::move(choices));
}

void ComparedTableView::setAskPath(presentation::AskPath ask)
{
    m_export->setAskPath(std::move(ask));
}

void ComparedTableView::setTable(ComparedTable table, std::vector<ComparedReport> reports)
{
    constexpr int reportWidth = 168;
    m_chips->setReports(reports);
    m_bar->setReports(reports.size());
    m_model.setTable(std::move(table), std::move(reports));
    m_table->layColumns(reportWidth);
    wish();
}

void ComparedTableView::wish()
{
    m_model.setWish(m_bar->wish());
    tell();
}

void ComparedTableView::tell()
{
    const int shown = m_model.rowCount();
    m_bar->tell(shown, m_model.lines());
    m_export->setEnabled(shown > 0);
    m_empty->setText(m_model.reports().size() < 2 ? tr("Choose two reports to compare what they say.")
                     : m_model.lines() > 0        ? tr("No line is like this. Take something out of the filter.")
                                                  : tr("These reports state no figures."));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void ComparedTableView::open(const QModelIndex& index)
{
    if (const ComparedFigure* const figure = m_model.figure(index))
        Q_EMIT openWanted(m_model.report(index), figure->statement.span);
}

void ComparedTableView::popUp(const QModelIndex& index, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model.figure(index) != nullptr)
        offerOthers(*menu, index);
    connect(menu->addAction(tr("Copy the chosen lines")), &QAction::triggered, this, &ComparedTableView::copy);
    menu->popup(at);
}

/// By what a report is sorted.
void ComparedTableView::popUpHead(int column, const QPoint& at)
{
    if (column < ComparedTableModel::FirstReportColumn)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& words, const char* name, bool byChange) {
        QAction* const action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_model.sortedByChange() == byChange);
        action->setEnabled(!byChange || m_model.wish().with.has_value());
        connect(action, &QAction::triggered, this, [this, column, byChange] {
            m_model.setSortedByChange(byChange);
            m_table->rest().horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
        });
    };
    offer(tr("Sort by the figure"), "byFigure", false);
    offer(tr("Sort by the change"), "byChange", true);
    menu->popup(at);
}

/// The sentence of the figure, and of the others that the report gives for it.
void ComparedTableView::offerOthers(QMenu& menu, const QModelIndex& index)
{
    const ComparedFigure& figure = *m_model.figure(index);
    const auto offer = [&](const QString& words, const Statement& statement) {
        QString plain = words;
        connect(menu.addAction(plain.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this,
                [this, report = m_model.report(index), span = statement.span] { Q_EMIT openWanted(report, span); });
    };
    offer(tr("Open the sentence"), figure.statement);
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < std::min(most, figure.more.size()); ++i)
        offer(tr("Also: %1").arg(presentation::statementLine(figure.more[i].statement)), figure.more[i].statement);
    menu.addSeparator();
}

/// The chosen lines, or all where none is chosen.
void ComparedTableView::copy() const
{
    QModelIndexList chosen = m_table->first().selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    if (chosen.isEmpty())
        for (int line = 0; line < m_model.rowCount(); ++line)
            chosen << m_model.index(line, 0);
    const TableFigure figure = this->figure();
    QStringList titles;
    for (const FigureColumn& column : figure.columns)
        titles << column.title;
    std::vector<QStringList> lines;
    for (const QModelIndex& index : chosen) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex cell = m_model.index(index.row(), column);
            const QString change = cell.data(ComparedTableModel::ChangeRole).toString();
            cells << (change.isEmpty() ? cell.data().toString() : cell.data().toString() + QStringLiteral(" (%1)").arg(change));
        }
        lines.push_back(cells);
    }
    QGuiApplication::clipboard()->setMimeData(presentation::tableMime(titles, lines).release());
}

} // namespace duixian::comparing
