// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/task_table_model.h"

#include <algorithm>

#include "app/pairs/sheet_roles.h"
#include "app/pairs/short_words.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

constexpr int columns = TaskTableModel::OutcomeColumn + 1;

QVariant numberOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// What came of it, in short: "✓ 17.2 %", or why nothing did.
QString outcomeOf(const PairRow& row)
{
    if (row.outcome)
        return presentation::verdictSign(row) + QLatin1Char(' ') + presentation::outcomeText(*row.outcome);
    return row.reason ? QStringLiteral("\u2013 ") + shortWordOf(*row.reason) : QString();
}

} // namespace

void TaskTableModel::setTasks(std::vector<TaskRow> tasks)
{
    const bool same = std::equal(tasks.begin(), tasks.end(), m_tasks.begin(), m_tasks.end(), [](const TaskRow& a, const TaskRow& b) {
        return a.pair.earlier == b.pair.earlier && a.pair.target.span == b.pair.target.span;
    });
    if (same) {
        // Who writes in a cell is not to be thrown out of it.
        m_tasks = std::move(tasks);
        if (!m_tasks.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

int TaskTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags TaskTableModel::flags(const QModelIndex& index) const
{
    const bool editable = index.isValid() && index.column() == ResponsibleColumn && m_writable;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString TaskTableModel::text(const TaskRow& task, int row, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(row + 1);
    case ItemColumn:
        return toQt(std::u16string_view(task.pair.target.indicator));
    case TargetColumn:
        return presentation::targetText(task.pair.target);
    case LimitColumn:
        return presentation::periodText(task.pair.target.period);
    case WordsColumn:
        return task.sentence;
    case ResponsibleColumn:
        return task.responsible;
    case StateColumn:
        return presentation::wordOf(task.pair.state);
    case OutcomeColumn:
        return outcomeOf(task.pair);
    default:
        return {};
    }
}

QVariantList TaskTableModel::cells(const TaskRow& task, int row, int column) const
{
    const Statement& target = task.pair.target;
    if (column == NumberColumn)
        return {row + 1};
    if (column == TargetColumn)
        return {text(task, row, column), numberOf(target.value), toQt(std::u16string_view(target.unit))};
    if (column == OutcomeColumn) {
        const auto& outcome = task.pair.outcome;
        return {text(task, row, column), outcome ? numberOf(outcome->value) : QVariant(),
                outcome ? QVariant(toQt(std::u16string_view(outcome->unit))) : QVariant()};
    }
    return {text(task, row, column)};
}

QVariant TaskTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskRow& shown = task(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == WordsColumn ? excerptOf(shown) : text(shown, index.row(), column);
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
        return text(shown, index.row(), column);
    case Qt::ToolTipRole:
        if (column == WordsColumn)
            return presentation::toolTipOf(shown.sentence);
        if (column == StateColumn || column == OutcomeColumn)
            return presentation::toolTipOf(presentation::pairBackground(shown.pair));
        if (column == ResponsibleColumn)
            return m_writable ? tr("F2 or a double click to write here") : QVariant();
        return presentation::toolTipOf(text(shown, index.row(), column));
    case Qt::TextAlignmentRole:
        return QVariant(column == NumberColumn || column == TargetColumn || column == LimitColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    case CellsRole:
        return cells(shown, index.row(), column);
    case WordsRole:
        return column == OutcomeColumn && shown.pair.outcome ? QVariant(static_cast<int>(presentation::roleOf(shown.pair.verdict)))
                                                             : QVariant();
    case QuietRole:
        return column == NumberColumn || column == LimitColumn || (column == OutcomeColumn && !shown.pair.outcome);
    default:
        return {};
    }
}

bool TaskTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0)
        return false;
    TaskRow& task = m_tasks[static_cast<std::size_t>(index.row())];
    const QString unit = value.toString().simplified();
    if (unit == task.responsible)
        return true;
    task.responsible = unit;
    Q_EMIT dataChanged(index, index);
    const TaskRow named = task;
    Q_EMIT responsibleNamed(named, unit);
    return true;
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    const QStringList titles{
        tr("No."), tr("Item"), tr("Target"), tr("Time limit"), tr("Words"), tr("Responsible unit"), tr("State"), tr("Outcome in short")};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titles[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == NumberColumn || section == TargetColumn || section == LimitColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != CellsRole)
        return {};
    if (section == TargetColumn)
        return QStringList{titles[section], tr("Target as a number"), tr("Unit of the target")};
    if (section == OutcomeColumn)
        return QStringList{titles[section], tr("Outcome as a number"), tr("Unit of the outcome")};
    return QStringList{titles[section]};
}

} // namespace duixian::pairing
