// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include "app/charts/chart_picture.h"

namespace duixian::charts {

enum class FigureFormat { Png, Svg, Pdf };

/// In what width and height are said.
enum class LengthUnit { Pixels, Centimetres };

enum class FigureColours { Light, Dark, Grey };

/// What a person wants of a figure's file, whatever the chart. Width and height are in unit; height 0 is as high as the chart needs.
struct FigureWish {
    FigureFormat format = FigureFormat::Png;
    LengthUnit unit = LengthUnit::Pixels;
    double width = 1600;
    double height = 0;
    int dpi = 192;
    double points = 9.75; ///< of letters
    FigureColours colours = FigureColours::Light;
    bool transparent = false;

    friend bool operator==(const FigureWish&, const FigureWish&) = default;
};

/// What is sensible to ask for.
inline constexpr int leastSide = 100;          ///< pixels
inline constexpr int mostSide = 20000;         ///< pixels
inline constexpr int mostPixels = 100'000'000; ///< of a picture in memory, 400 MB
inline constexpr int leastDpi = 36;
inline constexpr int mostDpi = 1200;
inline constexpr double leastPoints = 4;
inline constexpr double mostPoints = 48;

[[nodiscard]] double pixelsFrom(double length, LengthUnit unit, int dpi);
[[nodiscard]] double lengthFrom(double pixels, LengthUnit unit, int dpi);
/// The same figure, its width and height said in the other unit; a height of 0 stays 0.
[[nodiscard]] FigureWish inUnit(FigureWish wish, LengthUnit unit);
[[nodiscard]] PictureSize pictureSizeOf(const FigureWish& wish);
[[nodiscard]] FigureStyle styleOf(const FigureWish& wish);
/// The figure's size in pixels; where it is as high as the chart needs that is looked up, unless the width is none that is made.
[[nodiscard]] QSize figurePixels(const Chart& chart, const FigureWish& wish);
/// Why a picture of that size in pixels is not made; empty where it is. A sentence for people, with what to do.
[[nodiscard]] QString refusalOf(const FigureWish& wish, const QSize& pixels);
/// "945 × 600 px · 8.0 × 5.1 cm · 300 dpi".
[[nodiscard]] QString sizeWords(const QSize& pixels, int dpi);

/// ".png", ".svg", ".pdf".
[[nodiscard]] QString suffixOf(FigureFormat format);
/// "PNG picture (*.png)", as file dialogs take it.
[[nodiscard]] QString filterOf(FigureFormat format);

/// As a line for the settings, and back; what can't be read is as new.
[[nodiscard]] QString textOf(const FigureWish& wish);
[[nodiscard]] FigureWish figureWishOf(const QString& text);

} // namespace duixian::charts
