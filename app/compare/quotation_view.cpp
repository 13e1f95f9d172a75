// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotation_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/compare/paragraph_delegate.h"
#include "app/compare/quotation_delegate.h"
#include "app/compare/table_export.h"
#include "app/compare/twin_table.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/table_mime.h"
#include "core/export/compared_tables.h"

namespace duixian::comparing {
namespace {

enum QuotationItemRole { ReportRole = Qt::UserRole, BeginRole, EndRole };

QString wordsOf(const ComparedReport& report, const Span& span)
{
    return report.report ? toQt(std::u16string_view(report.report->text).substr(span.begin, span.length())) : QString();
}

} // namespace

QuotationView::QuotationView(QWidget* parent)
    : QWidget(parent),
      m_table(new TwinTable(tr("Themes of the compared reports"), QuotationModel::FirstReportColumn, this)),
      m_said(new QLabel(this)),
      m_quotations(new QListWidget(this)),
      m_export(new TableExport(this)),
      m_stack(new QStackedWidget(this))
{
    lay();
    join();
    offerExport();
    showCell();
}

void QuotationView::lay()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    constexpr int themeWidth = 176;
    m_table->setItemDelegate(new QuotationDelegate(this));
    m_table->setModel(&m_model);
    m_table->first().setColumnWidth(QuotationModel::ThemeColumn, themeWidth);
    for (QTableView* const view : {&m_table->first(), &m_table->rest()})
        view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setMinimumWidth(1);
    m_said->setWordWrap(true);
    m_quotations->setAccessibleName(tr("Paragraphs of the chosen theme and report"));
    m_quotations->setFrameShape(QFrame::NoFrame);
    m_quotations->setItemDelegate(new ParagraphDelegate(m_quotations));
    m_quotations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quotations->setResizeMode(QListView::Adjust);
    m_quotations->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_said, 1);
    head->addWidget(m_export);
    auto* side = new QWidget(this);
    auto* whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_quotations, 1);
    auto* across = new QSplitter(this);
    across->addWidget(m_table);
    across->addWidget(side);
    across->setStretchFactor(0, 3);
    across->setStretchFactor(1, 2);
    across->setChildrenCollapsible(false);
    auto* empty = new QLabel(tr("Choose two reports to compare what they say of each theme."), this);
    empty->setTextFormat(Qt::PlainText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(across);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void QuotationView::join()
{
    connect(m_table, &TwinTable::currentChanged, this, &QuotationView::showCell);
    connect(m_table, &TwinTable::opened, this, [this](const QModelIndex& index) {
        showCell();
        if (const QuotationCell* const said = m_model.cell(index); said != nullptr && !said->quotations.empty())
            m_quotations->scrollToTop();
    });
    connect(m_table, &TwinTable::sortWanted, &m_model, &QuotationModel::sort);
    connect(m_quotations, &QListWidget::itemClicked, this, &QuotationView::open);
    connect(m_quotations, &QListWidget::itemActivated, this, &QuotationView::open);
    connect(m_export, &TableExport::saved, this, &QuotationView::saved);
    connect(m_export, &TableExport::failed, this, &QuotationView::failed);
}

void QuotationView::setAskPath(presentation::AskPath ask)
{
    m_export->setAskPath(std::move(ask));
}

void QuotationView::setMatrix(QuotationMatrix matrix, std::vector<ComparedReport> reports)
{
    constexpr int reportWidth = 128;
    m_model.setMatrix(std::move(matrix), std::move(reports));
    m_table->layColumns(reportWidth);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    showCell();
}

void QuotationView::showCell()
{
    m_quotations->clear();
    m_export->setEnabled(m_model.rowCount() > 0);
    const QModelIndex index = m_table->current();
    const QuotationCell* const said = m_model.cell(index);
    if (said == nullptr) {
        m_said->setText(tr("Choose a cell to read what a report says of a theme."));
        return;
    }
    const ComparedReport& report = *m_model.report(index);
    m_said->setText(QStringLiteral("%1 \u00B7 %2").arg(m_model.theme(index.row()), report.name));
    for (const Quotation& quotation : said->quotations) {
        auto* item = new QListWidgetItem(wordsOf(report, quotation.span), m_quotations);
        item->setData(ReportRole, QVariant::fromValue<qlonglong>(report.id.value));
        item->setData(BeginRole, QVariant::fromValue<qulonglong>(quotation.span.begin));
        item->setData(EndRole, QVariant::fromValue<qulonglong>(quotation.span.end));
    }
}

void QuotationView::open(const QListWidgetItem* item)
{
    Q_EMIT openWanted(ReportId{item->data(ReportRole).toLongLong()}, Span{static_cast<std::size_t>(item->data(BeginRole).toULongLong()),
                                                                          static_cast<std::size_t>(item->data(EndRole).toULongLong())});
}

void QuotationView::copy() const
{
    const TableFigure figure = this->figure();
    QStringList titles;
    for (const FigureColumn& column : figure.columns)
        titles << column.title;
    std::vector<QStringList> lines;
    for (const std::vector<FigureCell>& line : figure.lines) {
        QStringList& cells = lines.emplace_back();
        for (const FigureCell& cell : line)
            cells << cell.text;
    }
    QGuiApplication::clipboard()->setMimeData(presentation::tableMime(titles, lines).release());
}

void QuotationView::offerExport()
{
    TableOffer offer;
    offer.name = tr("Themes of reports");
    offer.wholeWords = tr("All paragraphs");
    offer.shown = [this] {
        std::vector<std::string> names;
        for (const ComparedReport& report : m_model.reports())
            names.push_back(toCoreUtf8(report.name));
        return exporting::quotationsWide(m_model.matrix(), names);
    };
    offer.whole = [this] {
        std::vector<ComparedColumn> columns;
        for (const ComparedReport& report : m_model.reports())
            columns.push_back(
                {report.id, report.report ? report.report->head : Head(), report.report ? report.report->passport : Passport()});
        return exporting::quotationsTable(m_model.matrix(), columns, [this](std::size_t column, const Span& span) {
            return toCore(wordsOf(m_model.reports()[column], span));
        });
    };
    offer.figure = [this] { return figure(); };
    offer.copy = [this] { copy(); };
    m_export->setOffer(std::move(offer));
}

TableFigure QuotationView::figure() const
{
    TableFigure figure;
    QStringList names;
    QStringList titles;
    for (const ComparedReport& report : m_model.reports()) {
        names << report.name;
        titles << report.title;
    }
    figure.title = tr("What %Ln report(s) speak of", nullptr, static_cast<int>(names.size()));
    figure.subtitle = names.join(QStringLiteral(" \u00B7 ")) + QLatin1Char('\n') +
                      tr("paragraphs of each theme, and their share of the report's characters");
    for (int column = 0; column < m_model.columnCount(); ++column)
        figure.columns.push_back(
            {m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column >= QuotationModel::FirstReportColumn});
    for (int line = 0; line < m_model.rowCount(); ++line) {
        std::vector<FigureCell>& cells = figure.lines.emplace_back();
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.push_back({m_model.index(line, column).data().toString()});
    }
    figure.foot = tr("Sources: %1").arg(titles.join(QStringLiteral("; ")));
    return figure;
}

} // namespace duixian::comparing
