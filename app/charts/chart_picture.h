// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include "app/charts/chart.h"
#include "app/charts/figure_style.h"

namespace duixian::charts {

/// A picture's size on paper: width and height in pixels, dots per inch. At 96 dpi and 10 points letters are as on the screen (13 pixels).
struct PictureSize {
    int width = 1600;
    int height = 1000; ///< 0: as high as the chart needs
    int dpi = 192;
    double points = 9.75; ///< how high the letters of names are; titles and figures in their measure

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// The chart with its title, unit, place and sources inside the picture. Where the rows need more room than there is, all is drawn smaller;
/// nothing is left out.
[[nodiscard]] QImage imageOf(const Chart& chart, const PictureSize& size, const FigureStyle& style);
/// description: what the picture is of, for a program; it stands in a text chunk under descriptionKey.
[[nodiscard]] QByteArray pngOf(const Chart& chart, const PictureSize& size, const FigureStyle& style, const QString& description = {});
[[nodiscard]] QByteArray svgOf(const Chart& chart, const PictureSize& size, const FigureStyle& style);
/// One page of the figure's size, texts as text.
[[nodiscard]] QByteArray pdfOf(const Chart& chart, const PictureSize& size, const FigureStyle& style);
/// How large the picture will be; nothing is painted.
[[nodiscard]] QSize pixelsOf(const Chart& chart, const PictureSize& size, const FigureStyle& style);

inline constexpr auto descriptionKey = "Duixian";

} // namespace duixian::charts
