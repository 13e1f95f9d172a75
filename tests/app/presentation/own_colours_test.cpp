// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/own_colours.h"

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

class OwnColoursTest : public testing::Test {
protected:
    ~OwnColoursTest() override { setOwnColours({}); }
};

TEST_F(OwnColoursTest, StandInPlaceOfTheProgramsInTheirThemeAlone)
{
    const QColor green(0xCDEBC5);
    setOwnColours({{Role::Target, Theme::Light, green, {}}});
    EXPECT_EQ(look(Role::Target, Theme::Light).fill, green);
    EXPECT_EQ(look(Role::Target, Theme::Light).line, programLook(Role::Target, Theme::Light).line);
    EXPECT_EQ(look(Role::Target, Theme::Light).underline, Underline::Dashed) << "the shape tells the role as well";
    EXPECT_EQ(look(Role::Target, Theme::Dark).fill, programLook(Role::Target, Theme::Dark).fill);
    setOwnColours({});
    EXPECT_EQ(look(Role::Target, Theme::Light).fill, programLook(Role::Target, Theme::Light).fill);
}

TEST_F(OwnColoursTest, ContrastIsCountedAsByWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 0.01);
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.01);
    EXPECT_NEAR(contrast(Qt::white, QColor(0x767676)), 4.54, 0.01);
}

TEST_F(OwnColoursTest, EveryColourOfTheProgramCanBeRead)
{
    for (const Role role :
         {Role::Target, Role::Outcome, Role::Doubtful, Role::Rejected, Role::SearchHit, Role::Reached, Role::NotReached, Role::Undecidable})
        for (const Theme theme : {Theme::Light, Theme::Dark})
            EXPECT_TRUE(legibilityOf(programLook(role, theme), theme).enough()) << static_cast<int>(role);
    EXPECT_FALSE(legibilityOf({QColor(0x303030), QColor(0x303030), Underline::Solid}, Theme::Light).enough()) << "black on black";
    EXPECT_FALSE(legibilityOf({{}, QColor(0xF0F0F0), Underline::Solid}, Theme::Light).enough()) << "a line like the page";
}

} // namespace
} // namespace duixian::presentation
