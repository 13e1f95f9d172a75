// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes, principles and classes are no counts of things; work and places are. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectSlogans, SpelledOutCountsOfNoRealThing)
{
    constexpr Expected cases[] = {
        {"实施六大行动,推出四项举措。", ""}, {"用好三张清单,擦亮两块金字招牌。", ""}, {"突出八个方面,坚持四个统筹。", ""},
        {"落实八个“走在前”要求。", ""},      {"主要指标实现两突破、两翻番。", ""},    {"重点抓了七件大事。", ""},
        {"抓好十件大事实事。", "十件"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSlogans, SpelledOutCountsOfRealThings)
{
    constexpr Expected cases[] = {
        {"开通四条旅游线路,引进两家医院。", "四条 | 两家"},
        {"新建三个社区卫生服务中心。", "三个"},
        {"成立规划、法务、融资三个专班。", "三个"},
        {"修缮东街、西街两个社区舞台。", "两个"},
        {"连续开展三轮“清网”攻坚战。", "三轮"},
        {"先后两次召开现场会。", "两次"},
        {"为环卫工人免费体检一次。", "一次"},
        {"区医院两个学科进入百强榜。", "两个"},
        {"打造一平方公里低碳示范区。", "一平方公里"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSlogans, OneIsAFigureOnlyWhereOneMoreIsThere)
{
    constexpr Expected cases[] = {
        {"打造一支过硬队伍,形成一套制度。", ""},
        {"新增一所高水平大学。", "一所"},
        {"新建临河变电站一座。", "一座"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSlogans, DigitsBeforeWhatIsNoThing)
{
    constexpr Expected cases[] = {
        {"围绕堤防、湿地5个层次,塑造滨水空间。", ""},
        {"开展10个专项行动。", "10个"},
        {"面向老年人开展10个方面服务。", "10个"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSlogans, ClassesAndStages)
{
    constexpr Expected cases[] = {
        {"培育千亿级产业。", ""},
        {"加快二期建设。", ""},
        {"建成二至四期管网。", ""},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSlogans, RulesThatAreObservedAreNoWork)
{
    constexpr Expected cases[] = {
        {"严格落实25项常态化防控措施。", ""},
        {"用好促进消费12条支持政策。", ""},
        {"出台招商支持政策12条。", "12条"},
        {"落实帮扶项目12个。", "12个"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
