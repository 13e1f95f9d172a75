// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_words.h"

#include <QStringList>

#include <gtest/gtest.h>

#include "app/charts/chart_series.h"
#include "core/base/utf.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

const ChartAxis growth{Measure::Growth, u"%", u"%"};

Chart chart(ChartKind kind, ChartAxis axis = growth)
{
    return chartOf(sampleSource(), {samplePlace, kind, 2022, std::move(axis), {}});
}

TEST(ChartWords, TheTitleSaysWhatIsSeen)
{
    EXPECT_EQ(titleOf(chart(ChartKind::Result)).toStdString(), "2 of 3 targets for 2022 were reached");
    EXPECT_EQ(titleOf(chart(ChartKind::Plan)).toStdString(), "All 2 targets for 2022 that can be compared lie below the results of 2021");
    EXPECT_EQ(titleOf(chart(ChartKind::Years)).toStdString(), "地区生产总值: the target was reached in 1 of 2 years");
}

TEST(ChartWords, TheSubtitleSaysThePlaceAndTheUnit)
{
    EXPECT_EQ(subtitleOf(chart(ChartKind::Plan)).toStdString(), "云汀市 › 青禾区  ·  growth on the year before, %");
}

TEST(ChartWords, TheFootSaysByHowMuchATargetMayBeMissed)
{
    Chart tolerant = chart(ChartKind::Result);
    tolerant.rows[0].targets[0].statement.bound = Bound::About;
    EXPECT_FALSE(footOf(tolerant).contains(QStringLiteral("missed")));
    tolerant.rules.aboutTolerance = 0.05;
    EXPECT_TRUE(footOf(tolerant).startsWith(QStringLiteral("Targets with “about” (左右) may be missed by 5 % of their number. ")));
    EXPECT_TRUE(footOf(tolerant).contains(QStringLiteral(" Sources: ")));
    for (ChartRow& row : tolerant.rows)
        for (Mark& mark : row.targets)
            mark.statement.bound = Bound::Equal;
    EXPECT_FALSE(footOf(tolerant).contains(QStringLiteral("missed"))) << "it decided nothing here";
}

TEST(ChartWords, ManySourcesAreNamedByPlaceAndYear)
{
    Chart many = chart(ChartKind::Years);
    many.sources.clear();
    many.files.clear();
    for (const int year : {2014, 2015, 2016, 2018, 2020, 2021}) {
        many.sources.push_back(u"report " + toUtf16(std::to_string(year)));
        many.files.push_back({ReportId{year}, many.sources.back(), "", "", u"青禾区", year});
    }
    EXPECT_TRUE(footOf(many).endsWith(QStringLiteral("report 2020; report 2021")));
    many.sources.emplace_back(u"report of the city");
    many.files.push_back({ReportId{1}, many.sources.back(), "", "", u"云汀市", 2021});
    EXPECT_TRUE(footOf(many).endsWith(QStringLiteral("Sources: government work reports of 青禾区 2014–2016, 2018, 2020–2021; 云汀市 2021")))
        << footOf(many).toStdString();
    for (int place = 0; place < 20; ++place) {
        many.sources.push_back(u"report of place " + toUtf16(std::to_string(place)));
        many.files.push_back({ReportId{100 + place}, many.sources.back(), "", "", toUtf16("district " + std::to_string(place)), 2021});
    }
    EXPECT_TRUE(footOf(many).contains(QStringLiteral("Sources: 27 government work report"))) << footOf(many).toStdString();
    EXPECT_TRUE(footOf(many).contains(QStringLiteral("of 22 place")));
}

TEST(ChartWords, ALabelSaysTheBoundAndTheStrengthInWords)
{
    const Chart c = chart(ChartKind::Plan);
    EXPECT_EQ(labelOf(c.rows[0].targets[0], c.axis).toStdString(), "≥ 7.5 %");
    EXPECT_EQ(labelOf(c.rows[2].targets[0], c.axis).toStdString(), "ensured 6 %");
    EXPECT_EQ(labelOf(c.rows[2].targets[1], c.axis).toStdString(), "aimed at 8 %");
    EXPECT_EQ(labelOf(c.rows[3].targets[0], c.axis).toStdString(), "down ≥ 3 %");
}

TEST(ChartWords, AConvertedValueHasNoNoise)
{
    Mark mark{ReportId{1}, said(Kind::Outcome, u"投资", Measure::Level, Bound::Equal, 1234, u"万元", 2022), 0.1 + 0.2, {}};
    EXPECT_EQ(labelOf(mark, {Measure::Level, u"元", u"亿元"}).toStdString(), "0.3");
}

TEST(ChartWords, EveryRowIsSaidForThoseWhoCantSee)
{
    const QString words = spokenChart(chart(ChartKind::Result));
    EXPECT_EQ(words.count(QLatin1Char('\n')), 3);
    EXPECT_TRUE(words.contains(QStringLiteral("社会消费品零售总额: outcome no figure, target 9 %"))) << words.toStdString();
}

} // namespace
} // namespace duixian::charts
