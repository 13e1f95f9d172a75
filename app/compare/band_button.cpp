// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/band_button.h"

#include <QPainter>

#include "app/compare/joint_look.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {
namespace {

constexpr int side = 26;

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& tip)
{
    constexpr qreal head = 3.5;
    const QPointF along = tip - from;
    const QPointF unit = along / std::max(std::abs(along.x()), std::abs(along.y()));
    const QPointF across(-unit.y(), unit.x());
    painter.drawLine(from, tip);
    painter.drawPolyline(QPolygonF{tip - (unit - across) * head, tip, tip - (unit + across) * head});
}

void paintSign(QPainter& painter, BandSign sign, const QColor& ink)
{
    constexpr qreal reach = 6;
    constexpr qreal apart = 3;
    constexpr qreal stroke = 1.5;
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign) {
    case BandSign::Swap:
        paintArrow(painter, {-reach, -apart}, {reach, -apart});
        paintArrow(painter, {reach, apart}, {-reach, apart});
        break;
    case BandSign::Back:
        painter.drawPolyline(QPolygonF{{2, -5}, {-3, 0}, {2, 5}});
        break;
    case BandSign::Forward:
        painter.drawPolyline(QPolygonF{{-2, -5}, {3, 0}, {-2, 5}});
        break;
    case BandSign::Up:
        paintArrow(painter, {0, reach}, {0, -reach});
        break;
    case BandSign::Down:
        paintArrow(painter, {0, -reach}, {0, reach});
        break;
    case BandSign::Pin:
        paintPin(painter, {0, -2}, ink);
        break;
    }
}

} // namespace

BandButton::BandButton(BandSign sign, const QString& name, QWidget* parent) : QToolButton(parent), m_sign(sign)
{
    setAutoRaise(true);
    setAccessibleName(name);
    setToolTip(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

QSize BandButton::sizeHint() const
{
    return {side, side};
}

void BandButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    paintSign(painter, m_sign, isEnabled() ? ground.text : palette().color(QPalette::Disabled, QPalette::ButtonText));
}

} // namespace duixian::comparing
