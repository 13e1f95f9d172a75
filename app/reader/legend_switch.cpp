// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legend_switch.h"

#include <QLocale>
#include <QPainter>

#include "app/presentation/wording.h"
#include "app/reader/mark_pen.h"

namespace duixian::reader {
namespace {

constexpr int switchHeight = 28;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr QSize swatchSize(22, 16);

using presentation::Role;

QString wordOf(Role role)
{
    switch (role) {
    case Role::Target:
        return presentation::wordOf(Kind::Target);
    case Role::Outcome:
        return presentation::wordOf(Kind::Outcome);
    case Role::Doubtful:
        return LegendSwitch::tr("Doubtful");
    case Role::Rejected:
        return LegendSwitch::tr("Rejected");
    default:
        return LegendSwitch::tr("Found");
    }
}

QString tipOf(Role role)
{
    switch (role) {
    case Role::Target:
        return LegendSwitch::tr("Mark targets in the text");
    case Role::Outcome:
        return LegendSwitch::tr("Mark outcomes in the text");
    case Role::Doubtful:
        return LegendSwitch::tr("Mark in the text what the program doubts");
    case Role::Rejected:
        return LegendSwitch::tr("Mark in the text what was rejected");
    default:
        return LegendSwitch::tr("Box in the text what was looked for");
    }
}

void paintSwatch(QPainter& painter, const QRectF& box, const presentation::Look& look, bool on)
{
    const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
    const bool boxed = look.underline == presentation::Underline::Box;
    const bool filled = on && look.fill.isValid();
    painter.setPen(filled && !boxed ? Qt::NoPen : QPen(look.line, 1, on && !filled ? Qt::NoPen : Qt::SolidLine));
    painter.setBrush(filled ? QBrush(look.fill) : Qt::NoBrush);
    painter.drawRoundedRect(inner, 3, 3);
    if (!on || boxed)
        return;
    const bool through = look.underline == presentation::Underline::StruckThrough;
    const qreal y = through ? inner.center().y() : inner.bottom() - 0.5;
    painter.setPen(markPen(look));
    painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
}

} // namespace

LegendSwitch::LegendSwitch(Role role, QWidget* parent) : LegendEntry(parent), m_role(role)
{
    setCheckable(true);
    setChecked(true);
    setText(wordOf(role));
    setAccessibleName(tipOf(role));
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

int LegendSwitch::wordWidth() const
{
    return isNarrow() ? 0 : fontMetrics().horizontalAdvance(text()) + gap;
}

QSize LegendSwitch::sizeHint() const
{
    return {2 * padding + swatchSize.width() + gap + wordWidth() + fontMetrics().horizontalAdvance(countText()), switchHeight};
}

void LegendSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRectF swatch(padding, (rect().height() - swatchSize.height()) / 2.0, swatchSize.width(), swatchSize.height());
    paintSwatch(painter, swatch, look(m_role, theme), isChecked());
    const QRect words = rect().adjusted(padding + swatchSize.width() + gap, 0, -padding, 0);
    painter.setPen(isChecked() ? ground.text : ground.quiet);
    if (!isNarrow())
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(ground.quiet);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace duixian::reader
