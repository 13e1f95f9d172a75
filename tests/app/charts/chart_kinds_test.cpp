// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of many places, small charts, histograms, and measures in place of figures.
#include "app/charts/chart_rows.h"
#include "app/charts/chart_series.h"
#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"

#include <gtest/gtest.h>

#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

const ChartAxis growthAxis{Measure::Growth, u"%", u"%"};

ChartWish wish(ChartKind kind, int year, std::vector<std::u16string> indicators = {u"地区生产总值"})
{
    ChartWish w;
    w.place = u"云汀市/青禾区";
    w.kind = kind;
    w.year = year;
    w.axis = growthAxis;
    w.indicators = std::move(indicators);
    w.places = cityDistricts();
    return w;
}

Chart drawn(const ChartWish& w)
{
    return chartOf(cityReports(), w);
}

TEST(ChartOfPlaces, StandsInTheOrderOfTheOutcomesAndWhoHasNoneComesLast)
{
    EXPECT_EQ(dump(drawn(wish(ChartKind::Places, 2021))), "places 云汀市 2021 2021 growth %\n"
                                                          "青禾区 地区生产总值 | 2021 9.1 | 2021 8 | reached 1.1\n"
                                                          "白石区 地区生产总值 | 2021 6.5 | 2021 7 | not reached -0.5\n"
                                                          "柳湾区 地区生产总值 | - | 2021 6.5\n");
}

TEST(ChartOfPlaces, MayStandInOtherOrders)
{
    const auto order = [](ChartOrder wanted) {
        ChartWish w = wish(ChartKind::Places, 2021);
        w.order = wanted;
        std::u16string out;
        for (const ChartRow& row : drawn(w).rows)
            out += row.place.substr(0, 1);
        return out;
    };
    EXPECT_EQ(order(ChartOrder::Target), u"青白柳");
    EXPECT_EQ(order(ChartOrder::Measured), u"青白柳") << "by the difference, where no measure is drawn";
    EXPECT_EQ(order(ChartOrder::Name), u"白柳青") << "as the places are named";
}

TEST(ChartOfPlaces, APlaceWithoutAFigureIsARowWithoutMarks)
{
    const Chart chart = drawn(wish(ChartKind::Places, 2022));
    ASSERT_EQ(chart.rows.size(), 3U);
    EXPECT_EQ(dump(chart.rows[2]), "柳湾区 地区生产总值 | - | -");
    EXPECT_EQ(placesWithout(cityReports(), wish(ChartKind::Places, 2021, {u"一般公共预算收入"})),
              (std::vector<std::u16string>{u"云汀市/柳湾区", u"云汀市/青禾区"}));
}

TEST(ChartOfPlaces, NamesakesAreToldApartByWhatStandsAboveThem)
{
    ChartWish w = wish(ChartKind::Places, 2023);
    w.places = {u"云汀市/青禾区", u"望岭市/青禾区"};
    const Chart chart = chartOf(sampleSource(), w);
    ASSERT_EQ(chart.rows.size(), 2U);
    EXPECT_EQ(chart.rows[0].place, u"云汀市青禾区");
    EXPECT_EQ(chart.rows[1].place, u"望岭市青禾区");
    EXPECT_TRUE(chart.place.empty()) << "nothing is above both";
}

TEST(ChartOfPlaces, MeasuresATargetAgainstTheLevelAbove)
{
    ChartWish w = wish(ChartKind::Places, 2021);
    w.measure = TargetMeasure::Amplification;
    w.order = ChartOrder::Measured;
    const Chart chart = drawn(w);
    EXPECT_EQ(dump(chart.rows[0]), "青禾区 地区生产总值 | 2021 9.1 | 2021 8 | reached 1.1 = 2");
    EXPECT_EQ(dump(chart.rows[1]), "白石区 地区生产总值 | 2021 6.5 | 2021 7 | not reached -0.5 = 1");
    EXPECT_EQ(dump(chart.rows[2]), "柳湾区 地区生产总值 | - | 2021 6.5 = 0.5");
    EXPECT_EQ(titleOf(chart).toStdString(), "地区生产总值 2021: 3 of 3 targets are higher than those of the level above, 0 lower");
    EXPECT_EQ(reckoned(chart.rows[0], TargetMeasure::Amplification).toStdString(), "amplification = 8 − 6 (云汀市) = +2");
    EXPECT_NE(std::find(chart.sources.begin(), chart.sources.end(), u"2021年云汀市政府工作报告"), chart.sources.end())
        << "the upper level's report is a source too";
}

TEST(SmallCharts, HaveTheSameYearsAndAPlaceThatIsSilentHasGaps)
{
    const Chart chart = drawn(wish(ChartKind::Multiples, 0));
    ASSERT_EQ(panelsOf(chart).size(), 3U);
    ASSERT_EQ(chart.rows.size(), 9U) << "2020 to 2022 for each";
    EXPECT_EQ(dump(chart.rows[0]), "白石区 地区生产总值 2020 | - | -");
    EXPECT_EQ(dump(chart.rows[7]), "青禾区 地区生产总值 2021 | 2021 9.1 | 2021 8 | reached 1.1");
    EXPECT_EQ(panelText(chart, chart.rows[7]).toStdString(), "青禾区");
}

TEST(SmallCharts, OfOnePlaceAreOfItsIndicators)
{
    ChartWish w = wish(ChartKind::Multiples, 0, {u"地区生产总值", u"一般公共预算收入"});
    w.place = u"云汀市/白石区";
    w.places = {};
    const Chart chart = drawn(w);
    ASSERT_EQ(panelsOf(chart).size(), 2U);
    EXPECT_EQ(panelText(chart, chart.rows.back()).toStdString(), "一般公共预算收入");
    EXPECT_EQ(chart.place, u"白石区");
}

TEST(Histogram, HasACaseForEachOutcomeThatAnswersATarget)
{
    const Chart chart = drawn(wish(ChartKind::Histogram, 0, {u"地区生产总值", u"一般公共预算收入"}));
    std::string values;
    for (const ChartRow& row : chart.rows)
        values += fullRowText(row).toStdString() + " " + measuredText(row.measured->value, TargetMeasure::Deviation).toStdString() + "\n";
    EXPECT_EQ(values, "白石区 地区生产总值 2021 −0.5\n"
                      "白石区 一般公共预算收入 2021 +0.5\n"
                      "青禾区 地区生产总值 2021 +1.1\n");
    EXPECT_EQ(titleOf(chart).toStdString(), "2 of 3 outcomes lie at or above their target");
    EXPECT_TRUE(footOf(chart).startsWith(QStringLiteral("deviation = outcome − target (Wei & Jian 2018).")));
}

TEST(Histogram, MayBeOfOneYear)
{
    EXPECT_EQ(drawn(wish(ChartKind::Histogram, 2021)).rows.size(), 2U);
    EXPECT_TRUE(drawn(wish(ChartKind::Histogram, 2022)).rows.empty());
    EXPECT_EQ(yearsOf(cityReports(), u"", ChartKind::Histogram), (std::vector<int>{2022, 2021, 2020}));
}

TEST(MeasuredChart, TheRatchetStandsBesideLastYearsDeviation)
{
    ChartWish w = wish(ChartKind::Years, 0);
    w.measure = TargetMeasure::Ratchet;
    const Chart chart = drawn(w);
    ASSERT_EQ(chart.rows.size(), 3U);
    EXPECT_FALSE(chart.rows[0].measured);
    ASSERT_TRUE(chart.rows[2].measured);
    EXPECT_EQ(chart.rows[2].measured->value, 0.5);
    EXPECT_EQ(chart.rows[2].measured->deviationBefore, 1.1);
    EXPECT_EQ(reckoned(chart.rows[2], TargetMeasure::Ratchet).toStdString(),
              "ratchet = 8.5 − 8 = +0.5\ndeviation of the year before: +1.1");
}

TEST(MeasuredChart, WhereTheLibraryLacksWhatItTakesTheTitleSaysSo)
{
    ChartWish w = wish(ChartKind::Result, 2021);
    w.place = u"云汀市";
    w.measure = TargetMeasure::Amplification;
    const Chart chart = drawn(w);
    ASSERT_FALSE(chart.rows.empty());
    EXPECT_EQ(titleOf(chart).toStdString(), "Nothing to reckon here: amplification = target − target of the next higher level");
}

TEST(MeasuredChart, IsInTheUnitOfTheChart)
{
    ChartWish w;
    w.place = samplePlace;
    w.kind = ChartKind::Result;
    w.year = 2022;
    w.axis = {Measure::Level, u"元", u"亿元"};
    w.measure = TargetMeasure::Deviation;
    const Chart chart = chartOf(sampleSource(), w);
    ASSERT_EQ(chart.rows.size(), 2U);
    EXPECT_EQ(measuredText(chart.rows[0].measured->value, TargetMeasure::Deviation).toStdString(), "+0.06") << "8600 万元 and 0.92 亿元";
}

TEST(MeasuredChart, AMarkIsFoundAgainByWhatItIsOf)
{
    const Chart chart = drawn(wish(ChartKind::Places, 2021));
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        EXPECT_EQ(rowOf(chart, keyOf(chart.rows[i], -1)), i);
    EXPECT_FALSE(rowOf(chart, {u"云汀市/别处", u"地区生产总值", {}, -1}));
}

TEST(ChartKinds, HaveNamesThatAreReadBack)
{
    for (const ChartKind kind :
         {ChartKind::Plan, ChartKind::Result, ChartKind::Years, ChartKind::Places, ChartKind::Multiples, ChartKind::Histogram})
        EXPECT_EQ(chartKindNamed(nameOf(kind)), kind);
    for (const ChartOrder order : {ChartOrder::Outcome, ChartOrder::Target, ChartOrder::Measured, ChartOrder::Name})
        EXPECT_EQ(chartOrderNamed(nameOf(order)), order);
}

} // namespace
} // namespace duixian::charts
