// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_colours.h"
#include "app/charts/figure_style.h"
#include "app/drawing/drawing.h"
#include "app/drawing/measured_words.h"

namespace duixian::charts {

/// Where a chart is to be drawn. height 0 is as much as it needs; more is shared out to the rows.
struct Canvas {
    double width = 800;
    double height = 0;
    FigureStyle style = {};
};

/// A drawing in the making, with the colours of its style.
struct Sketch {
    explicit Sketch(const Canvas& canvas);

    void text(QPointF at, const QString& words, const QFont& font, const QColor& colour,
              drawing::TextShape::Anchor anchor = drawing::TextShape::Anchor::Left);
    /// On a ground of its own, so that no line strikes it through.
    void label(QPointF at, const QString& words, const QFont& font, const QColor& colour,
               drawing::TextShape::Anchor anchor = drawing::TextShape::Anchor::Left);
    void line(QPointF from, QPointF to, const QColor& colour, double width = 1);
    void bar(const QRectF& area, const QColor& fill);
    void frame(const QRectF& area, const QColor& line, double width);
    void spot(const QRectF& area, std::size_t row, int targetIndex);

    /// As on one column of a journal: less room around, smaller heads, names above their bars.
    [[nodiscard]] bool narrow() const { return canvas.width < 480; }
    [[nodiscard]] double margin() const { return narrow() ? 12 : 24; }
    /// Between the margins.
    [[nodiscard]] double width() const { return canvas.width - 2 * margin(); }
    /// x of the middle of words that are so wide, moved as far as keeps them inside the picture.
    [[nodiscard]] double kept(double x, double width) const;

    Canvas canvas;
    StyleColours colours;
    drawing::Drawing drawing;
};

} // namespace duixian::charts
