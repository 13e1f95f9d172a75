// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/anchor.h"

#include <gtest/gtest.h>

namespace duixian::judgement {
namespace {

TEST(Anchor, FindsItsPlaceAgainByWhatStandsAround)
{
    const std::u16string text = u"新建学校3所。改建道路3条。新建医院3所。";
    const Span second{text.rfind(u"3所"), text.rfind(u"3所") + 2};
    const Anchor anchor = anchorAt(text, second);
    EXPECT_EQ(located(text, anchor), second);

    const std::u16string moved = u"网站首页\n" + text;
    EXPECT_EQ(located(moved, anchor), (Span{second.begin + 5, second.end + 5}));
}

TEST(Anchor, TheNearestOfEqualPlacesCounts)
{
    const std::u16string line = u"——某某网站——\n";
    const std::u16string text = line + line + line;
    const Span middle{line.size() * 3 / 2, line.size() * 3 / 2 + 2};
    Anchor anchor = anchorAt(text, middle);
    anchor.before.clear();
    anchor.after.clear();
    EXPECT_EQ(located(text, anchor), middle);
}

TEST(Anchor, WordsThatAreGoneAreNowhere)
{
    const std::u16string text = u"新建学校3所。";
    const Anchor anchor = anchorAt(text, {0, 4});
    EXPECT_FALSE(located(u"新修学校3所。", anchor));
    EXPECT_FALSE(located(text, Anchor{}));
}

} // namespace
} // namespace duixian::judgement
