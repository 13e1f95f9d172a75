// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/compared_table.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

using Lines = std::vector<std::string>;

ReportStatements report(int reviewed, std::vector<Statement> statements)
{
    ReportStatements out;
    out.report = {reviewed};
    out.head.reviewed = Period::year(reviewed);
    out.head.planned = Period::year(reviewed + 1);
    out.head.plannedTerm = Period{reviewed + 1, reviewed + 5};
    out.statements = std::move(statements);
    return out;
}

std::string dump(const std::optional<ComparedFigure>& figure)
{
    if (!figure)
        return "-";
    std::string out = figure->value ? numberText(*figure->value) : toUtf8(figure->statement.quote);
    return figure->more.empty() ? out : out + "+" + std::to_string(figure->more.size());
}

std::string dump(const ComparedRow& row)
{
    std::string out = toUtf8(row.indicator) + " " + std::string(nameOf(row.measure)) + " " + toUtf8(row.unit);
    out += row.shape == PeriodShape::Years ? " years:" : ":";
    for (const ComparedCell& cell : row.cells)
        out += " " + dump(cell.target) + "/" + dump(cell.outcome);
    return out;
}

Lines dumps(const std::vector<ReportStatements>& reports)
{
    Lines out;
    for (const ComparedRow& row : comparedTable(reports, Lexicon::builtIn()).rows)
        out.push_back(dump(row));
    return out;
}

TEST(ComparedTable, PutsReportsInColumnsWithTargetAndOutcomeApart)
{
    const auto one = report(2018, {outcome(u"地区生产总值", Measure::Growth, 7.1, u"%", 2018), //
                                   target(u"地区生产总值", Measure::Growth, 6.5, u"%", 2019)});
    const auto other = report(2019, {outcome(u"GDP", Measure::Growth, 6.8, u"%", 2019), //
                                     target(u"地区生产总值", Measure::Growth, 6, u"%", 2020)});
    EXPECT_EQ(dumps({one, other}), Lines{"地区生产总值 growth %: 6.5/7.1 6/6.8"});
}

TEST(ComparedTable, KeepsTheOrderOfTheReportsThatComeIn)
{
    const auto one = report(2018, {outcome(u"地区生产总值", Measure::Growth, 7.1, u"%", 2018)});
    const auto other = report(2019, {outcome(u"地区生产总值", Measure::Growth, 6.8, u"%", 2019)});
    EXPECT_EQ(dumps({other, one}), Lines{"地区生产总值 growth %: -/6.8 -/7.1"});
}

TEST(ComparedTable, HasARowForEachMeasureAndDimensionInOneUnit)
{
    const auto one = report(2018, {outcome(u"实际使用内资", Measure::Level, 1.5, u"亿元", 2018)});
    const auto other = report(2019, {outcome(u"实际使用内资", Measure::Level, 14200, u"万元", 2019), //
                                     outcome(u"实际使用内资", Measure::Growth, 3, u"%", 2019)});
    EXPECT_EQ(dumps({one, other}), (Lines{"实际使用内资 level 亿元: -/1.5 -/1.42", "实际使用内资 growth %: -/- -/3"}));
}

TEST(ComparedTable, StandardIndicatorsComeFirstTheOthersByMention)
{
    const auto one = report(2018, {outcome(u"步道里程", Measure::Level, 12, u"公里", 2018), //
                                   outcome(u"城镇登记失业率", Measure::Level, 3.2, u"%", 2018)});
    const auto other = report(2019, {outcome(u"岸线长度", Measure::Level, 9, u"公里", 2019), //
                                     outcome(u"地区生产总值", Measure::Level, 100, u"亿元", 2019)});
    EXPECT_EQ(dumps({one, other}), (Lines{"地区生产总值 level 亿元: -/- -/100", "城镇登记失业率 level %: -/3.2 -/-",
                                          "步道里程 level 公里: -/12 -/-", "岸线长度 level 公里: -/- -/9"}));
}

TEST(ComparedTable, TheYearThatTheReportIsAboutGoesFirst)
{
    auto base = outcome(u"地区生产总值", Measure::Level, 50, u"亿元", 2013);
    const auto one = report(2018, {base, outcome(u"地区生产总值", Measure::Level, 100, u"亿元", 2018)});
    const auto other = report(2019, {outcome(u"地区生产总值", Measure::Level, 110, u"亿元", 2019), base});
    EXPECT_EQ(dumps({one, other}), Lines{"地区生产总值 level 亿元: -/100+1 -/110+1"});
}

TEST(ComparedTable, ATargetOfTheTermIsAnotherRow)
{
    auto term = target(u"地区生产总值", Measure::AverageGrowth, 6, u"%");
    term.period = Period{2021, 2025};
    const auto one = report(2020, {term, target(u"地区生产总值", Measure::Level, 200, u"亿元", 2025), //
                                   target(u"地区生产总值", Measure::Level, 120, u"亿元", 2021)});
    EXPECT_EQ(dumps({one}), (Lines{"地区生产总值 level 亿元: 120/-", "地区生产总值 level 亿元 years: 200/-",
                                   "地区生产总值 average_growth % years: 6/-"}));
}

TEST(ComparedTable, AFloorGoesBeforeItsStretch)
{
    auto stretch = target(u"地区生产总值", Measure::Growth, 8, u"%", 2019);
    stretch.stretchOf = 10;
    const auto one = report(2018, {stretch, target(u"地区生产总值", Measure::Growth, 6, u"%", 2019)});
    EXPECT_EQ(dumps({one}), Lines{"地区生产总值 growth %: 6+1/-"});
}

TEST(ComparedTable, WordingsOfOneThingShareARow)
{
    const auto one = report(2018, {outcome(u"开工保障房数", Measure::Level, 12, u"个", 2018)});
    const auto other = report(2019, {outcome(u"新开工保障房数", Measure::Level, 9, u"个", 2019)});
    EXPECT_EQ(dumps({one, other}), Lines{"开工保障房数 level 个: -/12 -/9"});
}

TEST(ComparedTable, WhatOneReportTellsApartStaysApart)
{
    const auto one = report(2018, {outcome(u"开工保障房数", Measure::Level, 12, u"个", 2018)});
    const auto other = report(2019, {outcome(u"开工保障房数", Measure::Level, 30, u"个", 2019), //
                                     outcome(u"新开工保障房数", Measure::Level, 9, u"个", 2019)});
    EXPECT_EQ(dumps({one, other}), (Lines{"开工保障房数 level 个: -/12 -/30", "新开工保障房数 level 个: -/- -/9"}));
}

TEST(ComparedTable, OtherThingsNeverShareARow)
{
    struct Case {
        std::u16string one;
        std::u16string other;
    };
    for (const Case& named : {Case{u"开工项目数", u"竣工项目数"}, Case{u"亿元以上项目数", u"10亿元以上项目数"},
                              Case{u"新建小学数", u"新建中学数"}, Case{u"新建公园数", u"公园数"}, Case{u"城市道路里程", u"农村道路里程"}}) {
        const auto one = report(2018, {outcome(named.one, Measure::Level, 12, u"个", 2018)});
        const auto other = report(2019, {outcome(named.other, Measure::Level, 9, u"个", 2019)});
        EXPECT_EQ(dumps({one, other}).size(), 2U) << toUtf8(named.one) << " " << toUtf8(named.other);
    }
}

TEST(ComparedTable, WhatHasNoNumberIsThereWithItsWords)
{
    auto sync = target(u"居民人均可支配收入", Measure::Sync, 0, u"", 2019);
    sync.value.reset();
    sync.quote = u"基本同步";
    EXPECT_EQ(dumps({report(2018, {sync}), report(2019, {})}), Lines{"居民人均可支配收入 sync : 基本同步/- -/-"});
}

std::string dump(const std::optional<ComparedChange>& change)
{
    if (!change)
        return "-";
    return numberText(change->difference) + (change->growth ? " " + numberText(*change->growth) + "%" : "") + (change->exact ? "" : " ~");
}

Lines changes(Measure measure, const std::u16string& unit, const std::vector<double>& values, ComparedWith with)
{
    std::vector<ReportStatements> reports;
    for (std::size_t i = 0; i < values.size(); ++i)
        reports.push_back(
            report(2018 + static_cast<int>(i), {outcome(u"地区生产总值", measure, values[i], unit, 2018 + static_cast<int>(i))}));
    const ComparedTable table = comparedTable(reports, Lexicon::builtIn());
    Lines out;
    for (std::size_t i = 0; i < values.size(); ++i)
        out.push_back(dump(changeOf(table.rows.at(0), Kind::Outcome, i, with)));
    return out;
}

TEST(ComparedChange, IsSetAgainstTheColumnBeforeOrTheFirst)
{
    EXPECT_EQ(changes(Measure::Level, u"亿元", {100, 110, 121}, ComparedWith::Before), (Lines{"-", "10 10%", "11 10%"}));
    EXPECT_EQ(changes(Measure::Level, u"亿元", {100, 110, 121}, ComparedWith::First), (Lines{"-", "10 10%", "21 21%"}));
}

TEST(ComparedChange, GrowthAndRatesDifferByPoints)
{
    EXPECT_EQ(changes(Measure::Growth, u"%", {9.1, 8.5}, ComparedWith::Before), (Lines{"-", "-0.6"}));
    EXPECT_EQ(changes(Measure::Level, u"%", {95.5, 96}, ComparedWith::Before), (Lines{"-", "0.5"}));
}

TEST(ComparedChange, NothingGrowsFromZeroOrBelow)
{
    EXPECT_EQ(changes(Measure::Level, u"亿元", {0, 5}, ComparedWith::Before), (Lines{"-", "5"}));
    EXPECT_EQ(changes(Measure::Level, u"亿元", {-2, 5}, ComparedWith::Before), (Lines{"-", "7"}));
}

TEST(ComparedChange, BoundsCountWithTheirNumberAndSaySo)
{
    auto floor = target(u"地区生产总值", Measure::Growth, 6, u"%", 2020);
    floor.bound = Bound::AtLeast;
    const ComparedTable table =
        comparedTable({report(2018, {target(u"地区生产总值", Measure::Growth, 6, u"%", 2019)}), report(2019, {floor})}, Lexicon::builtIn());
    EXPECT_EQ(dump(changeOf(table.rows.at(0), Kind::Target, 1, ComparedWith::Before)), "0 ~");
    EXPECT_TRUE(differs(table.rows.at(0), Kind::Target)) << "a floor is another promise";
    EXPECT_FALSE(differs(table.rows.at(0), Kind::Outcome));
    EXPECT_EQ(reportsWith(table.rows.at(0), Kind::Target), 2U);
    EXPECT_EQ(reportsWith(table.rows.at(0), Kind::Outcome), 0U);
}

TEST(ComparedChange, IsNoneWhereEitherIsMissing)
{
    const ComparedTable table =
        comparedTable({report(2018, {}), report(2019, {outcome(u"地区生产总值", Measure::Growth, 6, u"%", 2019)})}, Lexicon::builtIn());
    EXPECT_EQ(dump(changeOf(table.rows.at(0), Kind::Outcome, 1, ComparedWith::Before)), "-");
    EXPECT_EQ(dump(changeOf(table.rows.at(0), Kind::Outcome, 7, ComparedWith::First)), "-");
}

} // namespace
} // namespace duixian::match
