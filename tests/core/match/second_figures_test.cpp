// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/second_figures.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/match/pair_rows.h"
#include "core/match/panel.h"
#include "core/match/succession.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

const Place district{u"云泽区", "999901", {u"某省", u"某市", u"云泽区"}};

SecondFigure second(std::u16string indicator, Measure measure, double value, std::u16string unit, int year = 2019,
                    std::u16string source = u"年鉴")
{
    return {{}, district, std::move(indicator), measure, Period::year(year), value, std::move(unit), std::move(source)};
}

Statement written(std::u16string quote, double value, std::u16string unit)
{
    Statement s = outcome(u"地区生产总值", Measure::Level, value, std::move(unit));
    s.quote = std::move(quote);
    return s;
}

bool differs(const SecondFigure& figure, const Statement& statement)
{
    const auto found = secondDifference(figure, statement);
    EXPECT_TRUE(found.has_value());
    return found && found->differs;
}

TEST(SecondDifference, IsInTheStatementsUnit)
{
    const auto found = secondDifference(second(u"地区生产总值", Measure::Level, 1702834, u"万元"), written(u"171.31亿元", 171.31, u"亿元"));
    ASSERT_TRUE(found.has_value());
    EXPECT_DOUBLE_EQ(found->difference, -1.0266);
    EXPECT_TRUE(found->differs);
    EXPECT_FALSE(secondDifference(second(u"地区生产总值", Measure::Level, 5, u"公里"), written(u"171.31亿元", 171.31, u"亿元")));
    Statement sync = written(u"同步", 0, u"");
    sync.value.reset();
    EXPECT_FALSE(secondDifference(second(u"地区生产总值", Measure::Level, 5, u"亿元"), sync));
}

TEST(SecondDifference, RoundingOfEitherIsNone)
{
    const auto gdp = [](double value, std::u16string unit) { return second(u"地区生产总值", Measure::Level, value, std::move(unit)); };
    EXPECT_FALSE(differs(gdp(1712834, u"万元"), written(u"171.3亿元", 171.3, u"亿元")));
    EXPECT_TRUE(differs(gdp(1712834, u"万元"), written(u"171.30亿元", 171.3, u"亿元"))) << "as many digits as are written";
    EXPECT_FALSE(differs(gdp(171.3, u"亿元"), written(u"1712834万元", 1712834, u"万元")));
    EXPECT_TRUE(differs(gdp(171.2, u"亿元"), written(u"1712834万元", 1712834, u"万元")));
    EXPECT_FALSE(differs(gdp(3.4, u"万人"), written(u"三万人", 3, u"万人"))) << "to the whole number, where no more is written";
    EXPECT_FALSE(differs(gdp(171.3, u"亿元"), written(u"171.3亿元", 171.3, u"亿元")));
}

TEST(SecondDifference, AShareIsGivenWithOneDecimal)
{
    EXPECT_TRUE(differs(second(u"地区生产总值", Measure::Growth, 10, u"%"), written(u"10.4%", 10.4, u"%")));
    EXPECT_FALSE(differs(second(u"地区生产总值", Measure::Growth, 10.4, u"%"), written(u"10%", 10, u"%")));
}

TEST(SecondFigures, AreFoundByPlaceIndicatorMeasureAndPeriod)
{
    const std::vector<SecondFigure> all{
        second(u"地区生产总值", Measure::Level, 171, u"亿元", 2019, u"年鉴"), second(u"GDP", Measure::Level, 170, u"亿元", 2019, u"公报"),
        second(u"地区生产总值", Measure::Growth, 6, u"%"), second(u"地区生产总值", Measure::Level, 160, u"亿元", 2018),
        second(u"地区生产总值", Measure::Level, 3, u"公里")};
    const SecondFigures figures(all, Lexicon::builtIn());
    const auto found = figures.beside(district, u"地区生产总值", Measure::Level, Period::year(2019), u"万元");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].source, u"公报") << "by source";
    EXPECT_EQ(found[1].value, 171);
    const Place moved{u"云泽区", "999901", {u"某省", u"另一市", u"云泽区"}};
    EXPECT_EQ(figures.beside(moved, u"生产总值", Measure::Level, Period::year(2019), u"亿元").size(), 2U);
    const Place other{u"云泽区", "999902", {u"某省", u"某市", u"云泽区"}};
    EXPECT_TRUE(figures.beside(other, u"地区生产总值", Measure::Level, Period::year(2019), u"亿元").empty());
    const Place codeless{u"云泽区", "", {u"某省", u"某市", u"云泽区"}};
    EXPECT_EQ(figures.beside(codeless, u"地区生产总值", Measure::Level, Period::year(2019), u"亿元").size(), 2U);
}

TEST(SecondFigures, StandBesidePairsAndPanels)
{
    ReportStatements earlier;
    earlier.report = {1};
    earlier.head.place = district;
    earlier.head.planned = Period::year(2019);
    earlier.statements = {target(u"地区生产总值", Measure::Growth, 6, u"%"), target(u"城镇新增就业", Measure::Level, 5000, u"人")};
    ReportStatements later;
    later.report = {2};
    later.head.place = district;
    later.head.reviewed = Period::year(2019);
    later.head.planned = Period::year(2020);
    later.statements = {outcome(u"地区生产总值", Measure::Growth, 7, u"%")};
    const std::vector<ReportStatements> reports{earlier, later};
    const std::vector<SecondFigure> all{second(u"地区生产总值", Measure::Growth, 6.8, u"%"),
                                        second(u"城镇新增就业", Measure::Level, 0.5, u"万人")};
    const auto rows = pairRows(reports, matchAll(reports, Lexicon::builtIn()), Lexicon::builtIn(), {}, all);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].second, std::vector{all[0]});
    EXPECT_EQ(rows[1].second, std::vector{all[1]}) << "also where the report says nothing of it";
    for (const PanelRow& row : panel(reports, Lexicon::builtIn(), {}, all))
        EXPECT_EQ(row.second.size(), 1U);
}

} // namespace
} // namespace duixian::match
