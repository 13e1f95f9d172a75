// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/ruling_mark.h"

#include <vector>

#include <QPainter>
#include <QPolygonF>

namespace duixian::presentation {
namespace {

/// The strokes of a mark in a square of side 1.
std::vector<QPolygonF> strokesOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Accepted:
        return {QPolygonF({{0.05, 0.55}, {0.38, 0.88}, {0.95, 0.15}})};
    case Ruling::Corrected:
        return {QPolygonF({{0.08, 0.92}, {0.15, 0.65}, {0.72, 0.08}, {0.92, 0.28}, {0.35, 0.85}, {0.08, 0.92}}),
                QPolygonF({{0.58, 0.22}, {0.78, 0.42}})};
    case Ruling::Rejected:
        return {QPolygonF({{0.12, 0.12}, {0.88, 0.88}}), QPolygonF({{0.88, 0.12}, {0.12, 0.88}})};
    case Ruling::Added:
        return {QPolygonF({{0.5, 0.05}, {0.5, 0.95}}), QPolygonF({{0.05, 0.5}, {0.95, 0.5}})};
    }
    return {};
}

} // namespace

void paintRulingMark(QPainter& painter, const QRectF& box, Ruling ruling, Theme theme)
{
    constexpr qreal stroke = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground(theme).quiet, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QPolygonF line : strokesOf(ruling)) {
        for (QPointF& point : line)
            point = {box.left() + point.x() * box.width(), box.top() + point.y() * box.height()};
        painter.drawPolyline(line);
    }
    painter.restore();
}

} // namespace duixian::presentation
