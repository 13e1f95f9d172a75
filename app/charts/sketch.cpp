// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sketch.h"

#include <algorithm>

namespace duixian::charts {
namespace {

constexpr double edge = 3; ///< that words keep from the picture's end

} // namespace

Sketch::Sketch(const Canvas& given) : canvas(given), colours(coloursOf(given.style))
{
    drawing.ground = colours.paper;
    drawing.size = QSizeF(given.width, given.height);
}

void Sketch::text(QPointF at, const QString& words, const QFont& font, const QColor& colour, drawing::TextShape::Anchor anchor)
{
    drawing.shapes.emplace_back(drawing::TextShape{at, words, font, colour, anchor});
}

void Sketch::label(QPointF at, const QString& words, const QFont& font, const QColor& colour, drawing::TextShape::Anchor anchor)
{
    if (colours.paper.isValid()) {
        const double width = drawing::widthOf(words, font);
        const double shift = anchor == drawing::TextShape::Anchor::Left    ? 0
                             : anchor == drawing::TextShape::Anchor::Right ? width
                                                                           : width / 2;
        const double height = font.pixelSize();
        bar(QRectF(at.x() - shift - 1, at.y() - height + 1, width + 2, height + 2), colours.paper);
    }
    text(at, words, font, colour, anchor);
}

void Sketch::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    drawing.shapes.emplace_back(drawing::LineShape{from, to, colour, width});
}

void Sketch::bar(const QRectF& area, const QColor& fill)
{
    if (fill.isValid())
        drawing.shapes.emplace_back(drawing::PolygonShape{QPolygonF(area.normalized()), fill, {}, 0, true});
}

void Sketch::frame(const QRectF& area, const QColor& line, double width)
{
    drawing.shapes.emplace_back(drawing::PolygonShape{QPolygonF(area.normalized()), colours.paper, line, width, true});
}

void Sketch::spot(const QRectF& area, std::size_t row, int targetIndex)
{
    drawing.spots.push_back({area, static_cast<int>(row), targetIndex});
}

double Sketch::kept(double x, double width) const
{
    return std::clamp(x, edge + width / 2, std::max(edge + width / 2, canvas.width - edge - width / 2));
}

} // namespace duixian::charts
