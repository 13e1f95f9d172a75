// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "app/compare/levelling.h"

namespace duixian::comparing {
namespace {

/// Paragraphs of these heights below each other, with a gap, in a viewport of 400.
Column column(const std::vector<double>& heights, double first = 24)
{
    constexpr double gap = 10;
    Column column;
    double top = first;
    for (const double height : heights) {
        column.paragraphs.push_back({top, top + height});
        top += height + gap;
    }
    column.height = top + 14;
    column.viewport = 400;
    return column;
}

const Column small = column(std::vector<double>(30, 50));
const Column large = column(std::vector<double>(30, 130));

TEST(Levelling, TheLineIsAQuarterDownAndMovesToTheEndsOfTheText)
{
    struct Row {
        double scroll;
        double line;
    };
    const double last = small.lastScroll();
    const double lastTop = small.paragraphs.back().top;
    for (const Row& row : {Row{0, 24}, Row{38, 62}, Row{76, 100}, Row{300, 100}, Row{1000, 100}, Row{last, lastTop + 1 - last}})
        EXPECT_NEAR(readingLine(small, row.scroll), row.line, 0.01) << row.scroll;
}

TEST(Levelling, EachParagraphComesToTheLineByScrollingAndTheyComeInTheirOrder)
{
    for (const Column* text : {&small, &large}) {
        std::size_t before = 0;
        for (int scroll = 0; scroll <= text->lastScroll(); ++scroll) {
            const std::size_t read = readAt(*text, scroll).value();
            EXPECT_TRUE(read == before || read == before + 1) << scroll;
            before = read;
        }
        EXPECT_EQ(before, text->paragraphs.size() - 1);
        EXPECT_EQ(readAt(*text, 0), 0U);
    }
}

TEST(Levelling, WhoGoesToAParagraphReadsIt)
{
    for (const Column* text : {&small, &large})
        for (std::size_t i = 0; i < text->paragraphs.size(); ++i) {
            const double scroll = scrollToRead(*text, i);
            EXPECT_EQ(scroll, std::floor(scroll)) << i;
            EXPECT_GE(scroll, 0);
            EXPECT_LE(scroll, text->lastScroll());
            EXPECT_EQ(readAt(*text, scroll), i);
        }
}

TEST(Levelling, BeforeTheFirstParagraphTheFirstIsReadAndNothingInAnEmptyText)
{
    EXPECT_EQ(readAt(column({50, 50}, 300), 0), 0U);
    EXPECT_EQ(readAt(Column{}, 0), std::nullopt);
    EXPECT_EQ(readAt(column({50, 50, 50}), 0), 1U) << "a text that fits has its line a quarter down";
}

TEST(Levelling, TopsAreLevelAsLongAsTheLeadingOneIsInView)
{
    for (int scroll = 0; scroll <= small.lastScroll(); scroll += 7) {
        const std::size_t read = readAt(small, scroll).value();
        if (small.paragraphs[read].top < scroll)
            continue;
        for (const std::size_t other : {std::size_t{0}, read, small.paragraphs.size() - 1}) {
            const double there = levelWith(small, scroll, read, large, other);
            EXPECT_NEAR(large.paragraphs[other].top - there, small.paragraphs[read].top - scroll, 0.001) << scroll;
        }
    }
}

TEST(Levelling, TheFirstParagraphGoesDownIntoRoomAboveAndTheLastOneUp)
{
    EXPECT_LT(levelWith(small, 500, readAt(small, 500).value(), large, 0), 0);
    EXPECT_GT(levelWith(small, 500, readAt(small, 500).value(), large, 29), large.lastScroll());
}

/// A paragraph of 900 leads; its partner is shorter, or longer.
TEST(Levelling, WhenTheTopIsGoneThePartnersTopSticksAndOneThatIsTallerSlidesToACommonEnd)
{
    const Column leading = column({200, 900, 200, 200, 200, 200});
    const double top = leading.paragraphs[1].top;
    const double end = leading.paragraphs[2].top;
    const double leaves = end - 100; // the line
    for (const double tall : {60.0, 400.0, 900.0, 2000.0}) {
        const Column other = column({300, tall, 300, 300, 300});
        const double otherTop = other.paragraphs[1].top;
        const double otherEnd = other.paragraphs[2].top;
        EXPECT_NEAR(levelWith(leading, top, 1, other, 1), otherTop, 0.001) << "at the edge";
        EXPECT_NEAR(levelWith(leading, leaves, 1, other, 1), std::max(otherTop, otherEnd - 100), 0.001) << tall;
        double before = otherTop;
        for (double scroll = top; scroll < leaves; scroll += 5) {
            const double there = levelWith(leading, scroll, 1, other, 1);
            EXPECT_GE(there, before - 0.001) << "never back";
            EXPECT_LT(there - before, 5 * 3.0) << "no jump";
            before = there;
        }
    }
}

} // namespace
} // namespace duixian::comparing
