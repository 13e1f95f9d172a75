// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_table_model.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/models/import_columns.h"
#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

presentation::Role roleOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return presentation::Role::Reached;
    case ImportStatus::Doubtful:
        return presentation::Role::Doubtful;
    case ImportStatus::Failed:
        return presentation::Role::NotReached;
    case ImportStatus::AlreadyThere:
    case ImportStatus::CopyOf:
        break;
    }
    return presentation::Role::Undecidable;
}

} // namespace

ImportTableModel::ImportTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportTableModel::setRows(std::vector<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countsChanged();
}

void ImportTableModel::setRow(int row, ImportRow content)
{
    m_rows[static_cast<std::size_t>(row)] = std::move(content);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT countsChanged();
}

void ImportTableModel::setBusy(int row)
{
    m_rows[static_cast<std::size_t>(row)].busy = true;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int ImportTableModel::count(ImportStatus status) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [status](const ImportRow& row) { return row.status == status; }));
}

std::optional<HeadField> ImportTableModel::fieldOf(int column)
{
    switch (column) {
    case PlaceColumn:
        return HeadField::Place;
    case KindColumn:
        return HeadField::Kind;
    case ReviewedColumn:
        return HeadField::Reviewed;
    case PlannedColumn:
        return HeadField::Planned;
    default:
        return std::nullopt;
    }
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(importColumns().size());
}

QVariant ImportTableModel::editValue(const ImportRow& content, int column) const
{
    switch (column) {
    case PlaceColumn:
        return QVariant::fromValue(content.head.place.value_or(Place{}));
    case KindColumn:
        return static_cast<int>(content.head.kind);
    case ReviewedColumn:
        return presentation::periodText(content.head.reviewed);
    case PlannedColumn:
        return presentation::periodText(content.head.planned);
    default:
        return importColumns()[static_cast<std::size_t>(column)].display(content);
    }
}

QVariant ImportTableModel::ink(const ImportRow& content, int column) const
{
    const presentation::Theme theme = presentation::themeInForce();
    const std::optional<HeadField> field = fieldOf(column);
    if (column == StatusColumn)
        return presentation::look(roleOf(content.status), theme).line;
    if (field && isDoubtful(content, *field))
        return presentation::look(presentation::Role::Doubtful, theme).line;
    return {};
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& column = importColumns()[static_cast<std::size_t>(index.column())];
    const ImportRow& content = row(index.row());
    const std::optional<HeadField> field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.display(content);
    case Qt::EditRole:
        return editValue(content, index.column());
    case SortRole:
        return column.sortKey(content);
    case Qt::ToolTipRole:
        return column.tip ? presentation::toolTipOf(column.tip(content)) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case Qt::ForegroundRole:
        return ink(content, index.column());
    case StatusRole:
        return static_cast<int>(content.status);
    case DoubtfulRole:
        return field && isDoubtful(content, *field);
    default:
        return {};
    }
}

bool ImportTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<HeadField> field = fieldOf(index.column());
    if (role != Qt::EditRole || !field || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT written(index.row(), *field, value);
    return true;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const auto& column = importColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("ImportColumns", column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.alignment);
    return {};
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && fieldOf(index.column()) && row(index.row()).isIn() && !row(index.row()).busy)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace duixian::models
