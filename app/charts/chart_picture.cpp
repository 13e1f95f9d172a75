// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <algorithm>

#include <QBuffer>

#include "app/charts/chart_drawing.h"
#include "app/drawing/drawing_image.h"
#include "app/drawing/drawing_pdf.h"

namespace duixian::charts {
namespace {

constexpr double screenPoints = 9.75; // 13 pixels at 96 dpi

/// The drawing for a picture, and by how much it is to be enlarged.
struct Fitted {
    drawing::Drawing drawing;
    double zoom = 1;
};

/// Smaller by more where much is missing, so that hundreds of rows do not take hundreds of attempts.
double smaller(double zoom, double share)
{
    constexpr double least = 0.97;
    constexpr double part = 0.6;
    return zoom * std::min(least, 1 - (1 - share) * part);
}

Fitted fitted(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    double zoom = size.dpi / 96.0 * size.points / screenPoints;
    if (size.height == 0)
        return {drawingOf(chart, {size.width / zoom, 0, style}), zoom};
    for (;;) {
        const Canvas canvas{size.width / zoom, size.height / zoom, style};
        drawing::Drawing drawing = drawingOf(chart, canvas);
        if (drawing.size.height() <= canvas.height + 0.5 || zoom < 0.02)
            return {std::move(drawing), zoom};
        zoom = smaller(zoom, canvas.height / drawing.size.height());
    }
}

QSize pixelsOf(const Fitted& fit, const PictureSize& size)
{
    return {size.width, size.height != 0 ? size.height : qCeil(fit.drawing.size.height() * fit.zoom)};
}

} // namespace

QImage imageOf(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    const Fitted fit = fitted(chart, size, style);
    return drawing::imageOf(fit.drawing, pixelsOf(fit, size), fit.zoom, size.dpi);
}

QByteArray pngOf(const Chart& chart, const PictureSize& size, const FigureStyle& style, const QString& description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = imageOf(chart, size, style);
    if (!description.isEmpty())
        image.setText(QLatin1String(descriptionKey), description);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    const Fitted fit = fitted(chart, size, style);
    return svgOf(fit.drawing, QSizeF(pixelsOf(fit, size)) * 96.0 / size.dpi);
}

QByteArray pdfOf(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    constexpr double pointsOfInch = 72;
    const Fitted fit = fitted(chart, size, style);
    return pdfOf(fit.drawing, QSizeF(pixelsOf(fit, size)) * pointsOfInch / size.dpi, pointsOfInch / size.dpi * fit.zoom);
}

QSize pixelsOf(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    return pixelsOf(fitted(chart, size, style), size);
}

} // namespace duixian::charts
