// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_series.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

std::string offersDump(const ChartWish& wish)
{
    std::string out;
    for (const ChartOffer& offer : offersOf(sampleSource(), wish)) {
        out += std::string(nameOf(offer.axis.measure)) + " " + toUtf8(offer.axis.unit) + " " + std::to_string(offer.standing) + ":";
        for (const std::u16string& indicator : offer.indicators)
            out += " " + toUtf8(indicator);
        out += "\n";
    }
    return out;
}

ChartWish wish(ChartKind kind, int year, ChartAxis axis = {Measure::Growth, u"%", u"%"}, std::vector<std::u16string> indicators = {})
{
    return {samplePlace, kind, year, std::move(axis), std::move(indicators)};
}

std::string drawn(const ChartWish& w)
{
    return dump(chartOf(sampleSource(), w));
}

TEST(ChartSeries, PlacesOfOneNameAreToldApart)
{
    const std::vector<ChartPlace> places = sampleFeed().places;
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].name, places[1].name);
    EXPECT_NE(places[0].key, places[1].key);
}

TEST(ChartSeries, AYearHasAResultOnlyWhereALaterReportReviewsIt)
{
    EXPECT_EQ(yearsOf(sampleSource(), samplePlace, ChartKind::Plan), (std::vector<int>{2023, 2022, 2021}));
    EXPECT_EQ(yearsOf(sampleSource(), samplePlace, ChartKind::Result), (std::vector<int>{2022, 2021}));
    EXPECT_TRUE(yearsOf(sampleSource(), samplePlace, ChartKind::Years).empty());
    EXPECT_TRUE(yearsOf(sampleSource(), u"elsewhere", ChartKind::Plan).empty());
}

TEST(ChartSeries, GrowthComesFirstAndUnitsOfOneBaseStandTogether)
{
    EXPECT_EQ(offersDump(wish(ChartKind::Result, 2022)), "growth % 4: 地区生产总值 社会消费品零售总额 一般公共预算收入 单位GDP能耗\n"
                                                         "level 亿元 2: 物流园投资 数据港投资\n");
}

TEST(ChartSeries, LastYearsResultsBesideThisYearsTargets)
{
    EXPECT_EQ(drawn(wish(ChartKind::Plan, 2022)), "plan 青禾区 2021 2022 growth %\n"
                                                  "地区生产总值 | 2021 8.1 | 2022 >= 7.5\n"
                                                  "社会消费品零售总额 | - | 2022 9\n"
                                                  "一般公共预算收入 | 2021 7.3 | 2022 6 + 2022 8\n"
                                                  "单位GDP能耗 | - | 2022 >= -3\n");
}

TEST(ChartSeries, TargetsAndWhatCameOfThem)
{
    EXPECT_EQ(drawn(wish(ChartKind::Result, 2022)), "result 青禾区 2022 2022 growth %\n"
                                                    "地区生产总值 | 2022 4.6 | 2022 >= 7.5 | not reached -2.9\n"
                                                    "社会消费品零售总额 | - | 2022 9\n"
                                                    "一般公共预算收入 | 2022 6.8 | 2022 6 + 2022 8 | reached 0.8\n"
                                                    "单位GDP能耗 | 2022 -3.2 | 2022 >= -3 | reached -0.2\n");
}

TEST(ChartSeries, ValuesAreBroughtToTheUnitOfTheAxis)
{
    EXPECT_EQ(drawn(wish(ChartKind::Result, 2022, {Measure::Level, u"元", u"亿元"})), "result 青禾区 2022 2022 level 亿元\n"
                                                                                      "物流园投资 | 2022 0.92 | 2022 0.86 | reached 0.06\n"
                                                                                      "数据港投资 | 2022 6.4 | 2022 >= 6 | reached 0.4\n");
}

TEST(ChartSeries, ARangeHasBothEnds)
{
    EXPECT_EQ(drawn(wish(ChartKind::Result, 2021, {Measure::Level, u"个", u"个"})),
              "result 青禾区 2021 2021 level 个\n"
              "新建口袋公园数 | 2021 6 | 2021 range 5..8 | reached 1\n");
}

TEST(ChartSeries, OverTheYearsWhatIsMissingIsMissing)
{
    EXPECT_EQ(drawn(wish(ChartKind::Years, 0, {Measure::Growth, u"%", u"%"}, {u"地区生产总值"})),
              "years 青禾区 2023 2023 growth %\n"
              "2021 | 2021 8.1 | 2021 ~ 7 | reached 1.1\n"
              "2022 | 2022 4.6 | 2022 >= 7.5 | not reached -2.9\n"
              "2023 | - | 2023 ~ 5.5\n");
}

TEST(ChartSeries, AYearBetweenWithoutAWordIsAGap)
{
    ChartSource source = sampleSource();
    std::erase_if(source.rows, [](const PanelRow& row) { return row.period == Period::year(2022); });
    const Chart chart = chartOf(source, wish(ChartKind::Years, 0, {Measure::Growth, u"%", u"%"}, {u"地区生产总值"}));
    ASSERT_EQ(chart.rows.size(), 3U);
    EXPECT_EQ(dump(chart.rows[1]), "2022 | - | -");
}

TEST(ChartSeries, ChosenIndicatorsStandInTheOrderTheyAreAskedFor)
{
    const Chart chart =
        chartOf(sampleSource(), wish(ChartKind::Plan, 2022, {Measure::Growth, u"%", u"%"}, {u"单位GDP能耗", u"地区生产总值"}));
    ASSERT_EQ(chart.rows.size(), 2U);
    EXPECT_EQ(chart.rows[0].indicator, u"单位GDP能耗");
}

TEST(ChartSeries, SourcesAreTheReportsOfTheMarks)
{
    const Chart chart = chartOf(sampleSource(), wish(ChartKind::Result, 2022));
    ASSERT_EQ(chart.sources.size(), 2U);
    EXPECT_EQ(chart.sources[1], u"2023年青禾区政府工作报告");
}

TEST(ChartSeries, NothingToDrawIsAChartWithoutRows)
{
    EXPECT_TRUE(chartOf(sampleSource(), wish(ChartKind::Result, 1999)).rows.empty());
    EXPECT_TRUE(chartOf({}, wish(ChartKind::Years, 0)).rows.empty());
    EXPECT_TRUE(offersOf({}, wish(ChartKind::Plan, 2022)).empty());
}

} // namespace
} // namespace duixian::charts
