// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/facet_list_model.h"

#include <QLocale>

#include "app/presentation/statement_text.h"

namespace duixian::models {

void FacetListModel::setRows(std::vector<FacetRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameLength = rows.size() == m_rows.size() && !rows.empty();
    if (!sameLength)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameLength)
        endResetModel();
    else // whoever goes through them by keys stays where he is
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FacetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FacetRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.label;
    case Qt::AccessibleTextRole:
        return shown.header ? shown.label : shown.label + QLatin1Char(' ') + QLocale().toString(static_cast<qulonglong>(shown.count));
    case Qt::ToolTipRole:
        return shown.path.size() > 1 ? presentation::toolTipOf(shown.path.join(QStringLiteral(" \u203A "))) : QVariant();
    case Qt::CheckStateRole:
        return shown.header ? QVariant() : QVariant(shown.chosen ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

Qt::ItemFlags FacetListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).header)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace duixian::models
