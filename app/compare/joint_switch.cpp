// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/joint_switch.h"

#include <QPainter>

#include "app/compare/joint_look.h"
#include "app/compare/joint_words.h"

namespace duixian::comparing {
namespace {

constexpr int switchHeight = 28;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int lineLength = 28;

QString tipOf(Joint joint)
{
    switch (joint) {
    case Joint::Pinned:
        return JointSwitch::tr("Show what a person pinned together");
    case Joint::Promise:
        return JointSwitch::tr("Show which target and which outcome belong together");
    case Joint::Indicator:
        return JointSwitch::tr("Show paragraphs with figures of the same indicator");
    case Joint::Words:
        return JointSwitch::tr("Show paragraphs with much the same words");
    case Joint::Theme:
        return JointSwitch::tr("Show paragraphs of one theme");
    case Joint::Part:
        return JointSwitch::tr("Show headings of parts that correspond");
    }
    return {};
}

} // namespace

JointSwitch::JointSwitch(Joint joint, QWidget* parent) : LegendEntry(parent), m_joint(joint)
{
    setCheckable(true);
    setChecked(true);
    setText(shortWordOf(joint));
    setAccessibleName(tipOf(joint));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize JointSwitch::sizeHint() const
{
    const int word = isNarrow() ? 0 : gap + fontMetrics().horizontalAdvance(text());
    return {2 * padding + lineLength + word, switchHeight};
}

void JointSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const qreal y = rect().height() / 2.0 + 0.5;
    QPen pen = penOf(m_joint, theme, false);
    if (!isChecked())
        pen.setColor(ground.rule);
    painter.setPen(pen);
    painter.drawLine(QPointF(padding, y), QPointF(padding + lineLength, y));
    if (m_joint == Joint::Pinned)
        paintPin(painter, QPointF(padding + lineLength / 2.0, y - 3), pen.color());
    if (isNarrow())
        return;
    painter.setPen(isChecked() ? ground.text : ground.quiet);
    painter.drawText(rect().adjusted(padding + lineLength + gap, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace duixian::comparing
