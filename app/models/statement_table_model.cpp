// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_table_model.h"

#include <QCoreApplication>

#include "app/models/statement_columns.h"
#include "app/presentation/statement_text.h"

namespace duixian::models {

StatementTableModel::StatementTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void StatementTableModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
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
        return column.tip ? presentation::toolTipOf(column.tip(row)) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == KindColumn ? column.tip(row) : column.display(row);
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case KindRole:
        return static_cast<int>(row.kind);
    case SectionRole:
        return static_cast<int>(row.section);
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
