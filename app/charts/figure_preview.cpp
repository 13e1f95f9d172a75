// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_preview.h"

#include <algorithm>

#include <QPainter>

namespace duixian::charts {
namespace {

constexpr int around = 8; // room for the frame

/// The squares that stand for no ground.
QPixmap squares()
{
    constexpr int side = 8;
    QPixmap tile(2 * side, 2 * side);
    tile.fill(QColor(0xF4, 0xF4, 0xF4));
    QPainter painter(&tile);
    const QColor darker(0xD9, 0xD9, 0xD9);
    painter.fillRect(0, 0, side, side, darker);
    painter.fillRect(side, side, side, side, darker);
    return tile;
}

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent)
{
    constexpr QSize least(280, 200);
    setMinimumSize(least);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePreview::show(const Chart& chart, const FigureWish& wish, const QSize& pixels)
{
    m_chart = chart;
    m_wish = wish;
    m_pixels = pixels;
    redraw();
}

void FigurePreview::redraw()
{
    m_image = {};
    if (!m_pixels.isEmpty()) {
        // The same picture with smaller letters in a smaller room: nothing moves against anything.
        const QSizeF room = (QSizeF(size()) - QSizeF(2 * around, 2 * around)) * devicePixelRatioF();
        const double scale = std::min({1.0, room.width() / m_pixels.width(), room.height() / m_pixels.height()});
        PictureSize size = pictureSizeOf(m_wish);
        size.width = std::max(1, qRound(m_pixels.width() * scale));
        if (size.height != 0)
            size.height = std::max(1, qRound(m_pixels.height() * scale));
        size.points *= scale;
        m_image = imageOf(m_chart, size, styleOf(m_wish));
        m_image.setDevicePixelRatio(devicePixelRatioF());
    }
    update();
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QSizeF shown = QSizeF(m_image.size()) / m_image.devicePixelRatio();
    const QRectF area(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    if (m_wish.transparent)
        painter.drawTiledPixmap(area.toAlignedRect(), squares());
    painter.drawImage(area.topLeft(), m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

void FigurePreview::resizeEvent(QResizeEvent* event)
{
    redraw();
    QWidget::resizeEvent(event);
}

} // namespace duixian::charts
