// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_unit.h"

#include <gtest/gtest.h>

namespace duixian::charts {
namespace {

TEST(ChartUnit, AMultiplierIsTakenFromItsBase)
{
    EXPECT_EQ(unitParts(u"亿元", Measure::Level).base, u"元");
    EXPECT_EQ(unitParts(u"亿元", Measure::Level).factor, 1e8);
    EXPECT_EQ(unitParts(u"億元", Measure::Level).factor, 1e8);
    EXPECT_EQ(unitParts(u"千万人次", Measure::Level).factor, 1e7);
    EXPECT_EQ(unitParts(u"個", Measure::Level).base, u"个") << "a place may change its script";
    EXPECT_EQ(unitParts(u"%", Measure::Growth).factor, 1);
}

TEST(ChartUnit, GrowthByTimesIsGrowthInPercent)
{
    EXPECT_EQ(unitParts(u"倍", Measure::Growth).base, u"%");
    EXPECT_EQ(unitParts(u"倍", Measure::Growth).factor, 100);
    EXPECT_EQ(unitParts(u"成", Measure::Growth).factor, 10);
    EXPECT_EQ(unitParts(u"倍", Measure::Multiple).base, u"倍");
}

TEST(ChartUnit, ValuesKeepTheirLastDigitOnTheWay)
{
    const ChartAxis axis{Measure::Level, u"元", u"亿元"};
    EXPECT_EQ(converted(171.31, u"亿元", axis), 171.31);
    EXPECT_EQ(converted(8600, u"万元", axis), 0.86);
    EXPECT_EQ(converted(2, u"亿元", {Measure::Level, u"元", u"万元"}), 20000);
}

} // namespace
} // namespace duixian::charts
