// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table_order.h"

#include "app/charts/chart_table_model.h"

namespace duixian::charts {

ChartTableOrder::ChartTableOrder(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ChartTableModel::sortRole);
    setSortLocaleAware(true);
}

bool ChartTableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool isLeft = left.data(sortRole()).isValid();
    const bool isRight = right.data(sortRole()).isValid();
    if (isLeft != isRight)
        return isLeft == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace duixian::charts
