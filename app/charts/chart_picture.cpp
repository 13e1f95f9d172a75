// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>

#include "app/charts/chart_drawing.h"

namespace duixian::charts {
namespace {

constexpr double screenPoints = 9.75; // 13 pixels at 96 dpi

/// The drawing for a picture, and by how much it is to be enlarged.
struct Fitted {
    Drawing drawing;
    double zoom = 1;
};

Fitted fitted(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    double zoom = size.dpi / 96.0 * size.points / screenPoints;
    for (;;) {
        const Canvas canvas{size.width / zoom, size.height / zoom, style};
        Drawing drawing = drawingOf(chart, canvas);
        if (drawing.size.height() <= canvas.height + 0.5 || zoom < 0.05)
            return {std::move(drawing), zoom};
        zoom *= 0.96;
    }
}

} // namespace

QImage imageOf(const Chart& chart, const PictureSize& size, const FigureStyle& style)
{
    const Fitted fit = fitted(chart, size, style);
    QImage image(size.width, size.height, QImage::Format_RGB32);
    image.fill(fit.drawing.ground);
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
    return svgOf(fit.drawing, QSizeF(size.width, size.height) * 96.0 / size.dpi);
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
