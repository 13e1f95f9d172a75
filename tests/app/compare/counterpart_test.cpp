// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/compare/alone.h"
#include "app/compare/counterpart.h"
#include "app/compare/ribbons.h"
#include "tests/app/compare/made_comparison.h"

namespace duixian::comparing {
namespace {

const made::MadeComparison made = made::comparison();

TEST(Counterpart, APinGoesBeforeAllAndThenAPromise)
{
    Alignment alignment;
    alignment.a.resize(3);
    alignment.b.resize(2);
    alignment.links = {
        {0, 0, Joint::Promise, 0.5, {}}, {0, 1, Joint::Words, 0.9, {}}, {1, 0, Joint::Theme, 0.9, {}}, {2, 1, Joint::Pinned, 0.1, {}}};
    EXPECT_EQ(bestLink(alignment, Side::Left, 0, {}), 0U) << "a promise";
    EXPECT_EQ(bestLink(alignment, Side::Right, 0, {}), 0U) << "the promise, although a theme is surer";
    EXPECT_EQ(bestLink(alignment, Side::Right, 1, {}), 3U) << "the pin";
    EXPECT_EQ(bestLink(alignment, Side::Right, 1, {Joint::Pinned}), 1U) << "what is hidden joins nothing";
    EXPECT_EQ(bestLink(alignment, Side::Left, 1, {Joint::Theme}), std::nullopt);
}

TEST(Counterpart, AParagraphWithoutLinkHasThePartThatAnswersToItsPart)
{
    constexpr std::size_t alone = 5; // 旅游, of the first part
    ASSERT_EQ(bestLink(*made.alignment, Side::Left, alone, {}), std::nullopt);
    const auto part = answeringPart(*made.alignment, Side::Left, alone, made.left.report->parts, made.right.report->parts);
    EXPECT_EQ(part, (AnsweringPart{0, {0, 7}}));
    constexpr std::size_t water = 11; // of the second part on the right
    EXPECT_EQ(answeringPart(*made.alignment, Side::Right, water, made.right.report->parts, made.left.report->parts),
              (AnsweringPart{7, {7, 14}}));
}

TEST(Counterpart, AParagraphIsFoundByAnyOfItsOffsets)
{
    const std::vector<AlignedParagraph>& paragraphs = made.alignment->a;
    EXPECT_EQ(paragraphAt(paragraphs, 0), std::nullopt) << "the title";
    EXPECT_EQ(paragraphAt(paragraphs, paragraphs[3].span.begin), 3U);
    EXPECT_EQ(paragraphAt(paragraphs, paragraphs[3].span.end), 3U) << "its line end";
    EXPECT_EQ(paragraphAt(paragraphs, paragraphs[4].span.begin), 4U);
}

TEST(Counterpart, AloneIsWhatNothingOrOnlyItsPartJoins)
{
    EXPECT_EQ(aloneOf(*made.alignment, Side::Left), (std::vector<std::size_t>{5, 11, 16}));
    EXPECT_EQ(aloneOf(*made.alignment, Side::Right), (std::vector<std::size_t>{3, 11, 16}));
    EXPECT_EQ(countOfBody(*made.alignment, Side::Left), 15U);
    Alignment faint = *made.alignment;
    faint.links = {{2, 2, Joint::Theme, 0.2, {}}, {3, 3, Joint::Part, 1, {}}};
    faint.a[4].furniture = true;
    const std::vector<std::size_t> alone = aloneOf(faint, Side::Left);
    EXPECT_TRUE(std::find(alone.begin(), alone.end(), 4U) == alone.end()) << "furniture";
    EXPECT_TRUE(std::find(alone.begin(), alone.end(), 2U) == alone.end());
    EXPECT_TRUE(std::find(alone.begin(), alone.end(), 3U) != alone.end());
    EXPECT_TRUE(std::find(alone.begin(), alone.end(), 0U) == alone.end()) << "a heading";
}

TEST(Ribbons, AreWholeWhereBothEndsAreInViewAndStubsWhereOneIs)
{
    Alignment alignment;
    alignment.a.resize(3);
    alignment.b.resize(3);
    alignment.links = {{0, 0, Joint::Words, 1, {}}, {1, 2, Joint::Promise, 1, {}}, {1, 0, Joint::Theme, 1, {}}, {2, 2, Joint::Part, 1, {}}};
    const Column column{{{0, 80}, {100, 180}, {600, 640}}, 800, 300};
    const std::vector<Ribbon> ribbons = ribbonsOf(alignment, {column, 50}, {column, 0}, {});
    ASSERT_EQ(ribbons.size(), 3U) << "nothing of the link whose ends are both out of view";
    EXPECT_EQ(ribbons[0].joint, Joint::Theme) << "what is weaker is painted first";
    EXPECT_FALSE(ribbons[0].isStub());
    EXPECT_EQ(ribbons[1].link, 0U);
    EXPECT_EQ(ribbons[1].left, 10) << "at the first line in view";
    EXPECT_EQ(ribbons[2].link, 1U);
    EXPECT_TRUE(ribbons[2].isStub());
    EXPECT_TRUE(ribbons[2].leftSeen);
    EXPECT_EQ(ribbonsOf(alignment, {column, 50}, {column, 0}, {Joint::Theme, Joint::Words}).size(), 1U);
}

} // namespace
} // namespace duixian::comparing
