// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QTableView>

#include "app/charts/chart.h"
#include "core/base/span.h"

namespace duixian::charts {

class ChartTableModel;
class ChartTableOrder;

/// What a chart shows, as a table: the text form for keys and screen readers. Its rows are the chart's, in the chart's order until a person
/// sorts by a column; rows are told by their number in the chart all the same.
class ChartTable : public QTableView {
    Q_OBJECT
public:
    explicit ChartTable(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    /// Makes a row of the chart the current one.
    void selectRowOf(int row);
    /// All rows with their titles, as they are shown.
    void copyAll() const;

Q_SIGNALS:
    void rowSelected(int row);
    void sentenceWanted(duixian::ReportId report, const duixian::Span& figure);

private:
    void open(const QModelIndex& index);

    ChartTableModel* m_model;
    ChartTableOrder* m_order;
};

} // namespace duixian::charts
