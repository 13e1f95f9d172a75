// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/row_figure.h"
#include "app/charts/sketch.h"
#include "app/charts/value_scale.h"

namespace duixian::charts {

/// A field with a standing axis in which each year has a column. size: of its marks, in the measure of the usual ones.
struct Columns {
    ValueScale scale;
    QRectF area;
    double column = 0;
    bool bars = false;
    double base = 0;
    double size = 1;

    [[nodiscard]] double y(double value) const { return area.bottom() - scale.share(value) * area.height(); }
    [[nodiscard]] double x(std::size_t slot) const { return area.left() + (static_cast<double>(slot) + 0.5) * column; }
    [[nodiscard]] double barWidth() const { return std::min(40.0, column * 0.46); }
};

/// The gridlines, and the stronger one at the base.
void drawColumnGrid(Sketch& sketch, const Columns& columns);
/// The ticks' words at the left of the field.
void drawColumnTicks(Sketch& sketch, const Columns& columns, const Chart& chart);
/// How wide those are.
[[nodiscard]] double tickWidth(const ValueScale& scale, const Chart& chart);
/// The line through the values breaks where a column has none.
void drawThread(Sketch& sketch, const Columns& columns, const std::vector<std::optional<double>>& values);
/// The marks of one row with their spots; its labels and gaps are the figure's own matter.
void drawColumn(Sketch& sketch, const Columns& columns, const RowFigure& figure, std::size_t slot, std::size_t row);
/// Where those marks stand.
[[nodiscard]] std::vector<QRectF> marksOf(const Columns& columns, const RowFigure& figure, std::size_t slot);

} // namespace duixian::charts
