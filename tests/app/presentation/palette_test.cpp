// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/palette.h"

#include <set>

#include <QApplication>

#include <gtest/gtest.h>

#include "app/presentation/own_colours.h"
#include "tests/app/presentation/colour_sight.h"

namespace duixian::presentation {
namespace {

constexpr Theme themes[] = {Theme::Light, Theme::Dark};
constexpr Sight sights[] = {Sight::Normal, Sight::Protan, Sight::Deutan, Sight::Tritan};
constexpr Role filled[] = {Role::Target, Role::Outcome, Role::SearchHit};
constexpr Role drawn[] = {Role::Target, Role::Outcome, Role::Doubtful,   Role::SearchHit,  Role::Furniture,
                          Role::Damage, Role::Reached, Role::NotReached, Role::Undecidable};

TEST(Palette, TextIsReadOnEveryFill)
{
    for (const Theme theme : themes) {
        EXPECT_GE(contrast(ground(theme).text, ground(theme).page), 6.5);
        for (const Role role : filled)
            EXPECT_GE(contrast(ground(theme).text, look(role, theme).fill), 6.5) << int(theme) << int(role);
    }
}

TEST(Palette, LinesAndSecondLinesAreReadOnThePage)
{
    for (const Theme theme : themes) {
        EXPECT_GE(contrast(ground(theme).quiet, ground(theme).page), 4.5);
        EXPECT_GE(contrast(ground(theme).accent, ground(theme).page), 4.5);
        for (const Role role : drawn)
            EXPECT_GE(contrast(look(role, theme).line, ground(theme).page), 4.5) << int(theme) << int(role);
    }
}

/// Furniture is told by its hatching: its ground is calm, so that a page half full of it can be read.
TEST(Palette, FurnitureIsReadMarkedAndDimmed)
{
    for (const Theme theme : themes) {
        const Look furniture = look(Role::Furniture, theme);
        EXPECT_GE(contrast(ground(theme).text, furniture.fill), 6.5);
        EXPECT_GE(contrast(ground(theme).text, ground(theme).rule), 6.5) << "its hatching";
        EXPECT_GE(contrast(furniture.line, furniture.fill), 4.5) << "the word at its end";
    }
}

TEST(Palette, FillsAreToldApartByEverySight)
{
    for (const Theme theme : themes)
        for (const Sight sight : sights) {
            std::vector<Lab> grounds{seen(ground(theme).page, sight)};
            for (const Role role : filled)
                grounds.push_back(seen(look(role, theme).fill, sight));
            for (std::size_t i = 0; i < grounds.size(); ++i)
                for (std::size_t j = i + 1; j < grounds.size(); ++j)
                    EXPECT_GE(colourDifference(grounds[i], grounds[j]), 12.7) << int(theme) << int(sight) << " " << i << " " << j;
        }
}

TEST(Palette, TargetAndOutcomeOfAFigureAreToldApartByEverySight)
{
    for (const Theme theme : themes)
        for (const Sight sight : sights)
            EXPECT_GE(colourDifference(seen(look(Role::Target, theme).line, sight), seen(look(Role::Outcome, theme).line, sight)), 12.7);
}

TEST(Palette, RolesInATextDifferByShapeToo)
{
    std::set<Underline> shapes;
    for (const Role role : {Role::Target, Role::Outcome, Role::Doubtful, Role::Rejected, Role::SearchHit, Role::Furniture, Role::Damage})
        EXPECT_TRUE(shapes.insert(look(role, Theme::Light).underline).second) << int(role);
    EXPECT_NE(signOf(Verdict::Reached), signOf(Verdict::NotReached));
    EXPECT_NE(signOf(Verdict::Reached), signOf(Verdict::Undecidable));
}

TEST(Palette, WidgetsAreReadInBothThemes)
{
    for (const Theme theme : themes) {
        const QPalette palette = widgetPalette(theme);
        EXPECT_EQ(themeOf(palette), theme);
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 6.5);
        EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)), 6.5);
        EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), 6.5);
        EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 6.5);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
        EXPECT_EQ(palette.color(QPalette::Base), ground(theme).page) << "a text stands on the page that its fills were chosen for";
    }
}

TEST(Palette, ThemeInForceFollowsTheApplication)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(widgetPalette(Theme::Dark));
    EXPECT_EQ(themeInForce(), Theme::Dark);
    QApplication::setPalette(widgetPalette(Theme::Light));
    EXPECT_EQ(themeInForce(), Theme::Light);
    QApplication::setPalette(before);
}

} // namespace
} // namespace duixian::presentation
