// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_panel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "app/presentation/wording.h"
#include "app/reader/statement_delegate.h"
#include "app/reader/statement_detail.h"

namespace duixian::reader {
namespace {

using Column = models::StatementTableModel::Column;

constexpr int rowHeight = 28;
constexpr int kindWidth = 40;

QComboBox* kindBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(StatementPanel::tr("Kind of statement"));
    box->addItem(StatementPanel::tr("All"));
    box->addItem(presentation::wordOf(Kind::Target), static_cast<int>(Kind::Target));
    box->addItem(presentation::wordOf(Kind::Outcome), static_cast<int>(Kind::Outcome));
    return box;
}

QLineEdit* filterField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(StatementPanel::tr("Filter statements"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    return field;
}

} // namespace

StatementPanel::StatementPanel(QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_kind(kindBox(this)),
      m_words(filterField(this)),
      m_table(new QTableView(this)),
      m_detail(new StatementDetail(this))
{
    m_filter.setSourceModel(&m_statements);
    buildTable();

    auto* title = new QLabel(tr("Statements"), this);
    title->setObjectName(QStringLiteral("panelTitle"));
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(12, 8, 12, 8);
    filters->setSpacing(8);
    filters->addWidget(m_kind);
    filters->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        tellShown();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter.setKind(kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt);
        tellShown();
    });
}

void StatementPanel::buildTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new StatementDelegate(m_table));
    m_table->setAccessibleName(tr("Statements"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setSortingEnabled(true);

    QHeaderView& header = *m_table->horizontalHeader();
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setMinimumSectionSize(kindWidth);
    header.setSectionResizeMode(Column::KindColumn, QHeaderView::Fixed);
    header.setSectionResizeMode(Column::IndicatorColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(Column::KindColumn, kindWidth);
    m_table->setColumnWidth(Column::FigureColumn, 112);
    m_table->setColumnWidth(Column::PeriodColumn, 64);
    for (const int column : {Column::SectionColumn, Column::MeasureColumn, Column::QuoteColumn, Column::SubjectColumn})
        m_table->hideColumn(column);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &StatementPanel::offerColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementPanel::currentChanged);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatementPanel::offerMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_judging && currentStatement() >= 0)
            Q_EMIT said(Judging::Correct, currentStatement());
    });
    joinKeys();
    // A click on the row that is current already goes to the text once more.
    connect(m_table, &QTableView::clicked, this, &StatementPanel::currentChanged);
}

void StatementPanel::joinKeys()
{
    constexpr std::pair<Qt::Key, Judging> keys[] = {
        {Qt::Key_A, Judging::Accept}, {Qt::Key_C, Judging::Correct}, {Qt::Key_R, Judging::Reject}, {Qt::Key_U, Judging::Withdraw}};
    for (const auto& [key, what] : keys) {
        auto* action = new QAction(m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, what = what] {
            if (m_judging && currentStatement() >= 0)
                Q_EMIT said(what, currentStatement());
        });
        m_table->addAction(action);
    }
}

int StatementPanel::currentStatement() const
{
    return m_filter.mapToSource(m_table->currentIndex()).row();
}

void StatementPanel::offerMenu(const QPoint& where)
{
    const int index = m_filter.mapToSource(m_table->indexAt(where)).row();
    if (!m_judging || index < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerJudging(*menu, m_statements.ruling(index), [this, index](Judging what) { Q_EMIT said(what, index); });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void StatementPanel::offerColumns(const QPoint& where)
{
    QMenu menu(this);
    for (int column = Column::IndicatorColumn; column < m_statements.columnCount(); ++column) {
        QAction* action = menu.addAction(m_statements.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, m_table, [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(where));
}

void StatementPanel::setReport(std::shared_ptr<const Report> report)
{
    const bool readAnew = m_report && report && m_report->passport.sha256 == report->passport.sha256;
    const int row = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_report = report;
    m_detail->clear();
    m_statements.setReport(std::move(report));
    if (readAnew)
        returnTo(row, scrolled);
    else
        m_table->scrollToTop();
    tellShown();
}

/// A person who goes through the table goes on where he was.
void StatementPanel::returnTo(int row, int scrolled)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (row >= 0 && m_filter.rowCount() > 0)
        m_table->selectRow(std::min(row, m_filter.rowCount() - 1));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void StatementPanel::tellShown()
{
    const int all = m_statements.rowCount();
    const int shownRows = m_filter.rowCount();
    m_count->setText(shownRows == all ? locale().toString(all) : tr("%1 of %2").arg(locale().toString(shownRows), locale().toString(all)));
}

void StatementPanel::select(int index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QModelIndex row = m_filter.mapFromSource(m_statements.index(index, 0));
    if (!row.isValid()) {
        m_words->clear();
        m_kind->setCurrentIndex(0);
        row = m_filter.mapFromSource(m_statements.index(index, 0));
    }
    m_table->selectRow(row.row());
    m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

std::vector<std::size_t> StatementPanel::shown() const
{
    std::vector<std::size_t> indices;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        indices.push_back(static_cast<std::size_t>(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    return indices;
}

void StatementPanel::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void StatementPanel::tellDetail(const QModelIndex& current)
{
    const QModelIndex row = m_filter.mapToSource(current);
    if (!row.isValid() || !m_report) {
        m_detail->clear();
        return;
    }
    const Statement& statement = m_report->statements.at(static_cast<std::size_t>(row.row()));
    m_detail->setStatement(statement, {m_report.get(), m_indicators ? m_indicators(statement.indicator) : nullptr});
}

void StatementPanel::currentChanged(const QModelIndex& current)
{
    tellDetail(current);
    if (!m_quiet && current.isValid())
        Q_EMIT statementChosen(m_filter.mapToSource(current).row());
}

} // namespace duixian::reader
