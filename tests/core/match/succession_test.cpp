// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/succession.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

ReportStatements report(const char16_t* place, Period reviewed, int planned, std::vector<Statement> statements = {})
{
    ReportStatements out;
    out.head.place = Place{place, "", {place}};
    out.head.reviewed = reviewed;
    out.head.planned = Period::year(planned);
    out.statements = std::move(statements);
    return out;
}

TEST(Succession, TheNextReportOfThePlaceReviewsThePlannedYear)
{
    const std::vector<ReportStatements> reports{report(u"甲区", Period::year(2018), 2019), report(u"乙区", Period::year(2019), 2020),
                                                report(u"甲区", Period::year(2020), 2021), report(u"甲区", Period::year(2019), 2020)};
    EXPECT_EQ(successorOf(0, reports), 3U);
    EXPECT_EQ(successorOf(3, reports), 2U);
    EXPECT_EQ(successorOf(1, reports), std::nullopt);
    EXPECT_EQ(successorOf(2, reports), std::nullopt);
}

TEST(Succession, AReviewOfATermAnswersItsLastYear)
{
    const std::vector<ReportStatements> reports{report(u"甲区", Period::year(2019), 2020), report(u"甲区", Period{2016, 2020}, 2021)};
    EXPECT_EQ(successorOf(0, reports), 1U);
}

TEST(Succession, TwoDivisionsOfOneNameAreTwoPlaces)
{
    std::vector<ReportStatements> reports{report(u"鼓楼区", Period::year(2018), 2019), report(u"鼓楼区", Period::year(2019), 2020)};
    reports[0].head.place->code = "320106";
    reports[1].head.place->code = "350102";
    EXPECT_EQ(successorOf(0, reports), std::nullopt);
}

TEST(Succession, WithoutANextReportEveryTargetSaysSo)
{
    const std::vector<ReportStatements> reports{
        report(u"甲区", Period::year(2018), 2019,
               {target(u"地区生产总值", Measure::Growth, 6, u"%"), outcome(u"税收", Measure::Level, 1, u"亿元")}),
        report(u"甲区", Period::year(2019), 2020, {outcome(u"地区生产总值", Measure::Growth, 6.2, u"%")}),
        report(u"乙区", Period::year(2018), 2019, {target(u"地区生产总值", Measure::Growth, 6, u"%")})};
    const std::vector<ReportMatching> found = matchAll(reports, Lexicon::builtIn());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].later, 1U);
    EXPECT_EQ(found[0].matching.pairs.size(), 1U);
    EXPECT_EQ(found[1].later, std::nullopt);
    EXPECT_EQ(found[1].matching.unpaired, (std::vector<Unpaired>{{0, UnpairedReason::NoNextReport}}));
}

} // namespace
} // namespace duixian::match
