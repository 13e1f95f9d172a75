// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/legend_entry.h"

#include <QPainter>

#include "app/presentation/palette.h"

namespace duixian::presentation {

void LegendEntry::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void LegendEntry::paintGround(QPainter& painter) const
{
    if (!underMouse() && !hasFocus())
        return;
    painter.setPen(hasFocus() ? QPen(ground(themeInForce()).accent, 1) : Qt::NoPen);
    painter.setBrush(underMouse() ? QBrush(palette().color(QPalette::Button)) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void LegendEntry::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendEntry::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace duixian::presentation
