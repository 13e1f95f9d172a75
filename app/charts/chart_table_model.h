// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QAbstractTableModel>

#include "app/charts/chart.h"
#include "core/base/span.h"

namespace duixian::charts {

/// The rows of a chart as a table, in the chart's order; a cell shows the figure in the report's own unit, what is reckoned in the chart's.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Basis: the target that a measure rests on, of the level above or of the year before. Before: last year's deviation.
    enum Column { Place, Indicator, Year, Outcome, Target, Stretch, Difference, Result, Measured, Basis, Before, Others };
    static constexpr int columns = Others + 1;
    /// A number or words to sort by; invalid where the cell says nothing.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(Chart chart);
    /// Whether a column says anything of this chart.
    [[nodiscard]] bool shows(int column) const;
    /// Whether the cells of a column are figures of a report.
    [[nodiscard]] static bool isFigure(int column);
    /// Of its row's targets the one a cell shows, -1 for the outcome; none for a cell without a figure.
    [[nodiscard]] std::optional<int> markAt(const QModelIndex& index) const;
    /// The sentence that a cell's figure stands in: the report, and the figure's place in its text.
    [[nodiscard]] std::optional<std::pair<ReportId, Span>> sentenceAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What is reckoned in the column Measured.
    [[nodiscard]] std::optional<TargetMeasure> measure() const;
    [[nodiscard]] QString text(const ChartRow& row, int column) const;
    [[nodiscard]] QString reckonedText(const ChartRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const ChartRow& row, int column) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    [[nodiscard]] QString title(int column) const;

    Chart m_chart;
};

} // namespace duixian::charts
