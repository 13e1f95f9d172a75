// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/silence.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

using testing::ElementsAre;

const std::u16string gdp = u"地区生产总值";
const std::u16string jobs = u"城镇新增就业";

ReportStatements report(std::int64_t id, std::optional<Period> reviewed, std::optional<Period> planned, std::vector<Statement> statements)
{
    ReportStatements r;
    r.report = {id};
    r.head.place = Place{u"云泽区", "999901", {u"某省", u"某市", u"云泽区"}};
    r.head.kind = reviewed && !reviewed->single() ? ReportKind::NewTerm : ReportKind::Annual;
    r.head.reviewed = reviewed;
    r.head.planned = planned;
    r.statements = std::move(statements);
    return r;
}

/// Of a year: reviews it, plans the next.
ReportStatements annual(int reviewed, std::vector<Statement> statements)
{
    return report(reviewed + 1, Period::year(reviewed), Period::year(reviewed + 1), std::move(statements));
}

Statement growth(Kind kind, int year, const std::u16string& indicator = gdp)
{
    return figure(kind, indicator, Measure::Growth, 6, u"%", year);
}

Statement level(Kind kind, int year, const std::u16string& indicator = gdp)
{
    return figure(kind, indicator, Measure::Level, 100, u"亿元", year);
}

/// "target 地区生产总值 growth: 2019 stated first, 2020 not_mentioned dropped"
std::string told(const MentionRow& row)
{
    std::string out = std::string(nameOf(row.kind)) + " " + toUtf8(row.indicator) + " " + std::string(nameOf(row.measure)) + ":";
    for (const MentionCell& cell : row.cells) {
        out += " " + std::to_string(cell.year) + " " + std::string(nameOf(cell.mention));
        out += std::string(cell.first ? " first" : "") + (cell.dropped ? " dropped" : "") + ",";
    }
    out.pop_back();
    return out;
}

std::vector<std::string> toldOf(const std::vector<ReportStatements>& reports)
{
    std::vector<std::string> out;
    for (const MentionRow& row : silence(reports, Lexicon::builtIn()))
        out.push_back(told(row));
    return out;
}

TEST(Silence, SaysOfEachYearWhatItsReportSays)
{
    const auto rows = toldOf({annual(2018, {growth(Kind::Outcome, 2018), growth(Kind::Target, 2019)}), annual(2019, {}),
                              annual(2020, {growth(Kind::Outcome, 2020)}), annual(2022, {growth(Kind::Target, 2023)})});
    EXPECT_THAT(rows,
                ElementsAre("target 地区生产总值 growth: 2018 report_missing, 2019 stated, 2020 not_mentioned dropped, 2021 not_found, "
                            "2022 report_missing, 2023 stated",
                            "outcome 地区生产总值 growth: 2018 stated, 2019 not_mentioned dropped, 2020 stated first, 2021 "
                            "report_missing, 2022 not_found, 2023 report_missing"));
}

TEST(Silence, TheFirstYearHasNothingNewAndNothingDropped)
{
    EXPECT_THAT(toldOf({annual(2018, {growth(Kind::Target, 2019), level(Kind::Outcome, 2018)})}),
                ElementsAre("target 地区生产总值 growth: 2018 report_missing, 2019 stated",
                            "outcome 地区生产总值 level: 2018 stated, 2019 report_missing"));
}

TEST(Silence, ALevelDoesNotAnswerForAGrowth)
{
    EXPECT_THAT(toldOf({annual(2018, {growth(Kind::Target, 2019)}), annual(2019, {level(Kind::Target, 2020)})}),
                ElementsAre("target 地区生产总值 level: 2018 report_missing, 2019 not_found, 2020 stated first",
                            "target 地区生产总值 growth: 2018 report_missing, 2019 stated, 2020 not_mentioned dropped"));
}

TEST(Silence, AReportWithAPlanOrAReviewAloneAnswersForThatAlone)
{
    EXPECT_THAT(toldOf({report(1, Period::year(2018), Period::year(2019), {growth(Kind::Target, 2019), growth(Kind::Outcome, 2018)}),
                        report(2, std::nullopt, Period::year(2020), {}), report(3, Period::year(2020), std::nullopt, {})}),
                ElementsAre("target 地区生产总值 growth: 2018 report_missing, 2019 stated, 2020 not_mentioned dropped",
                            "outcome 地区生产总值 growth: 2018 stated, 2019 report_missing, 2020 not_found"));
}

TEST(Silence, AReviewOfATermAnswersForTheYearsThatNobodyElseDoes)
{
    Statement sum = figure(Kind::Outcome, jobs, Measure::Level, 5, u"万人", 2020);
    sum.period = Period{2016, 2020};
    const auto rows = toldOf({annual(2016, {level(Kind::Outcome, 2016), level(Kind::Outcome, 2016, jobs)}),
                              report(9, Period{2016, 2020}, Period::year(2021), {level(Kind::Outcome, 2019), sum}), annual(2021, {})});
    EXPECT_THAT(rows,
                ElementsAre("outcome 地区生产总值 level: 2016 stated, 2017 not_found, 2018 not_found, 2019 stated, 2020 not_mentioned "
                            "dropped, 2021 not_found, 2022 report_missing",
                            "outcome 城镇新增就业 level: 2016 stated, 2017 stated, 2018 stated, 2019 stated, 2020 stated, 2021 "
                            "not_found, 2022 report_missing"))
        << "a sum over the term answers, and nobody misses it in the next year";
}

TEST(Silence, ATargetOfATermIsStatedInTheYearOfItsReportAndMissedInNone)
{
    Statement term = figure(Kind::Target, gdp, Measure::AverageGrowth, 7, u"%", 2025);
    term.period = Period{2021, 2025};
    const auto rows =
        toldOf({report(1, Period{2016, 2020}, Period::year(2021), {term, level(Kind::Target, 2025), growth(Kind::Target, 2021)}),
                annual(2021, {growth(Kind::Target, 2022)})});
    const std::string missing = " 2016 report_missing, 2017 report_missing, 2018 report_missing, 2019 report_missing, 2020 report_missing,";
    EXPECT_THAT(rows, ElementsAre("target 地区生产总值 level:" + missing + " 2021 stated, 2022 not_found",
                                  "target 地区生产总值 growth:" + missing + " 2021 stated, 2022 stated",
                                  "target 地区生产总值 average_growth:" + missing + " 2021 stated, 2022 not_found"));
}

TEST(Silence, TheYearsOwnFigureGoesBeforeOneOfSeveralYears)
{
    Statement far = growth(Kind::Target, 2025);
    Statement own = growth(Kind::Target, 2021);
    own.value = 8;
    const auto rows =
        silence({report(1, Period::year(2020), Period::year(2021), {far, own, growth(Kind::Target, 2021)})}, Lexicon::builtIn());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells.back().statement->value, 8) << "and the first mention before the second";
    EXPECT_EQ(rows[0].cells.back().report, ReportId{1});
}

TEST(Silence, OfTwoReportsOfOneYearEitherMayStateIt)
{
    const auto rows = silence({report(1, Period::year(2018), Period::year(2019), {}),
                               report(2, Period::year(2018), Period::year(2019), {growth(Kind::Target, 2019)})},
                              Lexicon::builtIn());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells.back().mention, Mention::Stated);
    EXPECT_EQ(rows[0].cells.back().report, ReportId{2});
}

TEST(Silence, WhatAReportDeclaresUnsetIsNoSilence)
{
    auto later = annual(2019, {});
    later.unset = {{NoteCode::TargetUnset, {10, 20}, {}, {}, gdp}};
    const auto rows =
        silence({annual(2018, {growth(Kind::Target, 2019), level(Kind::Target, 2019)}), later, annual(2020, {growth(Kind::Target, 2021)})},
                Lexicon::builtIn());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(told(rows[0]), "target 地区生产总值 level: 2018 report_missing, 2019 stated, 2020 not_mentioned dropped, 2021 not_found");
    EXPECT_EQ(told(rows[1]),
              "target 地区生产总值 growth: 2018 report_missing, 2019 stated, 2020 declared_unset dropped, 2021 stated first");
    EXPECT_EQ(rows[1].cells[2].declared, (Span{10, 20}));
    EXPECT_EQ(rows[1].cells[2].report, ReportId{2020});
}

TEST(Silence, AFigureGoesBeforeADeclarationAndADeclarationAloneIsARow)
{
    auto both = annual(2019, {growth(Kind::Target, 2020)});
    both.unset = {{NoteCode::TargetUnset, {10, 20}, {}, {}, gdp}, {NoteCode::TargetUnset, {30, 40}, {}, {}, jobs}};
    EXPECT_THAT(toldOf({both}), ElementsAre("target 地区生产总值 growth: 2019 report_missing, 2020 stated",
                                            "target 城镇新增就业 growth: 2019 report_missing, 2020 declared_unset"));
}

TEST(Silence, WordingsOfOneThingAreOneRow)
{
    EXPECT_THAT(toldOf({annual(2018, {level(Kind::Target, 2019, u"全区新增“专精特新”企业数")}),
                        annual(2019, {level(Kind::Target, 2020, u"新增专精特新企业")}),
                        annual(2020, {level(Kind::Target, 2021, u"培育专精特新企业数")})}),
                testing::Contains("target 全区新增“专精特新”企业数 level: 2018 report_missing, 2019 stated, 2020 stated, 2021 "
                                  "not_mentioned dropped"));
}

TEST(Silence, AWorkOfOneYearIsNoIndicatorToBeMissed)
{
    EXPECT_TRUE(toldOf({annual(2018, {level(Kind::Target, 2019, u"新建云泽公园数")}), annual(2019, {})}).empty());
}

TEST(Silence, PlacesAreToldApartByCodeAndStandInTheOrderOfTheirPaths)
{
    auto moved = annual(2019, {});
    moved.head.place = Place{u"云泽区", "999901", {u"某省", u"另一市", u"云泽区"}};
    auto other = annual(2018, {growth(Kind::Target, 2019)});
    other.head.place = Place{u"梅岭新区", "", {u"某省", u"梅岭新区"}};
    auto nowhere = annual(2018, {growth(Kind::Target, 2019)});
    nowhere.head.place.reset();
    const auto rows = silence({other, annual(2018, {growth(Kind::Target, 2019)}), moved, nowhere}, Lexicon::builtIn());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].place.name, u"云泽区");
    EXPECT_EQ(rows[0].cells.back().mention, Mention::NotMentioned) << "another city above it, the same district";
    EXPECT_EQ(rows[1].place.name, u"梅岭新区");
}

} // namespace
} // namespace duixian::match
