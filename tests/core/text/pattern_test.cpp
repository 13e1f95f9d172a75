// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include <gtest/gtest.h>

namespace duixian::text {
namespace {

std::vector<Span> places(std::u16string_view expression, std::u16string_view text)
{
    auto pattern = Pattern::compile(expression);
    EXPECT_TRUE(pattern);
    auto found = pattern->placesIn(text);
    EXPECT_TRUE(found);
    return *found;
}

TEST(Pattern, FindsEveryPlaceWhereItFits)
{
    using Spans = std::vector<Span>;
    EXPECT_EQ(places(u"[0-9]+家", u"新增12家、3家"), (Spans{{2, 5}, {6, 8}}));
    EXPECT_EQ(places(u"gdp", u"GDP"), (Spans{{0, 3}}));
    EXPECT_EQ(places(u"^二", u"一\n二"), (Spans{{2, 3}}));
    EXPECT_EQ(places(u"x*", u"ax"), (Spans{{1, 2}})) << "nothing is no place";
    EXPECT_EQ(places(u"就业", u""), Spans{});
}

TEST(Pattern, SaysWhereItIsMalformed)
{
    const auto pattern = Pattern::compile(u"就业(");
    ASSERT_FALSE(pattern);
    EXPECT_EQ(pattern.error().code, ErrorCode::PatternMalformed);
    EXPECT_EQ(pattern.error().detail, "4");
    EXPECT_FALSE(Pattern::compile(u""));
}

TEST(Pattern, GivesUpWhereItWouldTakeForEver)
{
    auto pattern = Pattern::compile(u"(a+)+b");
    const auto found = pattern->placesIn(std::u16string(60, u'a'));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::PatternTooSlow);
}

TEST(Pattern, EndsWhenItIsStopped)
{
    auto pattern = Pattern::compile(u"(a+)+b");
    const auto found = pattern->placesIn(std::u16string(60, u'a'), [] { return true; });
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty());
}

} // namespace
} // namespace duixian::text
