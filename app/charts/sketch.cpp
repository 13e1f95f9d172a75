// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sketch.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QTextLayout>

namespace duixian::charts {
namespace {

constexpr double edge = 3; ///< that words keep from the picture's end

} // namespace

Sketch::Sketch(const Canvas& given) : canvas(given), colours(coloursOf(given.style))
{
    drawing.ground = colours.paper;
    drawing.size = QSizeF(given.width, given.height);
}

void Sketch::text(QPointF at, const QString& words, const QFont& font, const QColor& colour, TextShape::Anchor anchor)
{
    drawing.shapes.emplace_back(TextShape{at, words, font, colour, anchor});
}

void Sketch::label(QPointF at, const QString& words, const QFont& font, const QColor& colour, TextShape::Anchor anchor)
{
    if (colours.paper.isValid()) {
        const double width = widthOf(words, font);
        const double shift = anchor == TextShape::Anchor::Left ? 0 : anchor == TextShape::Anchor::Right ? width : width / 2;
        const double height = font.pixelSize();
        bar(QRectF(at.x() - shift - 1, at.y() - height + 1, width + 2, height + 2), colours.paper);
    }
    text(at, words, font, colour, anchor);
}

void Sketch::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    drawing.shapes.emplace_back(LineShape{from, to, colour, width});
}

void Sketch::bar(const QRectF& area, const QColor& fill)
{
    if (fill.isValid())
        drawing.shapes.emplace_back(PolygonShape{QPolygonF(area.normalized()), fill, {}, 0, true});
}

void Sketch::frame(const QRectF& area, const QColor& line, double width)
{
    drawing.shapes.emplace_back(PolygonShape{QPolygonF(area.normalized()), colours.paper, line, width, true});
}

void Sketch::spot(const QRectF& area, std::size_t row, int targetIndex)
{
    drawing.spots.push_back({area, static_cast<int>(row), targetIndex});
}

double Sketch::kept(double x, double width) const
{
    return std::clamp(x, edge + width / 2, std::max(edge + width / 2, canvas.width - edge - width / 2));
}

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double widestOf(const QStringList& lines, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace duixian::charts
