// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/drawing.h"

#include <QFontMetricsF>
#include <QPainter>

namespace duixian::drawing {
namespace {

QPen penOf(const QColor& colour, double width)
{
    return colour.isValid() && width > 0 ? QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen);
}

QBrush brushOf(const QColor& colour)
{
    return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush);
}

struct Paint {
    QPainter& painter;

    void operator()(const TextShape& s) const
    {
        const double width = s.anchor == TextShape::Anchor::Left ? 0 : QFontMetricsF(s.font).horizontalAdvance(s.text);
        const double shift = s.anchor == TextShape::Anchor::Middle ? width / 2 : s.anchor == TextShape::Anchor::Right ? width : 0;
        painter.setFont(s.font);
        painter.setPen(s.colour);
        painter.drawText(s.at - QPointF(shift, 0), s.text);
    }

    void operator()(const LineShape& s) const
    {
        painter.setPen(penOf(s.colour, s.width));
        painter.drawLine(s.from, s.to);
    }

    void operator()(const PolygonShape& s) const
    {
        painter.setPen(penOf(s.line, s.width));
        painter.setBrush(s.closed ? brushOf(s.fill) : QBrush(Qt::NoBrush));
        s.closed ? painter.drawPolygon(s.points) : painter.drawPolyline(s.points);
    }

    void operator()(const DotShape& s) const
    {
        painter.setPen(penOf(s.line, s.width));
        painter.setBrush(brushOf(s.fill));
        painter.drawEllipse(s.centre, s.radius, s.radius);
    }

    void operator()(const HatchShape& s) const
    {
        painter.setPen(penOf(s.colour, 1));
        for (const QLineF& line : hatchLines(s.area))
            painter.drawLine(line);
    }
};

} // namespace

void paint(QPainter& painter, const Drawing& drawing)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Shape& shape : drawing.shapes)
        std::visit(Paint{painter}, shape);
    painter.restore();
}

std::vector<QLineF> hatchLines(const QRectF& area)
{
    constexpr double step = 5;
    std::vector<QLineF> lines;
    const int count = static_cast<int>((area.width() + area.height()) / step);
    for (int i = 1; i <= count; ++i) {
        const double offset = step * i;
        const double x1 = qMin(offset, area.width());
        const double x2 = qMax(0.0, offset - area.height());
        lines.emplace_back(area.left() + x1, area.top() + (offset - x1), area.left() + x2, area.top() + (offset - x2));
    }
    return lines;
}

} // namespace duixian::drawing
