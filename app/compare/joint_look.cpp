// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/joint_look.h"

#include <QPainter>

namespace duixian::comparing {

using presentation::Role;

QColor colourOf(Joint joint, presentation::Theme theme)
{
    const presentation::Ground ground = presentation::ground(theme);
    switch (joint) {
    case Joint::Pinned:
        return look(Role::SearchHit, theme).line;
    case Joint::Promise:
        return look(Role::Target, theme).line;
    case Joint::Indicator:
        return look(Role::Outcome, theme).line;
    case Joint::Words:
        return ground.accent;
    case Joint::Theme:
        return look(Role::Doubtful, theme).line;
    case Joint::Part:
        break;
    }
    return ground.quiet;
}

QPen penOf(Joint joint, presentation::Theme theme, bool strong)
{
    constexpr qreal fine = 1.25;
    constexpr qreal broad = 2.75;
    QPen pen(colourOf(joint, theme), fine, Qt::SolidLine, Qt::FlatCap);
    if (joint == Joint::Promise)
        pen.setWidthF(broad);
    if (strong)
        pen.setWidthF(pen.widthF() + 1);
    const qreal width = pen.widthF();
    if (joint == Joint::Words)
        pen.setDashPattern({7 / width, 4 / width});
    if (joint == Joint::Part)
        pen.setDashPattern({9 / width, 3 / width, 2 / width, 3 / width});
    if (joint == Joint::Theme) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(width + 0.5);
        pen.setDashPattern({0.1, 4 / pen.widthF()});
    }
    return pen;
}

void paintPin(QPainter& painter, const QPointF& middle, const QColor& colour)
{
    constexpr qreal head = 3.5;
    constexpr qreal needle = 6;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle, middle + QPointF(0, needle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(middle - QPointF(0, 1), head, head);
}

} // namespace duixian::comparing
