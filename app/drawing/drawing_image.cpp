// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/drawing_image.h"

#include <QPainter>

namespace duixian::drawing {

QImage imageOf(const Drawing& drawing, QSize dots, double zoom, int dpi)
{
    constexpr double metresOfInch = 0.0254;
    const bool grounded = drawing.ground.isValid();
    QImage image(dots, grounded ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    if (image.isNull())
        return image;
    image.fill(grounded ? drawing.ground : QColor(Qt::transparent));
    image.setDotsPerMeterX(qRound(dpi / metresOfInch));
    image.setDotsPerMeterY(qRound(dpi / metresOfInch));
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    paint(painter, drawing);
    return image;
}

} // namespace duixian::drawing
