// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figures.h"

#include <gtest/gtest.h>

#include "tests/core/extract/dumped_figures.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text;
    const char* dump;
};

template <std::size_t size>
void expectFigures(const Case (&cases)[size])
{
    for (const Case& c : cases)
        EXPECT_EQ(dumpedFigures(c.text), c.dump) << c.text;
}

TEST(Figures, CarryTheirUnitWithItsMultiplier)
{
    constexpr Case cases[] = {
        {"完成投资86.2亿元", "86.2亿元: 86.2 亿元"},
        {"接待1200万人次", "1200万人次: 1200 万人次"},
        {"惠及27万余处", "27万余处: 27 万处 +"},
        {"服务9千余人次", "9千余人次: 9 千人次 +"},
        {"拆除80余万平方米", "80余万平方米: 80 万平方米 +"},
        {"提高1.4个百分点", "1.4个百分点: 1.4 个百分点"},
        {"压至3个工作日", "3个工作日: 3 个工作日"},
        {"11个村", "11个: 11 个"},
        {"浓度36微克/立方米", "36微克/立方米: 36 微克/立方米"},
        {"活动40场(次)", "40场(次): 40 场(次)"},
        {"突破百亿元", "百亿元: 100 亿元"},
        {"达千万人次", "千万人次: 1000 万人次"},
        {"近百家企业", "百家: 100 家"},
        {"百余名专家", "百余名: 100 名 +"},
        {"3千米", "3千米: 3 千米"},
        {"3千5百家", "3千5百家: 3500 家"},
        {"一万三千户", "一万三千户: 13000 户"},
        {"一亿三千万元", "一亿三千万元: 13000 万元"},
        {"20几家", "20几家: 20 家 +"},
        {"十几家", "十几家: 10 家 +"},
        {"增速-3.2%", "-3.2%: -3.2 %"},
        {"补贴1元5角", "1元5角: 1.5 元"},
        {"补贴三元六角五分", "三元六角五分: 3.65 元"},
        {"奖补2元、5角", "2元: 2 元 | 5: 5  bare"},
    };
    expectFigures(cases);
}

TEST(Figures, AreSharesInAllTheirWritings)
{
    constexpr Case cases[] = {
        {"降至百分之三", "百分之三: 3 %"},
        {"百分之九十五点五", "百分之九十五点五: 95.5 %"},
        {"百分之百", "百分之百: 100 %"},
        {"千分之五", "千分之五: 5 ‰"},
        {"百分之二三十", "百分之二三十: 20..30 %"},
        {"减少三成", "三成: 3 成"},
        {"七成六", "七成六: 7.6 成"},
        {"三成半", "三成半: 3.5 成"},
        {"八五折", "八五折: 8.5 折"},
        {"打对折", "对折: 5 折"},
        {"占全市1/4", "1/4: 0.25 "},
        {"三分之二", "三分之二: 0.6666666666666666 "},
        {"超过一半", "一半: 0.5 "},
        {"半数以上", "半数: 0.5 "},
        {"5.1:40.2:54.7", "5.1:40.2:54.7: no value "},
        {"24/7", "24: 24  bare | 7: 7  bare"},
    };
    expectFigures(cases);
}

TEST(Figures, AreWordsAsAWhole)
{
    constexpr Case cases[] = {
        {"翻番", "翻番: 2 倍"},
        {"翻两番", "翻两番: 4 倍"},
        {"翻了一番", "翻了一番: 2 倍"},
        {"动态清零", "清零: 0 "},
        {"归零", "零: 0 "},
        {"动态为零", "零: 0 "},
        {"两倍半", "两倍半: 2.5 倍"},
        {"3公里半径", "3公里: 3 公里"},
        {"翻越", ""},
        {"半年", ""},
    };
    expectFigures(cases);
}

TEST(Figures, SayAboutHowMany)
{
    constexpr Case cases[] = {
        {"十五六家", "十五六家: 15..16 家"},
        {"二三十个", "二三十个: 20..30 个"},
        {"一两年", ""},
        {"二三期工程", ""},
        {"二三产业", ""},
        {"十四五期间", ""},
    };
    expectFigures(cases);
}

TEST(Figures, StandInDamagedTextAsTheyAre)
{
    constexpr Case cases[] = {
        {"培育5**社会组织3家", "5: 5  bare | 3家: 3 家"},
        {"投入???506万元", "506万元: 506 万元"},
        {"新登记**社会组织26家", "26家: 26 家"},
    };
    expectFigures(cases);
}

TEST(Figures, WithoutAUnitAreBare)
{
    EXPECT_EQ(dumpedFigures("2021年"), "2021: 2021  bare");
    EXPECT_EQ(dumpedFigures("41、74微克/立方米"), "41: 41  bare | 74微克/立方米: 74 微克/立方米");
}

TEST(Figures, AreNoneInWordsThatHoldANumeral)
{
    for (const char* word : {"一般公共预算", "长三角", "分别", "统一", "统一个体", "一带一路", "十四五", "十三五期", "二手", "三农", "五彩",
                             "四川", "零售", "百姓", "二〇二一年", "数十家", "几百家", "唯一", "一路"})
        EXPECT_EQ(dumpedFigures(word), "") << word;
}

} // namespace
} // namespace duixian::extract
