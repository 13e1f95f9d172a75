// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include "app/charts/chart.h"
#include "app/presentation/palette.h"
#include "core/base/result.h"

namespace duixian::charts {

/// A picture's size on paper: width and height in pixels, dots per inch. At 96 dpi letters are as on the screen, at 192 twice as large.
struct PictureSize {
    int width = 1600;
    int height = 1000;
    int dpi = 192;
};

/// The chart with its title, unit, place and sources inside the picture. Where the rows need more room than there is, all is drawn smaller;
/// nothing is left out.
[[nodiscard]] QImage imageOf(const Chart& chart, const PictureSize& size, presentation::Theme theme);
[[nodiscard]] QByteArray pngOf(const Chart& chart, const PictureSize& size, presentation::Theme theme);
[[nodiscard]] QByteArray svgOf(const Chart& chart, const PictureSize& size, presentation::Theme theme);

/// Writes the bytes under the name, whole or not at all: an old file stays as it is where that fails (WriteFailed, with the path and the
/// system's words).
[[nodiscard]] Result<bool> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace duixian::charts
