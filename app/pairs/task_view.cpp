// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/task_view.h"

#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/pairs/export_button.h"
#include "app/pairs/sheet_table.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/statement_text.h"

namespace duixian::pairing {
namespace {

/// By TaskTableModel::Column.
std::vector<FirstColumn> firstColumns()
{
    return {{48}, {144}, {112}, {56}, {0}, {128}, {72}, {112}};
}

} // namespace

TaskView::TaskView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_states(new QLabel(this)),
      m_table(new SheetTable(tr("Task sheet"), this)),
      m_stack(new QStackedWidget(this))
{
    constexpr int twoLines = 48;
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setModel(&m_model);
    m_table->showFirst(firstColumns());
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(twoLines);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_states->setTextFormat(Qt::PlainText);
    m_states->setMinimumWidth(1);
    m_states->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* none = new QLabel(tr("This report sets no target."), this);
    none->setTextFormat(Qt::PlainText);
    none->setAlignment(Qt::AlignCenter);
    none->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(none);
    auto* ways = new ExportButton(*m_table, this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_title, 1);
    head->addWidget(ways);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 6);
    foot->addWidget(m_states, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    connect(ways, &ExportButton::fileWanted, this, &TaskView::fileWanted);
    connect(m_table, &QTableView::activated, this, &TaskView::open);
    connect(&m_model, &TaskTableModel::responsibleNamed, this, &TaskView::responsibleNamed);
}

void TaskView::setTasks(const QString& title, std::vector<TaskRow> tasks)
{
    m_title->setText(title);
    m_title->setToolTip(presentation::toolTipOf(title));
    m_model.setTasks(std::move(tasks));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, TaskTableModel::ResponsibleColumn));
    tellStates();
}

/// "88 tasks · 40 done · 12 behind schedule · 36 other · 5 without a responsible unit".
void TaskView::tellStates()
{
    std::array<int, 6> counts{};
    int unnamed = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        ++counts[static_cast<std::size_t>(m_model.task(row).pair.state)];
        unnamed += m_model.task(row).responsible.isEmpty() ? 1 : 0;
    }
    QStringList parts{tr("%Ln task(s)", nullptr, m_model.rowCount())};
    for (const TaskState state :
         {TaskState::Done, TaskState::DoneEarly, TaskState::Ahead, TaskState::OnSchedule, TaskState::Behind, TaskState::Other})
        if (const int count = counts[static_cast<std::size_t>(state)]; count > 0)
            parts << locale().toString(count) + QLatin1Char(' ') + presentation::wordOf(state);
    if (unnamed > 0)
        parts << tr("%1 without a responsible unit").arg(locale().toString(unnamed));
    m_states->setText(parts.join(QStringLiteral(" \u00B7 ")));
}

void TaskView::open(const QModelIndex& index)
{
    const PairRow& row = m_model.task(index.row()).pair;
    // A double click there is for writing.
    if (index.column() == TaskTableModel::ResponsibleColumn)
        return;
    if (index.column() == TaskTableModel::OutcomeColumn && row.outcome)
        Q_EMIT statementWanted(row.later, row.outcome->span);
    else
        Q_EMIT statementWanted(row.earlier, row.target.span);
}

QByteArray TaskView::saveState() const
{
    return m_table->saveState();
}

void TaskView::restoreState(const QByteArray& state)
{
    m_table->restoreState(state);
}

} // namespace duixian::pairing
