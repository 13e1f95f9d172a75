// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_panel.h"

#include <algorithm>

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/models/pairs_together.h"
#include "app/models/statement_sum.h"
#include "app/reader/statement_detail.h"
#include "app/reader/statement_filter_bar.h"
#include "app/reader/statement_table.h"

namespace duixian::reader {

StatementPanel::StatementPanel(QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_all(new QToolButton(this)),
      m_columns(new QToolButton(this)),
      m_asked(new StatementFilterBar(this)),
      m_table(new StatementTable(this)),
      m_sum(new QLabel(this)),
      m_detail(new StatementDetail(this))
{
    m_filter.setSourceModel(&m_statements);
    m_table->setModel(&m_filter);
    m_table->showFirstColumns();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    build();
    join();
    joinKeys();
    tellShown();
}

void StatementPanel::build()
{
    auto* title = new QLabel(tr("Statements"), this);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(QStringLiteral("panelTitle"));
    for (QLabel* label : {m_count, m_sum}) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setTextFormat(Qt::PlainText);
    }
    m_sum->setContentsMargins(16, 6, 12, 6);
    m_sum->setWordWrap(true);
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Take the filter off"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose what the table shows"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    head->addWidget(m_all);
    head->addWidget(m_columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_asked);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_detail);
}

void StatementPanel::join()
{
    connect(m_asked, &StatementFilterBar::changed, this, [this] {
        m_filter.setWish(m_asked->wish());
        tellShown();
    });
    connect(m_all, &QToolButton::clicked, m_asked, &StatementFilterBar::clear);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_table->offerColumns(*m_columns->menu());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementPanel::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementPanel::tellSum);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatementPanel::offerMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_judging && currentStatement() >= 0)
            Q_EMIT said(Judging::Correct, currentStatement());
    });
    // A click on the row that is current already goes to the text once more.
    connect(m_table, &QTableView::clicked, this, &StatementPanel::currentChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &StatementPanel::tellShown);
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

QTableView& StatementPanel::table()
{
    return *m_table;
}

int StatementPanel::currentStatement() const
{
    return m_filter.mapToSource(m_table->currentIndex()).row();
}

std::vector<int> StatementPanel::chosen() const
{
    std::vector<int> statements;
    for (const int row : m_table->chosen())
        statements.push_back(m_filter.mapToSource(m_filter.index(row, 0)).row());
    return statements;
}

void StatementPanel::offerMenu(const QPoint& where)
{
    const int index = m_filter.mapToSource(m_table->indexAt(where)).row();
    if (index < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The key stands there to be read; the window has it.
    QAction* copy = menu->addAction(tr("Co&py rows"), this, &StatementPanel::copyChosen);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    const auto wanted = [this, index](Pairing what) { Q_EMIT pairingWanted(what, index); };
    offerPairing(*menu, m_pairs ? m_pairs->of(static_cast<std::size_t>(index)) : std::vector<PairRow>(), m_judging, wanted);
    if (m_judging) {
        menu->addSeparator();
        offerJudging(*menu, m_statements.ruling(index), [this, index](Judging what) { Q_EMIT said(what, index); });
        const Span beside = m_statements.statement(index).span;
        offerNoting(*menu, m_statements.row(index).beside, [this, beside](Noting what) { Q_EMIT noteWanted(what, beside); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void StatementPanel::copyChosen()
{
    m_table->copyChosen();
}

void StatementPanel::setRulings(std::vector<std::optional<Ruling>> rulings)
{
    m_statements.setRulings(std::move(rulings));
    tellShown();
}

void StatementPanel::setAnnotations(std::vector<Annotation> annotations)
{
    m_statements.setAnnotations(std::move(annotations));
}

void StatementPanel::setPairs(std::shared_ptr<const models::PairsOfReport> pairs)
{
    m_pairs = std::move(pairs);
    m_statements.setPairs(m_pairs);
    tellShown();
    tellDetail(m_table->currentIndex());
}

void StatementPanel::setReport(std::shared_ptr<const Report> report)
{
    const bool readAnew = m_report && report && m_report->passport.sha256 == report->passport.sha256;
    const int row = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_report = report;
    m_pairs.reset();
    m_detail->clear();
    m_statements.setReport(std::move(report));
    m_asked->setReport(m_report.get());
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
        m_table->choose(std::min(row, m_filter.rowCount() - 1));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void StatementPanel::tellShown()
{
    const int all = m_statements.rowCount();
    const int shownRows = m_filter.rowCount();
    m_count->setText(shownRows == all ? locale().toString(all) : tr("%1 of %2").arg(locale().toString(shownRows), locale().toString(all)));
    m_all->setVisible(!m_filter.wish().empty());
    tellSum();
}

/// Of several rows that are chosen, else of all that are shown.
void StatementPanel::tellSum()
{
    const std::vector<int> chosen = m_table->chosen();
    const bool several = chosen.size() > 1;
    models::StatementSum sum;
    const auto add = [&](int row) { sum.add(m_statements.row(m_filter.mapToSource(m_filter.index(row, 0)).row())); };
    if (several)
        std::for_each(chosen.begin(), chosen.end(), add);
    else
        for (int row = 0; row < m_filter.rowCount(); ++row)
            add(row);
    const QString text = models::sumText(sum);
    m_sum->setText(several ? tr("%Ln row(s) chosen: %1", nullptr, sum.all).arg(text) : text);
    m_sum->setVisible(sum.all > 0);
}

void StatementPanel::select(int index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QModelIndex row = m_filter.mapFromSource(m_statements.index(index, 0));
    if (!row.isValid()) {
        m_asked->clear();
        row = m_filter.mapFromSource(m_statements.index(index, 0));
    }
    m_table->choose(row.row());
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
    m_asked->focusWords();
}

void StatementPanel::tellDetail(const QModelIndex& current)
{
    const QModelIndex row = m_filter.mapToSource(current);
    if (!row.isValid() || !m_report) {
        m_detail->clear();
        Q_EMIT detailTold();
        return;
    }
    const Statement& statement = m_report->statements.at(static_cast<std::size_t>(row.row()));
    const auto place = static_cast<std::size_t>(row.row());
    const std::vector<PairRow> pairs = m_pairs ? models::pairsTogether(*m_pairs, *m_report, place) : std::vector<PairRow>();
    m_detail->setStatement(statement, {m_report.get(), m_indicators ? m_indicators(statement.indicator) : nullptr, &pairs});
    Q_EMIT detailTold();
}

void StatementPanel::currentChanged(const QModelIndex& current)
{
    tellDetail(current);
    if (!m_quiet && current.isValid())
        Q_EMIT statementChosen(m_filter.mapToSource(current).row());
}

QByteArray StatementPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_table->saveState() << m_asked->isOpen();
    return state;
}

void StatementPanel::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray columns;
    bool open = false;
    stream >> columns >> open;
    m_table->restoreState(columns);
    m_asked->setOpen(open);
}

} // namespace duixian::reader
