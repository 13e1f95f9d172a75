// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include "app/compare/band_column.h"
#include "tests/app/compare/compare_fixture.h"

namespace duixian::comparing {
namespace {

class PinsTest : public CompareFixture {
protected:
    PinsTest()
    {
        QObject::connect(&page, &ComparePage::pinWanted, &page, [this](const PinnedSpans& pin) {
            pins.push_back(pin);
            page.setAlignment(made::pinned(*made.alignment, pin));
        });
        QObject::connect(&page, &ComparePage::unpinWanted, &page, [this](const PinnedSpans& pin) {
            unpins.push_back(pin);
            page.setAlignment(made.alignment);
        });
    }

    /// The second paragraph on the left, and the lonely one on the right, which is in view beside it.
    void markTwo()
    {
        click(Side::Left, 2);
        click(Side::Right, 3);
    }

    [[nodiscard]] PinnedSpans two() { return {made.alignment->a[2].span, made.alignment->b[3].span}; }

    std::vector<PinnedSpans> pins;
    std::vector<PinnedSpans> unpins;
};

TEST_F(PinsTest, TwoParagraphsThatAreClickedArePinnedByTheButtonAndPartedByIt)
{
    const int left = scroll(Side::Left);
    const int right = scroll(Side::Right);
    markTwo();
    EXPECT_EQ(scroll(Side::Left), left) << "who marks does not scroll";
    EXPECT_EQ(scroll(Side::Right), right);
    EXPECT_EQ(page.markedOn(Side::Left), made.alignment->a[2].span);
    EXPECT_EQ(page.markedOn(Side::Right), made.alignment->b[3].span);

    QToolButton& button = page.sides().bandColumn().pinButton();
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(pins, std::vector{two()});
    ASSERT_TRUE(page.joined());
    EXPECT_EQ(alignment().links[*page.joined()].joint, Joint::Pinned);
    EXPECT_EQ(scroll(Side::Left), left) << "the place that is read stays";
    EXPECT_TRUE(sayLevel("pinned"));

    for (int i = 0; i < 4; ++i)
        wheel(Side::Left, 1);
    wheel(Side::Left, -20);
    leveller().stepJoined(true);
    leveller().stepJoined(true);
    EXPECT_EQ(alignment().links[*page.joined()].joint, Joint::Pinned) << "it holds";
    EXPECT_TRUE(sayLevel("pinned, again"));

    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(unpins, std::vector{two()});
    EXPECT_EQ(linkOf(2, 3), alignment().links.size());
}

TEST_F(PinsTest, KeyPPinsAndPartsWhatIsRead)
{
    markTwo();
    view(Side::Left).setFocus();
    QTest::keyClick(&view(Side::Left), Qt::Key_P);
    EXPECT_EQ(pins, std::vector{two()});
    QTest::keyClick(&view(Side::Left), Qt::Key_P);
    EXPECT_EQ(unpins, std::vector{two()});
}

TEST_F(PinsTest, WithOneMarkedNothingIsPinned)
{
    click(Side::Left, 2);
    QTest::mouseClick(&page.sides().bandColumn().pinButton(), Qt::LeftButton);
    EXPECT_TRUE(pins.empty());
}

TEST_F(PinsTest, TheMenuOfAParagraphPinsItToTheOneMarkedOnTheOtherSide)
{
    const auto menuOn = [this](Side side, std::size_t paragraph) {
        auto menu = std::make_unique<QMenu>();
        const Span span = paragraphsOf(alignment(), side)[paragraph].span;
        Q_EMIT view(side).menuOffered(menu.get(), span.begin + 1);
        return menu;
    };
    EXPECT_FALSE(menuOn(Side::Right, 3)->actions().last()->isEnabled()) << "nothing is marked on the left";
    click(Side::Left, 2);
    menuOn(Side::Right, 3)->actions().last()->trigger();
    EXPECT_EQ(pins, std::vector{two()});
    menuOn(Side::Right, 3)->actions().last()->trigger();
    EXPECT_EQ(unpins, std::vector{two()});

    QSignalSpy open(&page, &ComparePage::openWanted);
    menuOn(Side::Right, 3)->actions().at(1)->trigger();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0][0].value<ReportId>(), made.right.id);
    EXPECT_EQ(open[0][1].value<Span>(), made.alignment->b[3].span);
}

TEST_F(PinsTest, APinThatComesFromElsewhereIsFollowedAtOnce)
{
    leveller().choose(Side::Left, 4, 5);
    page.resize(1100, 800); // and what is joined stays so
    EXPECT_EQ(page.joined(), linkOf(4, 5));
    page.setAlignment(made::pinned(*made.alignment, {made.alignment->a[4].span, made.alignment->b[3].span}));
    EXPECT_EQ(page.joined(), linkOf(4, 3));
    EXPECT_TRUE(sayLevel("pinned elsewhere"));
}

TEST_F(PinsTest, AnotherAlignmentKeepsThePlaceThatIsRead)
{
    wheel(Side::Left, 7);
    const int left = scroll(Side::Left);
    const int right = scroll(Side::Right);
    page.setAlignment(nullptr);
    EXPECT_EQ(scroll(Side::Left), left);
    page.setAlignment(std::make_shared<Alignment>(*made.alignment));
    EXPECT_EQ(scroll(Side::Left), left);
    EXPECT_EQ(scroll(Side::Right), right);
    page.setCompared({made.left, made.right}); // with other decisions
    EXPECT_EQ(scroll(Side::Left), left);
    EXPECT_TRUE(page.joined());
}

} // namespace
} // namespace duixian::comparing
