// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_presets.h"

#include <QCoreApplication>

namespace duixian::charts {
namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

struct Measures {
    FigurePreset preset;
    std::string_view name;
    LengthUnit unit;
    double width;
    double height;
    int dpi;
    double points;
};

// A slide of 13.33 × 7.5 inch is 1920 × 1080 at 144 dpi; journals set their figures in 7 or 8 points.
constexpr std::array<Measures, figurePresets.size()> measures{{
    {FigurePreset::Screen, "screen", LengthUnit::Pixels, 1600, 0, 192, 9.75},
    {FigurePreset::Slide, "slide", LengthUnit::Pixels, 1920, 1080, 144, 13},
    {FigurePreset::Column300, "column", LengthUnit::Centimetres, 8, 0, 300, 7},
    {FigurePreset::Column600, "column600", LengthUnit::Centimetres, 8, 0, 600, 7},
    {FigurePreset::Double300, "double", LengthUnit::Centimetres, 17, 0, 300, 8},
    {FigurePreset::Double600, "double600", LengthUnit::Centimetres, 17, 0, 600, 8},
}};

const Measures& measuresOf(FigurePreset preset)
{
    return measures.at(static_cast<std::size_t>(preset));
}

} // namespace

FigureWish withPreset(FigureWish wish, FigurePreset preset)
{
    const Measures& m = measuresOf(preset);
    wish.unit = m.unit;
    wish.width = m.width;
    wish.height = m.height;
    wish.dpi = m.dpi;
    wish.points = m.points;
    return wish;
}

std::optional<FigurePreset> presetOf(const FigureWish& wish)
{
    for (const FigurePreset preset : figurePresets)
        if (withPreset(wish, preset) == wish)
            return preset;
    return std::nullopt;
}

std::string_view nameOf(FigurePreset preset)
{
    return measuresOf(preset).name;
}

std::optional<FigurePreset> figurePresetNamed(std::string_view name)
{
    for (const FigurePreset preset : figurePresets)
        if (nameOf(preset) == name)
            return preset;
    return std::nullopt;
}

QString wordsOf(FigurePreset preset)
{
    const Measures& m = measuresOf(preset);
    switch (preset) {
    case FigurePreset::Screen:
        return FigureWords::tr("Screen");
    case FigurePreset::Slide:
        return FigureWords::tr("Slide, 16:9");
    case FigurePreset::Column300:
    case FigurePreset::Column600:
        return FigureWords::tr("Single column, %1 cm, %2 dpi").arg(m.width).arg(m.dpi);
    case FigurePreset::Double300:
    case FigurePreset::Double600:
        break;
    }
    return FigureWords::tr("Double column, %1 cm, %2 dpi").arg(m.width).arg(m.dpi);
}

} // namespace duixian::charts
