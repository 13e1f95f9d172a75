// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts as a reader gets them: a target and an outcome of a named indicator, paired and judged.
#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/match/match.h"
#include "core/match/verdict.h"
#include "core/model/names.h"
#include "tests/core/model/figure_text.h"

namespace duixian::match {
namespace {

struct Case {
    const char* indicator;
    const char* target;
    const char* outcome;
    const char* expected; ///< verdict, rule, difference
};

Statement of(Kind kind, const char* indicator, const char* text, std::size_t at)
{
    Statement out = figure(text);
    out.kind = kind;
    out.indicator = toUtf16(indicator);
    out.period = Period::year(2019);
    out.span = {at, at + 4};
    return out;
}

std::string wordsOf(const Pair& pair)
{
    return std::string(nameOf(pair.verdict)) + " " + std::string(nameOf(pair.rule)) + " " +
           (pair.difference ? numberText(*pair.difference) : "null");
}

class VerdictTable : public testing::TestWithParam<Case> {};

TEST_P(VerdictTable, IsAsTheLawSays)
{
    const Case& c = GetParam();
    const Matching found =
        match({of(Kind::Target, c.indicator, c.target, 0)}, {of(Kind::Outcome, c.indicator, c.outcome, 0)}, Lexicon::builtIn());
    ASSERT_EQ(found.pairs.size(), 1U) << c.indicator << ": " << c.target << " | " << c.outcome;
    EXPECT_EQ(wordsOf(found.pairs.front()), c.expected) << c.indicator << ": " << c.target << " | " << c.outcome;
}

INSTANTIATE_TEST_SUITE_P(
    GrowthOfWhatIsBetterMore, VerdictTable,
    testing::Values(Case{"地区生产总值", "growth = 6 %", "growth = 17.2 %", "reached at_least_target 11.2"},
                    Case{"地区生产总值", "growth ~ 6.5 %", "growth = 6.4 %", "not reached at_least_target -0.1"},
                    Case{"地区生产总值", "growth >= 6 %", "growth = 6 %", "reached at_least_target 0"},
                    Case{"地区生产总值", "growth >= 6 %", "growth ~ 5.8 %", "not reached at_least_target -0.2"},
                    Case{"地区生产总值", "growth range 6..6.5 %", "growth = 6.1 %", "reached within_range 0.1"},
                    Case{"地区生产总值", "growth range 6..6.5 %", "growth = 5.9 %", "not reached within_range -0.1"},
                    Case{"地区生产总值", "growth = 0 %", "growth = -0.3 %", "not reached at_least_target -0.3"},
                    Case{"固定资产投资", "growth = 8 %", "growth = -2 %", "not reached at_least_target -10"},
                    Case{"固定资产投资", "growth = 10 %", "growth >= 10 %", "reached at_least_target 0"},
                    Case{"固定资产投资", "growth = 10 %", "growth >= 9 %", "undecidable bounded_outcome -1"},
                    Case{"一般公共预算收入", "growth = 100 %", "growth = 1.2 倍", "reached at_least_target 20"},
                    Case{"社会消费品零售总额", "growth <= 9 %", "growth = 8 %", "reached at_most_target -1"},
                    Case{"社会消费品零售总额", "growth <= 9 %", "growth = 9.5 %", "not reached at_most_target 0.5"},
                    Case{"进口总额", "growth = 3 %", "growth = 4 %", "reached at_least_target 1"},
                    Case{"城镇居民人均可支配收入", "average_growth = 7 %", "average_growth = 7.5 %", "reached at_least_target 0.5"},
                    Case{"城镇居民人均可支配收入", "average_growth >= 7 %", "average_growth = 6.9 %", "not reached at_least_target -0.1"}));

INSTANTIATE_TEST_SUITE_P(LevelsOfWhatIsBetterMore, VerdictTable,
                         testing::Values(Case{"固定资产投资", "level ~ 1100 亿元", "level = 1096 亿元", "not reached at_least_target -4"},
                                         Case{"一般公共预算收入", "level >= 12 亿元", "level = 120500 万元",
                                              "reached at_least_target 0.05"},
                                         Case{"一般公共预算收入", "level = 9.3 亿元", "level ~ 9.3 亿元", "reached at_least_target 0"},
                                         Case{"城镇新增就业", "level >= 3500 人", "level = 3758 人", "reached at_least_target 258"},
                                         Case{"城镇新增就业", "level = 1 万人", "level = 9800 人", "not reached at_least_target -0.02"},
                                         Case{"新建公园数", "level range 2..3 个", "level = 2 个", "reached within_range 0"},
                                         Case{"新建公园数", "level range 2..3 个", "level = 1 个", "not reached within_range -1"},
                                         Case{"新建公园数", "level range 2..3 个", "level = 6 座", "reached within_range 4"},
                                         Case{"新建公园数", "level = 30 个", "level >= 30 个", "reached at_least_target 0"},
                                         Case{"新建公园数", "level = 35 个", "level >= 30 个", "undecidable bounded_outcome -5"},
                                         Case{"新建公园数", "level = 100 个", "level range 90..110 个", "undecidable bounded_outcome -10"},
                                         Case{"新建公园数", "level = 100 个", "level range 80..90 个", "not reached at_least_target -20"},
                                         Case{"新建公园数", "level = 20 个", "level <= 15 个", "not reached at_least_target -5"},
                                         Case{"税收占比", "level = 80 %", "level = 82.3 %", "reached at_least_target 2.3"},
                                         Case{"森林覆盖率", "level >= 35 %", "level = 34.9 %", "not reached at_least_target -0.1"},
                                         Case{"空气质量优良天数", "level >= 260 天", "level = 255 天", "not reached at_least_target -5"},
                                         Case{"三次产业结构", "ratio = null -", "ratio = null -", "undecidable no_number null"}));

INSTANTIATE_TEST_SUITE_P(
    WhatIsBetterLess, VerdictTable,
    testing::Values(Case{"城镇登记失业率", "level <= 4.5 %", "level = 3.2 %", "reached at_most_target -1.3"},
                    Case{"城镇登记失业率", "level <= 3 %", "level = 3 %", "reached at_most_target 0"},
                    Case{"城镇登记失业率", "level = 3 %", "level = 3.1 %", "not reached at_most_target 0.1"},
                    Case{"城镇登记失业率", "level ~ 3 %", "level = 2.9 %", "reached at_most_target -0.1"},
                    Case{"城镇调查失业率", "level <= 5.5 %", "level <= 5.5 %", "reached at_most_target 0"},
                    Case{"城镇调查失业率", "level <= 5 %", "level <= 5.5 %", "undecidable bounded_outcome 0.5"},
                    Case{"农村调查失业率", "level = 5 %", "level = 5.3 %", "not reached at_most_target 0.3"},
                    Case{"居民消费价格指数", "growth ~ 3 %", "growth = 2 %", "reached at_most_target -1"},
                    Case{"居民消费价格指数", "growth <= 3 %", "growth = 3.2 %", "not reached at_most_target 0.2"},
                    Case{"PM2.5年均浓度", "level <= 30 微克/立方米", "level = 28.4 微克/立方米", "reached at_most_target -1.6"},
                    Case{"PM2.5年均浓度", "level >= 30 微克/立方米", "level = 31 微克/立方米", "not reached at_most_target 1"},
                    Case{"PM2.5年均浓度", "level range 28..30 微克/立方米", "level = 29 微克/立方米", "reached within_range 1"},
                    Case{"PM2.5年均浓度", "level range 28..30 微克/立方米", "level = 31 微克/立方米", "not reached within_range 3"},
                    Case{"PM10年均浓度", "level = 0.05 毫克/立方米", "level = 48 微克/立方米", "reached at_most_target -0.002"},
                    Case{"贫困发生率", "level <= 0.5 %", "level = 0.48 %", "reached at_most_target -0.02"},
                    Case{"亿元地区生产总值生产安全事故死亡率", "level <= 0.1 人", "level = 0.12 人", "not reached at_most_target 0.02"},
                    Case{"婴儿死亡率", "level <= 4 ‰", "level = 0.35 %", "reached at_most_target -0.5"},
                    Case{"三公经费", "level = 2000 万元", "level = 0.19 亿元", "reached at_most_target -100"},
                    Case{"出租屋刑事发案率", "level <= 2 %", "level = 2.5 %", "not reached at_most_target 0.5"},
                    Case{"园区单位产品电耗", "level = 90 千瓦时", "level = 95 度", "not reached at_most_target 5"},
                    Case{"污染物排放达标率", "level = 95 %", "level = 97 %", "reached at_least_target 2"}));

INSTANTIATE_TEST_SUITE_P(Falls, VerdictTable,
                         testing::Values(Case{"单位GDP能耗", "growth = -3 %", "growth = -3.4 %", "reached at_most_target -0.4"},
                                         Case{"单位GDP能耗", "growth >= -3 %", "growth = -2.9 %", "not reached at_most_target 0.1"},
                                         Case{"单位GDP能耗", "growth ~ -3 %", "growth = 0.2 %", "not reached at_most_target 3.2"},
                                         Case{"单位GDP能耗", "growth range -4..-3 %", "growth = -3.1 %", "reached within_range 0.9"},
                                         Case{"单位GDP能耗", "growth = -3 %", "growth >= -3.5 %", "reached at_most_target -0.5"},
                                         Case{"单位GDP能耗", "growth = -3 %", "growth >= -2.5 %", "undecidable bounded_outcome 0.5"},
                                         Case{"行政事业单位编制数", "growth = -20 %", "growth = -20 %", "reached at_most_target 0"},
                                         Case{"行政事业单位编制数", "growth = -20 %", "growth = -12 %", "not reached at_most_target 8"},
                                         Case{"审批事项数", "change = -120 项", "change = -133 项", "reached at_most_target -13"},
                                         Case{"审批事项数", "change = -120 项", "change = -90 项", "not reached at_most_target 30"},
                                         Case{"居民消费价格指数", "growth = -1 %", "growth = -0.5 %", "not reached at_most_target 0.5"},
                                         Case{"化肥使用量", "average_growth = -2 %", "average_growth = -2.6 %",
                                              "reached at_most_target -0.6"}));

INSTANTIATE_TEST_SUITE_P(
    Changes, VerdictTable,
    testing::Values(Case{"城镇化率", "change = 1 个百分点", "change = 1.4 个百分点", "reached at_least_target 0.4"},
                    Case{"城镇化率", "change >= 1 个百分点", "change = 0.9 个百分点", "not reached at_least_target -0.1"},
                    Case{"税收占比", "change range 1..2 个百分点", "change = 1 个百分点", "reached within_range 0"},
                    Case{"城镇登记失业率", "change = 0.2 个百分点", "change = 0.3 个百分点", "not reached at_most_target 0.1"},
                    Case{"规模以上工业增加值", "gap = 1 个百分点", "gap = 0.6 个百分点", "not reached at_least_target -0.4"},
                    Case{"市场主体数", "multiple = 2 倍", "multiple = 2.3 倍", "reached at_least_target 0.3"}));

INSTANTIATE_TEST_SUITE_P(
    UnitsBroughtTogether, VerdictTable,
    testing::Values(Case{"新增绿地面积", "level = 10 万平方米", "level = 12 公顷", "reached at_least_target 2"},
                    Case{"土地整备面积", "level = 2 平方公里", "level = 180 公顷", "not reached at_least_target -0.2"},
                    Case{"高标准农田面积", "level = 3 万亩", "level = 2000 公顷", "reached at_least_target 0"},
                    Case{"重点项目完成投资", "level = 1.33 亿元", "level = 27400 万元", "reached at_least_target 1.41"},
                    Case{"新建道路里程", "level = 20 公里", "level = 19500 米", "not reached at_least_target -0.5"},
                    Case{"粮食总产量", "level = 20 万吨", "level = 4.2 亿斤", "reached at_least_target 1"},
                    Case{"培训职工人次", "level = 9 千人次", "level = 1.2 万人次", "reached at_least_target 3"},
                    Case{"高校毕业生就业率", "level = 90 %", "level = 9 成", "reached at_least_target 0"},
                    Case{"第三产业增加值占地区生产总值比重", "level = 50 %", "level = 0.5 -", "reached at_least_target 0"},
                    Case{"违法建设增量", "level = 0 -", "level = 0 平方米", "reached at_least_target 0"},
                    Case{"不动产登记时限", "level <= 1 个小时", "level <= 60 分钟", "reached at_most_target 0"}));

INSTANTIATE_TEST_SUITE_P(Sync, VerdictTable,
                         testing::Values(Case{"居民人均可支配收入", "sync ~ null -", "growth = 7.1 %", "undecidable no_number null"},
                                         Case{"农村居民人均可支配收入", "sync = null -", "growth = -1 %", "undecidable no_number null"}));

TEST(VerdictsOfAFloorAndItsStretch, AreJudgedApart)
{
    Statement stretch = of(Kind::Target, "固定资产投资", "growth = 8 %", 20);
    stretch.stretchOf = 10;
    const Matching found = match({of(Kind::Target, "固定资产投资", "growth = 6 %", 10), stretch},
                                 {of(Kind::Outcome, "固定资产投资", "growth = 7 %", 0)}, Lexicon::builtIn());
    ASSERT_EQ(found.pairs.size(), 2U);
    EXPECT_EQ(wordsOf(found.pairs[0]), "reached at_least_target 1");
    EXPECT_EQ(wordsOf(found.pairs[1]), "not reached at_least_target -1");
}

TEST(VerdictsWithASetting, AboutIsMissedByNoMoreThanItSays)
{
    const Statement target = of(Kind::Target, "固定资产投资", "level ~ 1100 亿元", 0);
    const Statement outcome = of(Kind::Outcome, "固定资产投资", "level = 1096 亿元", 0);
    EXPECT_EQ(judge(target, outcome, false).verdict, Verdict::NotReached);
    EXPECT_EQ(judge(target, outcome, false, {0.01}).verdict, Verdict::Reached);
    EXPECT_EQ(judge(target, outcome, false, {0.001}).verdict, Verdict::NotReached);
}

} // namespace
} // namespace duixian::match
