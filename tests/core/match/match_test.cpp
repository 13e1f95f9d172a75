// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/match.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

/// Numbers the statements by their place, so that offsets differ.
std::vector<Statement> placed(std::vector<Statement> statements)
{
    for (std::size_t i = 0; i < statements.size(); ++i)
        statements[i].span = {100 * i, 100 * i + 4};
    return statements;
}

/// "0>1 2>0 !1 unit_changed"
std::string joined(std::vector<Statement> earlier, std::vector<Statement> later)
{
    const Matching found = match(placed(std::move(earlier)), placed(std::move(later)), Lexicon::builtIn());
    std::string out;
    for (const Pair& pair : found.pairs)
        out += (out.empty() ? "" : " ") + std::to_string(pair.target) + ">" + std::to_string(pair.outcome);
    for (const Unpaired& unpaired : found.unpaired)
        out += (out.empty() ? "!" : " !") + std::to_string(unpaired.target) + " " + std::string(nameOf(unpaired.reason));
    return out;
}

/// Whether a target of the one name is answered by an outcome of the other.
bool answers(const char16_t* targetName, const char16_t* outcomeName, const char16_t* unit = u"个")
{
    return joined({target(targetName, Measure::Level, 5, unit)}, {outcome(outcomeName, Measure::Level, 5, unit)}) == "0>0";
}

TEST(Match, JoinsAStandardIndicatorUnderAnyOfItsNames)
{
    EXPECT_EQ(joined({target(u"地区生产总值", Measure::Growth, 6, u"%")}, {outcome(u"GDP", Measure::Growth, 6, u"%")}), "0>0");
    EXPECT_EQ(joined({target(u"一般公共预算收入", Measure::Growth, 6, u"%")}, {outcome(u"一般公共预算支出", Measure::Growth, 6, u"%")}),
              "!0 dropped");
}

TEST(Match, TakesTheMeasureOfTheTarget)
{
    EXPECT_EQ(
        joined({target(u"社会消费品零售总额", Measure::Growth, 9, u"%")},
               {outcome(u"社会消费品零售总额", Measure::Level, 58, u"亿元"), outcome(u"社会消费品零售总额", Measure::Growth, 8.2, u"%")}),
        "0>1");
}

TEST(Match, ATargetTakesTheFirstMention)
{
    EXPECT_EQ(joined({target(u"新增绿地面积", Measure::Level, 9, u"公顷")},
                     {outcome(u"新增绿地面积", Measure::Level, 10, u"万平方米"), outcome(u"新增绿地面积", Measure::Level, 11, u"公顷")}),
              "0>0");
}

TEST(Match, TheFigureOnTheWayIsNotTheResult)
{
    auto passed = outcome(u"税收", Measure::Level, 100, u"亿元");
    passed.bound = Bound::AtLeast;
    auto result = outcome(u"税收", Measure::Level, 105, u"亿元");
    const std::vector<Statement> earlier = placed({target(u"税收", Measure::Level, 98, u"亿元")});
    passed.span = {10, 15};
    result.span = {17, 22};
    const Matching found = match(earlier, {passed, result}, Lexicon::builtIn());
    ASSERT_EQ(found.pairs.size(), 1U);
    EXPECT_EQ(found.pairs[0].outcome, 1U);
}

TEST(Match, AFloorAndItsStretchShareTheResult)
{
    auto stretch = target(u"固定资产投资", Measure::Growth, 12, u"%");
    stretch.stretchOf = 0;
    EXPECT_EQ(joined({target(u"固定资产投资", Measure::Growth, 10, u"%"), stretch}, {outcome(u"固定资产投资", Measure::Growth, 11, u"%")}),
              "0>0 1>0");
}

TEST(Match, ATargetThatIsSaidTwiceIsAnsweredTwice)
{
    EXPECT_EQ(joined({target(u"打通断头路数", Measure::Level, 8, u"条"), target(u"新增停车位数", Measure::Level, 1, u"万个"),
                      target(u"打通断头路数", Measure::Level, 8, u"条"), target(u"新增停车泊位数", Measure::Level, 10000, u"个")},
                     {outcome(u"打通断头路数", Measure::Level, 9, u"条"), outcome(u"新增停车位数", Measure::Level, 1.2, u"万个")}),
              "0>0 1>1 2>0 3>1");
}

TEST(Match, WhatNeverWasWasNotInAnyOfTheYears)
{
    auto never = outcome(u"零就业家庭数", Measure::Level, 0, u"");
    never.period = Period{2015, 2019};
    EXPECT_EQ(joined({target(u"零就业家庭数", Measure::Level, 0, u"")}, {never}), "0>0");
}

TEST(Match, AStretchThatNobodyMarkedStandsCloseBehindItsFloor)
{
    auto floor = target(u"固定资产投资", Measure::Growth, 10, u"%");
    auto stretch = target(u"固定资产投资", Measure::Growth, 12, u"%");
    floor.span = {10, 13};
    stretch.span = {16, 19};
    const std::vector<Statement> later = placed({outcome(u"固定资产投资", Measure::Growth, 11, u"%")});
    EXPECT_EQ(match({floor, stretch}, later, Lexicon::builtIn()).pairs.size(), 2U);
    stretch.span = {60, 63};
    EXPECT_EQ(match({floor, stretch}, later, Lexicon::builtIn()).pairs.size(), 1U);
}

TEST(Match, WhatAnswersAnotherTargetIsNoChangeOfUnit)
{
    EXPECT_EQ(joined({target(u"新建道路", Measure::Level, 8, u"条"), target(u"新建道路", Measure::Level, 9, u"条")},
                     {outcome(u"新建道路", Measure::Level, 7, u"条"), outcome(u"新建道路", Measure::Level, 7, u"公里")}),
              "0>0 !1 not_reported");
}

TEST(Match, AnUnitOfAnotherDimensionIsTold)
{
    EXPECT_EQ(joined({target(u"新建道路", Measure::Level, 8, u"条")}, {outcome(u"新建道路", Measure::Level, 7, u"公里")}),
              "!0 unit_changed");
}

TEST(Match, ATargetOfAnotherYearIsNotAnswered)
{
    EXPECT_EQ(joined({target(u"城镇化率", Measure::Level, 70, u"%", 2025)}, {outcome(u"城镇化率", Measure::Level, 65, u"%", 2019)}),
              "!0 term_report");
}

TEST(Match, ATermIsAnsweredByTheReviewOfTheTerm)
{
    auto term = target(u"新增学位数", Measure::Level, 9000, u"个");
    term.period = Period{2016, 2020};
    auto review = outcome(u"新增学位数", Measure::Level, 9200, u"个");
    review.period = Period{2016, 2020};
    EXPECT_EQ(joined({term}, {review}), "0>0");
}

TEST(Match, ASyncTargetMeetsTheGrowthThatItSpeaksOf)
{
    auto sync = target(u"居民人均可支配收入", Measure::Sync, 0, u"");
    sync.value.reset();
    EXPECT_EQ(joined({sync}, {outcome(u"居民人均可支配收入", Measure::Level, 31000, u"元"),
                              outcome(u"居民人均可支配收入", Measure::Growth, 6.1, u"%")}),
              "0>1");
}

TEST(Match, AnOutcomeIsNoTargetAndNoTargetAnOutcome)
{
    EXPECT_EQ(joined({outcome(u"地区生产总值", Measure::Growth, 6, u"%")}, {target(u"地区生产总值", Measure::Growth, 6, u"%")}), "");
}

TEST(Match, OtherWordsForOneThingAnswer)
{
    EXPECT_TRUE(answers(u"新增“专精特新”企业数", u"新增专精特新企业数"));
    EXPECT_TRUE(answers(u"新增规上工业企业数", u"新增规模以上工业企业数"));
    EXPECT_TRUE(answers(u"打造口袋公园数", u"建成口袋公园数"));
    EXPECT_TRUE(answers(u"云泽大道等断头路数", u"打通断头路数"));
    EXPECT_TRUE(answers(u"建设农村驿站数", u"建成农村驿站数"));
    EXPECT_TRUE(answers(u"完成土地整备面积", u"整备土地面积", u"公顷"));
    EXPECT_TRUE(answers(u"引进产业项目数", u"招引产业项目数"));
    EXPECT_TRUE(answers(u"改造垃圾中转站数", u"完成垃圾转运站升级改造数"));
    EXPECT_TRUE(answers(u"完成新建改造公园数", u"新改建公园数"));
    EXPECT_TRUE(answers(u"培育高新技术企业数", u"新增高新技术企业数"));
    EXPECT_TRUE(answers(u"对低效土地进行盘活面积", u"盘活低效土地面积", u"亩"));
}

TEST(Match, AnotherThingDoesNotAnswer)
{
    EXPECT_FALSE(answers(u"新开工住宅小区数", u"竣工住宅小区数")) << "begun is not finished";
    EXPECT_FALSE(answers(u"亿元以上项目数", u"10亿元以上项目数"));
    EXPECT_FALSE(answers(u"新建幼儿园数", u"改建幼儿园数"));
    EXPECT_FALSE(answers(u"新增高新技术企业数", u"新增规模以上工业企业数"));
    EXPECT_FALSE(answers(u"省级科技园区数", u"市级科技园区数"));
    EXPECT_FALSE(answers(u"办理人大建议数", u"办理政协提案数"));
    EXPECT_FALSE(answers(u"新增就业人数", u"净增就业人数", u"人"));
    EXPECT_FALSE(answers(u"新增创新载体数", u"创新载体数")) << "what is added is not what there is";
    EXPECT_FALSE(answers(u"引进博士人数", u"博士人数", u"人"));
    EXPECT_FALSE(answers(u"新建学校数", u"新建改建学校数")) << "both is more than one";
    EXPECT_FALSE(answers(u"推进农贸市场数", u"改建农贸市场数"));
    EXPECT_FALSE(answers(u"新开工道路数", u"新建道路数"));
    EXPECT_FALSE(answers(u"建成示范村数", u"推进示范村数")) << "furthered is not finished";
    EXPECT_FALSE(answers(u"完成土地整备面积", u"收回土地面积", u"公顷"));
    EXPECT_FALSE(answers(u"筹建保障性住房数", u"筹集人才和保障性住房数", u"套")) << "two things together";
    EXPECT_FALSE(answers(u"新增公办幼儿园学位数", u"新增公办幼儿园数"));
    EXPECT_FALSE(answers(u"新增公办幼儿园数", u"新增幼儿园数"));
    EXPECT_FALSE(answers(u"推进项目数", u"签约项目数")) << "of a thing so wide only the same work is the same";
    EXPECT_FALSE(answers(u"引进亿元级项目数", u"引进十亿级项目数"));
    EXPECT_FALSE(answers(u"新建和改造公厕数", u"新建改造公园数"));
    EXPECT_FALSE(answers(u"整治排水管网长度", u"排水管网达标率", u"公里"));
    EXPECT_FALSE(answers(u"建设冷链项目数", u"谋划冷链项目数")) << "planned work answers planned work only";
}

TEST(Match, EveryTargetIsThereOnce)
{
    const Matching found = match(placed({target(u"甲", Measure::Level, 1, u"个"), target(u"地区生产总值", Measure::Growth, 6, u"%"),
                                         target(u"地区生产总值", Measure::Growth, 7, u"%")}),
                                 placed({outcome(u"地区生产总值", Measure::Growth, 6, u"%")}), Lexicon::builtIn());
    EXPECT_EQ(found.pairs.size(), 1U);
    EXPECT_EQ(found.unpaired.size(), 2U);
}

} // namespace
} // namespace duixian::match
