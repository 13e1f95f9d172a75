// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_wish.h"

#include <gtest/gtest.h>

#include "app/charts/figure_presets.h"

namespace duixian::charts {
namespace {

TEST(FigureWish, CentimetresAndPixelsAreOneLength)
{
    FigureWish wish = withPreset({}, FigurePreset::Column300);
    EXPECT_EQ(pictureSizeOf(wish).width, 945);
    EXPECT_EQ(pictureSizeOf(wish).height, 0);
    const FigureWish inPixels = inUnit(wish, LengthUnit::Pixels);
    EXPECT_NEAR(inPixels.width, 944.88, 0.01);
    EXPECT_EQ(pictureSizeOf(inPixels), pictureSizeOf(wish));
    EXPECT_NEAR(inUnit(inPixels, LengthUnit::Centimetres).width, 8, 1e-9);
    // On paper a length stays what it is at other dots; on the screen the pixels do.
    wish.dpi = 600;
    EXPECT_EQ(pictureSizeOf(wish).width, 1890);
    FigureWish screen;
    screen.dpi = 96;
    EXPECT_EQ(pictureSizeOf(screen).width, 1600);
}

TEST(FigureWish, PresetsAreKnownAgainByTheirSizeAlone)
{
    for (const FigurePreset preset : figurePresets) {
        FigureWish wish;
        wish.format = FigureFormat::Pdf;
        wish.colours = FigureColours::Grey;
        wish.transparent = true;
        wish = withPreset(wish, preset);
        EXPECT_EQ(presetOf(wish), preset);
        EXPECT_EQ(wish.format, FigureFormat::Pdf);
        EXPECT_EQ(figurePresetNamed(nameOf(preset)), preset);
        wish.points += 1;
        EXPECT_EQ(presetOf(wish), std::nullopt);
    }
    EXPECT_EQ(figurePresetNamed("poster"), std::nullopt);
    EXPECT_EQ(pictureSizeOf(withPreset({}, FigurePreset::Slide)).height, 1080);
    EXPECT_EQ(pictureSizeOf(withPreset({}, FigurePreset::Double600)).width, 4016);
}

TEST(FigureWish, TheSizeIsSaidInBothUnits)
{
    EXPECT_EQ(sizeWords({945, 600}, 300), QStringLiteral("945 × 600 px · 8.0 × 5.1 cm · 300 dpi"));
}

TEST(FigureWish, WhatIsTooSmallOrTooLargeIsRefusedInASentence)
{
    FigureWish wish;
    EXPECT_EQ(refusalOf(wish, {1600, 1000}), QString());
    EXPECT_TRUE(refusalOf(wish, {40, 1000}).contains(QStringLiteral("too small")));
    EXPECT_TRUE(refusalOf(wish, {20001, 1000}).contains(QStringLiteral("20,000")));
    EXPECT_TRUE(refusalOf(wish, {15000, 15000}).contains(QStringLiteral("memory")));
    wish.format = FigureFormat::Svg;
    EXPECT_EQ(refusalOf(wish, {15000, 15000}), QString()) << "a drawing has no pixels in memory";
}

TEST(FigureWish, IsKeptAsALineAndGarbageIsAsNew)
{
    FigureWish wish = withPreset({}, FigurePreset::Double600);
    wish.format = FigureFormat::Svg;
    wish.colours = FigureColours::Grey;
    wish.transparent = true;
    wish.height = 9.25;
    EXPECT_EQ(figureWishOf(textOf(wish)), wish);
    for (const char* bad : {"", "1 2 3", "a b c d e f g h", "0 0 nan 0 192 9.75 0 0", "0 0 1e12 0 192 9.75 0 0", "0 0 1600 0 0 9.75 0 0",
                            "0 0 1600 -5 192 9.75 0 0"})
        EXPECT_EQ(figureWishOf(QLatin1String(bad)), FigureWish()) << bad;
    EXPECT_EQ(figureWishOf(QStringLiteral("9 0 1600 0 192 9.75 -3 7")).format, FigureFormat::Pdf) << "a choice that there is not";
}

} // namespace
} // namespace duixian::charts
