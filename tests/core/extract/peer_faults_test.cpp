// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of fault that other programs make on such texts, in sentences and with numbers of our own.
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(PeerFaults, TwoFiguresJoinedByAListSignStayTwo)
{
    EXPECT_EQ(shortly(planned("PM2.5、PM10年均浓度分别控制在38、71微克/立方米。")),
              "38 38 level <= PM2.5年均浓度 | 71微克/立方米 71 level <= PM10年均浓度");
    EXPECT_EQ(planned("PM2.5、PM10年均浓度分别控制在38、71微克/立方米。").front().unit, u"微克/立方米");
}

TEST(PeerFaults, ARatioIsNoTime)
{
    EXPECT_EQ(shortly(reviewed("三次产业结构调整为4.3:37.6:58.1。")), "4.3:37.6:58.1 null ratio = 三次产业结构");
    EXPECT_EQ(shortly(reviewed("会议于9:30开始。")), "");
}

TEST(PeerFaults, TheFenOfSeparatelyIsNoMoney)
{
    EXPECT_EQ(shortly(reviewed("财政总收入62亿元、一般公共预算收入35亿元,分别增长6.1%、7.4%。")),
              "62亿元 62 level = 财政总收入 | 35亿元 35 level = 一般公共预算收入 | 6.1% 6.1 growth = 财政总收入 | 7.4% 7.4 growth = "
              "一般公共预算收入");
}

TEST(PeerFaults, NumeralsInsideWordsAreNone)
{
    EXPECT_EQ(shortly(reviewed("深度融入长三角,一般债务稳步下降,一二三产业协调发展。")), "");
}

TEST(PeerFaults, PercentagePointsStayPoints)
{
    const auto statements = reviewed("城镇化率提高0.9个百分点。");
    EXPECT_EQ(shortly(statements), "0.9个百分点 0.9 change = 城镇化率");
    ASSERT_EQ(statements.size(), 1u);
    EXPECT_EQ(statements.front().unit, u"个百分点");
}

TEST(PeerFaults, ABoundOfTheNextClauseIsNotThisOnes)
{
    EXPECT_EQ(shortly(reviewed("实际使用外资1.3亿美元,超过去年全年;新增企业52家,不少于上年。")),
              "1.3亿美元 1.3 level = 实际使用外资 | 52家 52 level = 新增企业数");
}

TEST(PeerFaults, AYearIsNoValue)
{
    EXPECT_EQ(shortly(reviewed("2021年,全区把2020年以来的成果巩固下来,对2035年远景作了谋划。")), "");
}

} // namespace
} // namespace duixian::extract
