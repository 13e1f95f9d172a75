// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/charts/chart.h"
#include "app/charts/rows_labels.h"
#include "app/charts/sketch.h"
#include "app/charts/value_scale.h"

namespace duixian::charts {

/// Where everything of lying rows stands: the names at the left or, where they would take too much, above their bars; the axis; the
/// verdicts at the right.
struct RowsPlan {
    ValueScale scale;
    bool bars = false;
    bool inLine = false; ///< all labels on one line: many rows
    bool namesAbove = false;
    double base = 0;
    double left = 0; ///< of the axis
    double right = 0;
    std::vector<RowFigure> figures;
    std::vector<std::vector<double>> widths; ///< of each row's labels
    std::vector<QStringList> names;
    std::vector<double> heights;
    std::vector<double> lower; ///< of each height, what labels below the first line take
    double limit = 1e9;        ///< that no label goes beyond

    [[nodiscard]] double x(double value) const { return left + scale.share(value) * (right - left); }
    /// From a row's top to the middle of its marks.
    [[nodiscard]] double middle(std::size_t row) const;
    [[nodiscard]] RowPoints points(std::size_t row) const;
    [[nodiscard]] RowLabels labels(std::size_t row) const { return labelsOf(points(row), inLine, limit); }
    [[nodiscard]] double height() const;
};

inline constexpr double nameLine = 17;
inline constexpr double gapWidth = 30;

[[nodiscard]] QFont nameFont();
/// room: the height that is there for the rows, which share out what they do not need.
[[nodiscard]] RowsPlan planOf(const Sketch& sketch, const Chart& chart, double room);

} // namespace duixian::charts
