// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/charts/chart.h"
#include "app/charts/drawing.h"
#include "app/charts/figure_style.h"
#include "app/presentation/palette.h"

namespace duixian::charts {

/// Where a chart is to be drawn. height 0 is as much as it needs; more is shared out to the rows.
struct Canvas {
    double width = 800;
    double height = 0;
    FigureStyle style = {};
};

/// A drawing in the making, with the colours of its theme.
struct Sketch {
    explicit Sketch(const Canvas& canvas);

    void text(QPointF at, const QString& words, const QFont& font, const QColor& colour,
              TextShape::Anchor anchor = TextShape::Anchor::Left);
    void line(QPointF from, QPointF to, const QColor& colour, double width = 1);
    void bar(const QRectF& area, const QColor& fill);
    void frame(const QRectF& area, const QColor& line, double width);
    void spot(const QRectF& area, int row, int targetIndex);

    Canvas canvas;
    presentation::Ground ground;
    QColor target;
    QColor outcome;
    Drawing drawing;
};

/// The text in lines no wider than width; words are not cut where they can be kept, and nothing is left out.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);
[[nodiscard]] double widthOf(const QString& text, const QFont& font);

/// What is written around every chart, with its margins.
inline constexpr double margin = 24;
/// Title, subtitle and the key of the marks; gives back where the figure may begin.
[[nodiscard]] double drawHead(Sketch& sketch, const Chart& chart);
[[nodiscard]] double footHeight(const Sketch& sketch, const Chart& chart);
/// Writes the sources below y and sets the drawing's size.
void drawFoot(Sketch& sketch, const Chart& chart, double y);

} // namespace duixian::charts
