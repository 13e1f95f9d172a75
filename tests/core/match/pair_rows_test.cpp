// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/pair_rows.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/match/succession.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

ReportStatements report(std::int64_t id, int planned, std::vector<Statement> statements)
{
    ReportStatements out;
    out.report = {id};
    out.head.place = Place{u"甲区", "", {u"甲区"}};
    out.head.reviewed = Period::year(planned - 1);
    out.head.planned = Period::year(planned);
    out.statements = std::move(statements);
    for (std::size_t i = 0; i < out.statements.size(); ++i)
        out.statements[i].span = {10 * i, 10 * i + 3};
    return out;
}

std::vector<PairRow> rowsOf(const std::vector<ReportStatements>& reports, const VerdictRules& rules = {})
{
    const Lexicon& lexicon = Lexicon::builtIn();
    return pairRows(reports, matchAll(reports, lexicon), lexicon, rules);
}

Statement forYears(Statement statement, int first, int last)
{
    statement.period = Period{first, last};
    return statement;
}

TEST(PairRows, HoldBothEndsWithTheirReportsAndTheArithmetic)
{
    const auto rows =
        rowsOf({report(1, 2019, {target(u"地区生产总值", Measure::Growth, 7, u"%"), target(u"新建公厕数", Measure::Level, 5, u"座")}),
                report(2, 2020, {outcome(u"地区生产总值", Measure::Growth, 6.5, u"%")})});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].earlier, ReportId{1});
    EXPECT_EQ(rows[0].later, ReportId{2});
    ASSERT_TRUE(rows[0].outcome);
    EXPECT_EQ(rows[0].verdict, Verdict::NotReached);
    EXPECT_EQ(rows[0].difference, -0.5);
    EXPECT_EQ(rows[0].state, TaskState::Behind);
    EXPECT_FALSE(rows[0].reason);
    EXPECT_FALSE(rows[1].outcome);
    EXPECT_EQ(rows[1].reason, UnpairedReason::NotReported);
    EXPECT_EQ(rows[1].later, ReportId{2});
    EXPECT_EQ(rows[1].state, TaskState::Other);
}

TEST(PairRows, AToleranceHoldsForAboutAloneAndIsSaid)
{
    Statement about = target(u"地区生产总值", Measure::Growth, 7, u"%");
    about.bound = Bound::About;
    const std::vector<ReportStatements> reports{
        report(1, 2019, {about, target(u"固定资产投资", Measure::Growth, 7, u"%")}),
        report(2, 2020, {outcome(u"地区生产总值", Measure::Growth, 6.9, u"%"), outcome(u"固定资产投资", Measure::Growth, 6.9, u"%")})};
    const auto strict = rowsOf(reports);
    ASSERT_EQ(strict.size(), 2U);
    EXPECT_EQ(strict[0].verdict, Verdict::NotReached);
    EXPECT_EQ(strict[0].tolerance, 0);
    const auto loose = rowsOf(reports, {0.05});
    EXPECT_EQ(loose[0].verdict, Verdict::Reached);
    EXPECT_EQ(loose[0].state, TaskState::Done);
    EXPECT_EQ(loose[0].tolerance, 0.05);
    EXPECT_EQ(loose[1].verdict, Verdict::NotReached);
    EXPECT_EQ(loose[1].tolerance, 0);
}

TEST(PairRows, StandInTheOrderOfTheTextWhicheverReportAnswers)
{
    const auto rows = rowsOf({report(1, 2016,
                                     {forYears(target(u"新建公厕数", Measure::Level, 50, u"座"), 2016, 2020),
                                      target(u"地区生产总值", Measure::Growth, 7, u"%", 2016),
                                      forYears(target(u"新建道路里程", Measure::Level, 9, u"公里"), 2016, 2020)}),
                              report(2, 2017, {outcome(u"地区生产总值", Measure::Growth, 7, u"%", 2016)}),
                              report(3, 2021, {forYears(outcome(u"新建公厕数", Measure::Level, 52, u"座"), 2016, 2020)})});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].later, ReportId{3});
    EXPECT_EQ(rows[1].later, ReportId{2});
    EXPECT_EQ(rows[2].target.indicator, u"新建道路里程");
    EXPECT_LT(rows[0].target.span.begin, rows[1].target.span.begin);
}

TEST(PairRows, TellHowFarATargetIsWhoseTimeIsNotOver)
{
    const auto rows = rowsOf({report(1, 2016, {forYears(target(u"新建公厕数", Measure::Level, 50, u"座"), 2016, 2020)}),
                              report(2, 2017, {outcome(u"新建公厕数", Measure::Level, 10, u"座", 2016)}),
                              report(3, 2019,
                                     {forYears(outcome(u"新建公厕数", Measure::Level, 24, u"座"), 2016, 2018),
                                      outcome(u"新建公厕数", Measure::Level, 9, u"座", 2018)})});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows[0].outcome);
    ASSERT_TRUE(rows[0].interim);
    EXPECT_EQ(rows[0].interim->report, ReportId{3});
    EXPECT_EQ(rows[0].interim->statement.value, 24);
    EXPECT_EQ(rows[0].state, TaskState::Behind);
}

TEST(PairRows, OfAnotherPlaceSayNothingOfTheWayToATarget)
{
    std::vector<ReportStatements> reports{report(1, 2016, {forYears(target(u"新建公厕数", Measure::Level, 50, u"座"), 2016, 2020)}),
                                          report(2, 2017, {outcome(u"新建公厕数", Measure::Level, 60, u"座", 2016)})};
    reports[1].head.place = Place{u"乙区", "", {u"乙区"}};
    const auto rows = rowsOf(reports);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows[0].interim);
    EXPECT_EQ(rows[0].state, TaskState::Other);
}

} // namespace
} // namespace duixian::match
