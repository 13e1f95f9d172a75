// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_look.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CarriedWords)
};

} // namespace

CarriedLook carriedLook(std::optional<Carried> kind, presentation::Theme theme)
{
    using presentation::look;
    using presentation::Role;
    const presentation::Ground ground = presentation::ground(theme);
    if (!kind)
        return {ground.quiet, Qt::NoBrush};
    switch (*kind) {
    case Carried::Same:
        return {ground.accent, Qt::SolidPattern};
    case Carried::NewNumber:
        return {look(Role::Target, theme).line, Qt::BDiagPattern};
    case Carried::Reworded:
        return {look(Role::Doubtful, theme).line, Qt::Dense5Pattern};
    case Carried::New:
        break;
    }
    return {ground.quiet, Qt::NoBrush};
}

void paintCarriedMark(QPainter& painter, const QRectF& box, std::optional<Carried> kind, presentation::Theme theme)
{
    const CarriedLook look = carriedLook(kind, theme);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(QBrush(look.line, look.style));
    painter.drawRect(inner);
    if (!kind)
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    painter.restore();
}

QPixmap carriedSwatch(std::optional<Carried> kind, presentation::Theme theme, qreal ratio)
{
    constexpr int size = 12;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintCarriedMark(painter, QRectF(0, 0, size, size), kind, theme);
    return pixmap;
}

QString wordOf(std::optional<Carried> kind)
{
    if (!kind)
        return Words::tr("Gone");
    switch (*kind) {
    case Carried::Same:
        return Words::tr("Same");
    case Carried::NewNumber:
        return Words::tr("New number");
    case Carried::Reworded:
        return Words::tr("Reworded");
    case Carried::New:
        break;
    }
    return Words::tr("New");
}

QString meaningOf(std::optional<Carried> kind)
{
    if (!kind)
        return Words::tr("Sentences of the other report that this one has no more");
    switch (*kind) {
    case Carried::Same:
        return Words::tr("Word for word, every figure the same");
    case Carried::NewNumber:
        return Words::tr("Word for word, with other figures");
    case Carried::Reworded:
        return Words::tr("Most of the words are the same");
    case Carried::New:
        break;
    }
    return Words::tr("Nothing like it stands in the other report");
}

QString percentText(double share)
{
    constexpr double hundred = 100;
    const double percent = std::round(share * hundred);
    if (percent == 0 && share > 0)
        return Words::tr("<1 %");
    return Words::tr("%1 %", "a share").arg(QLocale().toString(static_cast<int>(percent)));
}

} // namespace duixian::comparing
