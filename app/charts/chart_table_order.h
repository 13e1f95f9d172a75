// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace duixian::charts {

/// Sorts by ChartTableModel::sortRole; what says nothing comes last in either order.
class ChartTableOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ChartTableOrder(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace duixian::charts
