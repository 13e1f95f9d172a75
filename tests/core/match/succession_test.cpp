// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/succession.h"

#include <cstdint>
#include <string>

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
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

/// The report that answers a target of this one.
std::optional<std::size_t> successorOf(std::size_t earlier, std::vector<ReportStatements> reports)
{
    reports[earlier].statements.push_back(target(u"税收", Measure::Level, 1, u"亿元"));
    const std::vector<ReportMatching> found = matchAll(reports, Lexicon::builtIn());
    return found.size() == 1 ? found.front().later : std::nullopt;
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

/// "0-1: 0>0 !1 dropped; 0-2: 2>0": which report answers what of which.
std::string answered(const std::vector<ReportStatements>& reports)
{
    std::string out;
    for (const ReportMatching& found : matchAll(reports, Lexicon::builtIn())) {
        out +=
            (out.empty() ? "" : "; ") + std::to_string(found.earlier) + "-" + (found.later ? std::to_string(*found.later) : "none") + ":";
        for (const Pair& pair : found.matching.pairs)
            out += " " + std::to_string(pair.target) + ">" + std::to_string(pair.outcome);
        for (const Unpaired& unpaired : found.matching.unpaired)
            out += " !" + std::to_string(unpaired.target) + " " + std::string(nameOf(unpaired.reason));
    }
    return out;
}

TEST(Succession, ATermTargetIsAnsweredByTheReportThatReviewsTheTerm)
{
    const auto year = [](double value, int of) { return outcome(u"城镇化率", Measure::Level, value, u"%", of); };
    const std::vector<ReportStatements> reports{
        report(u"甲区", Period{2011, 2015}, 2016,
               {target(u"城镇化率", Measure::Level, 60, u"%", 2016), target(u"城镇化率", Measure::Level, 68, u"%", 2020)}),
        report(u"甲区", Period::year(2016), 2017, {year(60.5, 2016)}), report(u"甲区", Period{2016, 2020}, 2021, {year(67, 2020)})};
    EXPECT_EQ(answered(reports), "0-1: 0>0; 0-2: 1>0");
}

TEST(Succession, ATermTargetWaitsForTheReportThatReviewsTheTerm)
{
    const std::vector<ReportStatements> reports{
        report(u"甲区", Period{2016, 2020}, 2021, {target(u"城镇化率", Measure::Level, 68, u"%", 2025)}),
        report(u"甲区", Period::year(2021), 2022, {outcome(u"城镇化率", Measure::Level, 64, u"%", 2021)})};
    EXPECT_EQ(answered(reports), "0-1: !0 term_report");
}

TEST(Succession, AReportThatPlansATermIsAnsweredYearByYear)
{
    auto plan = report(u"甲区", Period{2016, 2020}, 2021, {target(u"税收", Measure::Growth, 6, u"%", 2021)});
    plan.head.planned = Period{2021, 2025};
    EXPECT_EQ(answered({plan, report(u"甲区", Period::year(2021), 2022, {outcome(u"税收", Measure::Growth, 7, u"%", 2021)})}), "0-1: 0>0");
}

TEST(Succession, TheSumOfATermIsNoAnswerToItsLastYear)
{
    auto sum = outcome(u"新增学位数", Measure::Level, 9000, u"个");
    sum.period = Period{2016, 2020};
    EXPECT_EQ(answered({report(u"甲区", Period::year(2019), 2020, {target(u"新增学位数", Measure::Level, 2000, u"个", 2020)}),
                        report(u"甲区", Period{2016, 2020}, 2021, {sum})}),
              "0-1: !0 term_report");
}

TEST(Succession, OneYearsWorkIsNoAnswerToThatOfATerm)
{
    EXPECT_EQ(answered({report(u"甲区", Period{2011, 2015}, 2016,
                               {target(u"新增学位数", Measure::Level, 9000, u"个", 2020), target(u"税收", Measure::Growth, 7, u"%", 2016)}),
                        report(u"甲区", Period{2016, 2020}, 2021, {outcome(u"新增学位数", Measure::Level, 2000, u"个", 2020)})}),
              "0-1: !0 not_reported !1 not_reported");
}

TEST(Succession, AStandingIndicatorOfWhichNothingIsSaidAnyMoreIsDropped)
{
    const std::vector<ReportStatements> reports{
        report(u"甲区", Period::year(2018), 2019,
               {target(u"城镇化率", Measure::Level, 70, u"%"), target(u"社会消费品零售总额", Measure::Growth, 9, u"%"),
                target(u"新建公厕数", Measure::Level, 3, u"座"), outcome(u"花展人次", Measure::Level, 8, u"万人次", 2018),
                target(u"花展人次", Measure::Level, 9, u"万人次")}),
        report(u"甲区", Period::year(2019), 2020, {outcome(u"社会消费品零售总额", Measure::Level, 58, u"亿元")})};
    EXPECT_EQ(answered(reports), "0-1: !0 dropped !1 not_reported !2 not_reported !4 dropped");
}

TEST(Succession, APersonsWordLeadsToAnotherReportOfThePlace)
{
    auto first = report(u"甲区", Period::year(2018), 2019,
                        {target(u"新建学校数", Measure::Level, 3, u"所"), target(u"税收", Measure::Growth, 6, u"%")});
    auto next = report(u"甲区", Period::year(2019), 2020,
                       {outcome(u"新建学校数", Measure::Level, 1, u"所"), outcome(u"税收", Measure::Growth, 7, u"%")});
    auto last = report(u"甲区", Period::year(2020), 2021, {outcome(u"建成学校数", Measure::Level, 3, u"所", 2020)});
    std::int64_t number = 0;
    for (auto* const one : {&first, &next, &last}) {
        one->report = {++number};
        for (std::size_t i = 0; i < one->statements.size(); ++i)
            one->statements[i].span = {100 * i, 100 * i + 4};
    }
    PairDecision word;
    word.id = {7};
    word.target = {first.report, {u"3所", {}, {}, first.statements[0].span}, first.statements[0].indicator};
    word.outcome = {last.report, {u"3所", {}, {}, last.statements[0].span}, last.statements[0].indicator};
    EXPECT_EQ(answered({first, next, last}), "0-1: 0>0 1>1");
    first.pairs = {word};
    EXPECT_EQ(answered({first, next, last}), "0-1: 1>1; 0-2: 0>0");
    first.pairs[0].standing = Standing::Adrift;
    EXPECT_EQ(answered({first, next, last}), "0-1: 0>0 1>1");
    first.pairs = {word, word};
    first.pairs[1].ruling = PairRuling::Parted;
    EXPECT_EQ(answered({first, next, last}), "0-1: 0>0 1>1");
}

TEST(Succession, ManyReportsAreMatchedAsFewAre)
{
    std::vector<ReportStatements> few;
    for (int year = 2010; year < 2020; ++year)
        few.push_back(report(u"甲区", Period::year(year - 1), year,
                             {target(u"税收", Measure::Growth, 6, u"%", year), outcome(u"税收", Measure::Growth, 7, u"%", year - 1)}));
    std::vector<ReportStatements> many;
    std::string expected;
    for (std::size_t place = 0; place < 40; ++place)
        for (ReportStatements one : few) {
            one.head.place->name += static_cast<char16_t>(u'一' + place);
            one.head.place->path = {one.head.place->name};
            const std::size_t number = many.size();
            const std::string next = one.head.planned->first == 2019 ? "none: !0 no_next_report" : std::to_string(number + 1) + ": 0>1";
            expected += (expected.empty() ? "" : "; ") + std::to_string(number) + "-" + next;
            many.push_back(std::move(one));
        }
    EXPECT_EQ(answered(many), expected);
}

} // namespace
} // namespace duixian::match
