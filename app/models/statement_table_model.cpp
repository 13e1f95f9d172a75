// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_table_model.h"

#include <QCoreApplication>

#include "app/models/statement_columns.h"
#include "app/presentation/judging_wording.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {

StatementTableModel::StatementTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void StatementTableModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_rulings.clear();
    endResetModel();
}

void StatementTableModel::setRulings(std::vector<std::optional<Ruling>> rulings)
{
    m_rulings = std::move(rulings);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, KindColumn), index(rowCount() - 1, columnCount() - 1));
}

std::optional<Ruling> StatementTableModel::ruling(int row) const
{
    return static_cast<std::size_t>(row) < m_rulings.size() ? m_rulings[static_cast<std::size_t>(row)] : std::nullopt;
}

QString StatementTableModel::kindWords(int row) const
{
    const QString kind = presentation::wordOf(statement(row).kind);
    const std::optional<Ruling> said = ruling(row);
    return said ? kind + QStringLiteral(", ") + presentation::wordOf(*said) : kind;
}

const Statement& StatementTableModel::statement(int row) const
{
    return m_report->statements[static_cast<std::size_t>(row)];
}

int StatementTableModel::rowAt(std::size_t offset) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (statement(row).span.contains(offset))
            return row;
    for (int row = 0; row < rowCount(); ++row)
        if (statement(row).subjectSpan.contains(offset))
            return row;
    return -1;
}

int StatementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->statements.size());
}

int StatementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(statementColumns().size());
}

QVariant StatementTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& column = statementColumns()[static_cast<std::size_t>(index.column())];
    const Statement& row = statement(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.display(row);
    case SortRole:
        return column.sortKey(row);
    case Qt::ToolTipRole:
        if (index.column() == KindColumn)
            return kindWords(index.row());
        return column.tip ? presentation::toolTipOf(column.tip(row)) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == KindColumn ? kindWords(index.row()) : column.display(row);
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case KindRole:
        return static_cast<int>(row.kind);
    case SectionRole:
        return static_cast<int>(row.section);
    case RulingRole:
        return ruling(index.row()) ? QVariant(static_cast<int>(*ruling(index.row()))) : QVariant();
    default:
        return {};
    }
}

QVariant StatementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const auto& column = statementColumns()[static_cast<std::size_t>(section)];
    const QString title = QCoreApplication::translate("StatementColumns", column.title);
    if (role == Qt::DisplayRole)
        return section == KindColumn ? QString() : title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.alignment);
    return {};
}

} // namespace duixian::models
