// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <algorithm>

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>

#include "app/charts/chart_drawing.h"
#include "app/charts/drawing_pdf.h"

namespace duixian::charts {
namespace {

constexpr double screenPoints = 9.75; // 13 pixels at 96 dpi

/// The drawing for a picture, and by how much it is to be enlarged.
struct Fitted {
    Drawing drawing;
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
        Drawing drawing = drawingOf(chart, canvas);
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
    const bool grounded = fit.drawing.ground.isValid();
    QImage image(pixelsOf(fit, size), grounded ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    image.fill(grounded ? fit.drawing.ground : QColor(Qt::transparent));
    image.setDotsPerMeterX(qRound(size.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(size.dpi / 0.0254));
    image.setText(QStringLiteral("Title"), fit.drawing.title);
    image.setText(QStringLiteral("Description"), fit.drawing.description);
    QPainter painter(&image);
    painter.scale(fit.zoom, fit.zoom);
    paint(painter, fit.drawing);
    return image;
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

Result<bool> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const auto failed = [&] { return failure(ErrorCode::WriteFailed, (path + QStringLiteral(": ") + file.errorString()).toStdString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // On a full disk QSaveFile commits a short write and says all is well, so the size is looked at.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return failed();
    }
    return file.commit() ? Result<bool>(true) : failed();
}

} // namespace duixian::charts
