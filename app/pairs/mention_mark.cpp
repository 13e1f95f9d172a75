// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/mention_mark.h"

#include <QPainter>

#include "app/presentation/kind_mark.h"

namespace duixian::pairing {
namespace {

constexpr qreal stroke = 1.5;

void paintRing(QPainter& painter, const QRectF& box, const QColor& line, bool barred)
{
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(line, stroke));
    painter.drawEllipse(inner);
    if (!barred)
        return;
    const QPointF arm(inner.width() * 0.354, -inner.width() * 0.354);
    painter.drawLine(inner.center() - arm, inner.center() + arm);
}

} // namespace

void paintNew(QPainter& painter, const QPointF& center, presentation::Theme theme)
{
    constexpr qreal arm = 3.5;
    painter.save();
    painter.setPen(QPen(presentation::ground(theme).accent, stroke));
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0));
    painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm));
    painter.restore();
}

void paintMissing(QPainter& painter, const QRectF& cell, presentation::Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(cell);
    QColor line = presentation::ground(theme).quiet;
    constexpr float faint = 0.35F;
    line.setAlphaF(faint);
    painter.setPen(QPen(line, 1));
    constexpr qreal apart = 6;
    for (qreal x = cell.left() - cell.height(); x < cell.right(); x += apart)
        painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()));
    painter.restore();
}

void paintMention(QPainter& painter, const QRectF& box, Mention mention, Kind kind, presentation::Theme theme)
{
    using presentation::Role;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mention) {
    case Mention::Stated:
        presentation::paintKindMark(painter, box, kind, theme);
        break;
    case Mention::DeclaredUnset:
        paintRing(painter, box, presentation::look(Role::Doubtful, theme).line, true);
        break;
    case Mention::NotMentioned:
        paintRing(painter, box, presentation::look(Role::NotReached, theme).line, false);
        break;
    case Mention::NotFound: {
        constexpr qreal dot = 1.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(presentation::ground(theme).quiet);
        painter.drawEllipse(box.center(), dot, dot);
        break;
    }
    case Mention::ReportMissing:
        paintMissing(painter, box, theme);
        break;
    }
    painter.restore();
}

} // namespace duixian::pairing
