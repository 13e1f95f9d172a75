// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_colours.h"

namespace duixian::charts {
namespace {

using presentation::Role;
using presentation::Theme;

StyleColours greys()
{
    StyleColours c;
    c.paper = QColor(0xFFFFFF);
    c.text = QColor(0x1B1B1B);
    c.quiet = QColor(0x5C5C5C);
    c.rule = QColor(0xE2E2E2);
    c.thread = QColor(0xC4C4C4);
    c.hatch = QColor(0xB8B8B8);
    c.outcome = QColor(0x2A2A2A);
    c.target = QColor(0x6A6A6A);
    c.above = QColor(0x3C3C3C);
    c.below = QColor(0x8C8C8C);
    c.reached = QColor(0x5C5C5C);
    c.notReached = QColor(0x111111);
    c.undecidable = QColor(0x6A6A6A);
    return c;
}

StyleColours coloured(Theme theme)
{
    const bool light = theme == Theme::Light;
    const presentation::Ground ground = presentation::ground(theme);
    StyleColours c;
    c.paper = ground.page;
    c.text = ground.text;
    c.quiet = ground.quiet;
    c.rule = ground.rule;
    c.thread = light ? QColor(0xC4C4BE) : QColor(0x5A5D63);
    c.hatch = light ? QColor(0xBDBDB7) : QColor(0x5A5D63);
    c.outcome = look(Role::Outcome, theme).line;
    c.target = look(Role::Target, theme).line;
    c.above = ground.accent;
    c.below = light ? QColor(0x85888D) : QColor(0x8B8E95);
    c.reached = look(Role::Reached, theme).line;
    c.notReached = look(Role::NotReached, theme).line;
    c.undecidable = look(Role::Undecidable, theme).line;
    return c;
}

} // namespace

QColor StyleColours::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Reached:
        return reached;
    case Verdict::NotReached:
        return notReached;
    case Verdict::Undecidable:
        break;
    }
    return undecidable;
}

StyleColours coloursOf(const FigureStyle& style)
{
    StyleColours colours = style.grey ? greys() : coloured(style.theme);
    if (style.transparent)
        colours.paper = QColor();
    return colours;
}

} // namespace duixian::charts
