// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/kind_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace duixian::presentation {

void paintKindMark(QPainter& painter, const QRectF& box, Kind kind, Theme theme)
{
    const QColor line = look(roleOf(kind), theme).line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == Kind::Target) {
        constexpr qreal stroke = 1.5;
        const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        QPainterPath diamond(QPointF(inner.center().x(), inner.top()));
        diamond.lineTo(inner.right(), inner.center().y());
        diamond.lineTo(inner.center().x(), inner.bottom());
        diamond.lineTo(inner.left(), inner.center().y());
        diamond.closeSubpath();
        painter.setPen(QPen(line, stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(diamond);
    } else {
        // A disc looks larger than a diamond of the same box.
        const qreal inset = box.width() * 0.08;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace duixian::presentation
