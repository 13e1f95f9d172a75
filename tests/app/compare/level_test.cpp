// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolled as a person scrolls, in pixels.
#include <QCheckBox>

#include "app/compare/band_column.h"
#include "app/compare/compare_bar.h"
#include "app/compare/joint_switch.h"
#include "app/compare/link_band.h"
#include "tests/app/compare/compare_fixture.h"

namespace duixian::comparing {
namespace {

class LevelTest : public CompareFixture {};

TEST_F(LevelTest, WheelOfEitherSideKeepsWhatIsJoinedLevelFromEndToEnd)
{
    for (const Side lead : {Side::Left, Side::Right}) {
        int level = 0;
        std::set<std::size_t> links;
        wheelToBegin(lead);
        for (int i = 0; i < 120; ++i) {
            wheel(lead, 1);
            EXPECT_EQ(leveller().lead(), lead);
            level += sayLevel("step " + std::to_string(i)) ? 1 : 0;
            if (page.joined())
                links.insert(*page.joined());
        }
        EXPECT_GT(level, 12);
        EXPECT_GE(links.size(), 13U) << "each of the fifteen links came by, or nearly";
        EXPECT_EQ(scroll(lead), view(lead).verticalScrollBar()->maximum());
    }
}

TEST_F(LevelTest, InEverySizeOfWindowAndOfLetters)
{
    for (const QSize size : {QSize(1280, 800), QSize(900, 620), QSize(1920, 1080)})
        for (const int zoom : {0, 4, -2}) {
            page.resize(size);
            view(Side::Left).setZoom(zoom);
            EXPECT_EQ(view(Side::Right).zoom(), zoom) << "both are read in one size";
            const std::string where = std::to_string(size.width()) + " at " + std::to_string(zoom);
            sayLevel("resized, " + where);
            int level = 0;
            wheelToBegin(Side::Left);
            for (int i = 0; i < 200; ++i) {
                wheel(Side::Left, 1);
                level += sayLevel(where) ? 1 : 0;
            }
            EXPECT_GT(level, 5) << where;
        }
}

TEST_F(LevelTest, TheScrollBarLeadsAsTheWheelDoes)
{
    QScrollBar& bar = *view(Side::Right).verticalScrollBar();
    int level = 0;
    for (int value = bar.minimum() + 37; value <= bar.maximum(); value += 37) {
        bar.setSliderDown(true);
        bar.setSliderPosition(value);
        bar.setSliderDown(false);
        EXPECT_EQ(leveller().lead(), Side::Right);
        EXPECT_EQ(bar.value(), value) << "the other side does not push back";
        level += sayLevel(std::to_string(value)) ? 1 : 0;
    }
    EXPECT_GT(level, 10);
}

TEST_F(LevelTest, AtTheBeginAndAtTheEndThereIsRoomForTheOtherSideAndItGoesAgain)
{
    wheelToBegin(Side::Left);
    leveller().choose(Side::Left, 7, 6);
    leveller().choose(Side::Left, 8, 0); // in view below the line, with the first paragraph of all
    EXPECT_LT(scroll(Side::Right), 0) << "there is room above its text";
    EXPECT_NEAR(top(Side::Left, 8), top(Side::Right, 0), 1);
    const int before = scroll(Side::Right);
    wheel(Side::Right, -1);
    EXPECT_GE(scroll(Side::Right), before) << "a person does not go further into it";
    wheel(Side::Right, 30);
    EXPECT_EQ(view(Side::Right).verticalScrollBar()->minimum(), 0);
}

TEST_F(LevelTest, ATurnOfTheThemeAndAnotherFaceLeaveThemLevel)
{
    leveller().choose(Side::Left, 8, 10);
    const auto joined = page.joined();
    ASSERT_TRUE(joined);
    for (const Side side : {Side::Left, Side::Right})
        view(side).setSerif(false);
    EXPECT_EQ(page.joined(), joined);
    EXPECT_TRUE(sayLevel("sans"));
    page.setFont(QFont(page.font().family(), 14));
    EXPECT_EQ(page.joined(), joined);
    EXPECT_TRUE(sayLevel("larger"));
}

TEST_F(LevelTest, BesideWhatStandsAloneTheOtherSideStaysInThePartThatAnswers)
{
    wheelToBegin(Side::Right);
    leveller().choose(Side::Left, 4, 5);
    const int before = scroll(Side::Right);
    leveller().choose(Side::Left, 5, std::nullopt); // 旅游: alone, of the first part
    EXPECT_FALSE(page.joined());
    EXPECT_EQ(scroll(Side::Right), before) << "it reads the first part already";
    leveller().choose(Side::Left, 11, std::nullopt); // 体育: alone, of the second
    const Sight right = page.sides().side(Side::Right).sight();
    EXPECT_EQ(readAt(right.column, right.scroll), 7U) << "the heading of the second part";
}

TEST_F(LevelTest, ApartEachSideScrollsAlone)
{
    page.sides().bar().togetherBox().click();
    const int before = scroll(Side::Right);
    wheel(Side::Left, 8);
    EXPECT_EQ(scroll(Side::Right), before);
    EXPECT_TRUE(page.joined()) << "what belongs together is still told";
    page.sides().bar().togetherBox().click();
    EXPECT_NE(scroll(Side::Right), before);
    sayLevel("together again");
}

TEST_F(LevelTest, AClickInTheBandLevelsWhatItJoins)
{
    LinkBand& band = page.sides().bandColumn().band();
    int clicked = 0;
    for (int i = 0; i < 12; ++i) {
        wheel(Side::Left, 2);
        for (const Ribbon& ribbon : std::vector<Ribbon>(band.ribbons())) {
            const QPointF point = band.pointOn(ribbon.link);
            if (band.linkAt(point) != ribbon.link)
                continue; // another one lies over it there
            QTest::mouseClick(&band, Qt::LeftButton, {}, point.toPoint());
            if (page.joined() != ribbon.link)
                continue;
            ++clicked;
            EXPECT_NEAR(top(Side::Left, alignment().links[ribbon.link].a), top(Side::Right, alignment().links[ribbon.link].b), 1);
            break;
        }
    }
    EXPECT_GT(clicked, 8);
}

TEST_F(LevelTest, AJointThatIsSwitchedOffJoinsNothingAndIsNotPainted)
{
    LinkBand& band = page.sides().bandColumn().band();
    leveller().choose(Side::Left, 2, 1);
    wheel(Side::Left, 1);
    for (const Joint joint : {Joint::Promise, Joint::Indicator, Joint::Words, Joint::Theme})
        page.sides().bar().switchOf(joint).click();
    for (int i = 0; i < 30; ++i) {
        wheel(Side::Left, 1);
        for (const Ribbon& ribbon : band.ribbons())
            EXPECT_EQ(ribbon.joint, Joint::Part);
        if (page.joined()) {
            EXPECT_EQ(alignment().links[*page.joined()].joint, Joint::Part);
        }
    }
}

TEST_F(LevelTest, KeysGoFromJoinedToJoinedAndFromLonelyToLonely)
{
    view(Side::Left).setFocus();
    std::vector<std::size_t> links;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view(Side::Left), Qt::Key_L);
        ASSERT_TRUE(page.joined());
        links.push_back(alignment().links[*page.joined()].a);
        EXPECT_TRUE(sayLevel("by key"));
    }
    EXPECT_EQ(links, (std::vector<std::size_t>{1, 2, 3, 4}));
    QTest::keyClick(&view(Side::Left), Qt::Key_L, Qt::ShiftModifier);
    EXPECT_EQ(alignment().links[*page.joined()].a, 3U);
    QTest::keyClick(&view(Side::Left), Qt::Key_M);
    EXPECT_EQ(leveller().joined().paragraph, 5U);
    QTest::keyClick(&view(Side::Left), Qt::Key_M);
    EXPECT_EQ(leveller().joined().paragraph, 11U);
    QTest::keyClick(&view(Side::Left), Qt::Key_M, Qt::ShiftModifier);
    EXPECT_EQ(leveller().joined().paragraph, 5U);
    QTest::keyClick(&view(Side::Left), Qt::Key_Tab);
    EXPECT_TRUE(view(Side::Right).hasFocus());
}

} // namespace
} // namespace duixian::comparing
