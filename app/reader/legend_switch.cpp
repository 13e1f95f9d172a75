// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legend_switch.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include "app/presentation/palette.h"
#include "app/presentation/wording.h"

namespace duixian::reader {
namespace {

constexpr int switchHeight = 28;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr QSize swatchSize(22, 16);

void paintSwatch(QPainter& painter, const QRectF& box, const presentation::Look& look, bool on)
{
    const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(on ? Qt::NoPen : QPen(look.line, 1));
    painter.setBrush(on ? QBrush(look.fill) : Qt::NoBrush);
    painter.drawRoundedRect(inner, 3, 3);
    if (!on)
        return;
    QPen underline(look.line, 2, Qt::SolidLine, Qt::FlatCap);
    if (look.underline == presentation::Underline::Dashed)
        underline.setDashPattern({2.5, 1.5});
    painter.setPen(underline);
    painter.drawLine(QPointF(inner.left(), inner.bottom() - 0.5), QPointF(inner.right(), inner.bottom() - 0.5));
}

} // namespace

LegendSwitch::LegendSwitch(Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setCheckable(true);
    setChecked(true);
    setText(presentation::wordOf(kind));
    setAccessibleName(kind == Kind::Target ? tr("Mark targets in the text") : tr("Mark outcomes in the text"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void LegendSwitch::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QString LegendSwitch::countText() const
{
    return locale().toString(m_count);
}

QSize LegendSwitch::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + gap + fontMetrics().horizontalAdvance(countText());
    return {2 * padding + swatchSize.width() + gap + words, switchHeight};
}

void LegendSwitch::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendSwitch::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LegendSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(ground.accent, 1) : Qt::NoPen);
        painter.setBrush(underMouse() ? QBrush(palette().color(QPalette::Button)) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QRectF swatch(padding, (rect().height() - swatchSize.height()) / 2.0, swatchSize.width(), swatchSize.height());
    paintSwatch(painter, swatch, look(presentation::roleOf(m_kind), theme), isChecked());
    QRect words = rect().adjusted(padding + swatchSize.width() + gap, 0, -padding, 0);
    painter.setPen(isChecked() ? ground.text : ground.quiet);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(ground.quiet);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace duixian::reader
