// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/charts/chart.h"

namespace duixian::charts {

/// The rows of a chart as a table, in the chart's order; a cell shows the figure in the report's own unit.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Outcome, Target, Stretch, Difference, Result };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(Chart chart);
    /// Of its row's targets the one a cell shows, -1 for the outcome; none for a cell without a figure.
    [[nodiscard]] std::optional<int> markAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ChartRow& row, int column) const;

    Chart m_chart;
};

} // namespace duixian::charts
