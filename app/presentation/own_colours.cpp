// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/own_colours.h"

#include <algorithm>
#include <cmath>

namespace duixian::presentation {
namespace {

OwnColours& chosen()
{
    static OwnColours colours;
    return colours;
}

/// WCAG 2.1, "relative luminance".
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

constexpr double enoughForText = 4.5;
constexpr double enoughForLines = 3;

} // namespace

void setOwnColours(OwnColours colours)
{
    chosen() = std::move(colours);
}

Look lookWith(const OwnColours& colours, Role role, Theme theme)
{
    Look shown = programLook(role, theme);
    for (const OwnColour& own : colours)
        if (own.role == role && own.theme == theme) {
            shown.fill = own.fill.isValid() ? own.fill : shown.fill;
            shown.line = own.line.isValid() ? own.line : shown.line;
        }
    return shown;
}

Look look(Role role, Theme theme)
{
    return lookWith(chosen(), role, theme);
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool Legibility::enough() const
{
    return (text == 0 || text >= enoughForText) && line >= enoughForLines;
}

Legibility legibilityOf(const Look& look, Theme theme)
{
    const Ground around = ground(theme);
    return {look.fill.isValid() ? contrast(around.text, look.fill) : 0, contrast(look.line, around.page)};
}

} // namespace duixian::presentation
