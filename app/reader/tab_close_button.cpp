// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/tab_close_button.h"

#include <QPainter>

#include "app/presentation/palette.h"

namespace duixian::reader {

TabCloseButton::TabCloseButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // Ctrl+W is the key for it
    setToolTip(tr("Close"));
    resize(sizeHint());
}

QSize TabCloseButton::sizeHint() const
{
    return {18, 18};
}

void TabCloseButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TabCloseButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TabCloseButton::paintEvent(QPaintEvent* /*event*/)
{
    constexpr qreal half = 3.5;
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter.setPen(QPen(underMouse() ? ground.text : ground.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(rect()).center();
    painter.drawLine(middle - QPointF(half, half), middle + QPointF(half, half));
    painter.drawLine(middle - QPointF(half, -half), middle + QPointF(half, -half));
}

} // namespace duixian::reader
