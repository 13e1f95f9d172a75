// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/measures.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/match/panel.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

ReportStatements source(std::int64_t report, std::vector<std::u16string> path, std::vector<Statement> statements)
{
    ReportStatements out;
    out.report = {report};
    out.head.place = Place{path.back(), "", path};
    out.statements = std::move(statements);
    return out;
}

std::string dump(const PanelRow& row, const TargetMeasures& measures)
{
    std::string out = toUtf8(row.place.name) + " " + toUtf8(row.indicator) + " " + toText(row.period);
    for (const TargetMeasure measure : targetMeasures)
        if (const auto& measured = measures.of(measure)) {
            out += " " + std::string(nameOf(measure)) + " " + numberText(measured->value);
            if (measured->upper)
                out += " (" + toUtf8(measured->upper->name) + ")";
            if (measured->deviationBefore)
                out += " (" + numberText(*measured->deviationBefore) + ")";
        }
    return out;
}

std::string measured(const std::vector<ReportStatements>& sources)
{
    std::string out;
    const std::vector<PanelRow> rows = panel(sources, Lexicon::builtIn());
    const std::vector<TargetMeasures> all = measures(rows);
    EXPECT_EQ(all.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        out += dump(rows[i], all[i]) + "\n";
    return out;
}

const std::vector<std::u16string> district{u"云汀省", u"云汀市", u"青禾区"};
const std::vector<std::u16string> city{u"云汀省", u"云汀市"};
const std::vector<std::u16string> province{u"云汀省"};
constexpr auto growth = Measure::Growth;
constexpr auto level = Measure::Level;

TEST(Measures, DeviationAndRatioAreOfTheFirstTargetAndTheFirstOutcomeInOneUnit)
{
    EXPECT_EQ(measured({source(1, district, {target(u"实际使用内资", level, 1.5, u"亿元")}),
                        source(2, district, {outcome(u"实际使用内资", level, 14250, u"万元")})}),
              "青禾区 实际使用内资 2019 deviation -0.075 ratio 0.95 years_unchanged 1\n");
}

TEST(Measures, ADifferenceHasNoNoiseOfTheMachine)
{
    EXPECT_EQ(measured({source(1, district, {target(u"地区生产总值", growth, 7.5, u"%"), outcome(u"地区生产总值", growth, 8.1, u"%")})}),
              "青禾区 地区生产总值 2019 deviation 0.6 ratio 1.08 years_unchanged 1\n");
}

TEST(Measures, AShareOfNothingOrOfTheOppositeIsNone)
{
    EXPECT_EQ(measured({source(1, district, {target(u"地区生产总值", growth, 0, u"%"), outcome(u"地区生产总值", growth, 2, u"%")})}),
              "青禾区 地区生产总值 2019 deviation 2 years_unchanged 1\n");
    EXPECT_EQ(measured({source(1, district, {target(u"固定资产投资", growth, 9, u"%"), outcome(u"固定资产投资", growth, -4.1, u"%")})}),
              "青禾区 固定资产投资 2019 deviation -13.1 years_unchanged 1\n");
    EXPECT_EQ(measured({source(1, district, {target(u"单位GDP能耗", growth, -3, u"%"), outcome(u"单位GDP能耗", growth, -3.6, u"%")})}),
              "青禾区 单位GDP能耗 2019 deviation -0.6 ratio 1.2 years_unchanged 1\n")
        << "of a fall too: more of it is more than the target";
}

TEST(Measures, ATargetIsSetAgainstTheNearestLevelAboveThatHasOne)
{
    const auto own = source(1, district, {target(u"地区生产总值", growth, 8, u"%")});
    const auto above = source(2, city, {target(u"地区生产总值", growth, 7, u"%")});
    const auto top = source(3, province, {target(u"地区生产总值", growth, 6.5, u"%")});
    EXPECT_EQ(measured({own, above, top}), "云汀省 地区生产总值 2019 years_unchanged 1\n"
                                           "云汀市 地区生产总值 2019 amplification 0.5 (云汀省) years_unchanged 1\n"
                                           "青禾区 地区生产总值 2019 amplification 1 (云汀市) years_unchanged 1\n");
    EXPECT_EQ(measured({own, top}), "云汀省 地区生产总值 2019 years_unchanged 1\n"
                                    "青禾区 地区生产总值 2019 amplification 1.5 (云汀省) years_unchanged 1\n");
    const auto otherYear = source(4, city, {target(u"地区生产总值", growth, 7, u"%", 2018)});
    EXPECT_EQ(measured({own, otherYear}), "云汀市 地区生产总值 2018 years_unchanged 1\n"
                                          "青禾区 地区生产总值 2019 years_unchanged 1\n");
}

TEST(Measures, AmountsOfTwoLevelsAreNotComparedButSharesAre)
{
    EXPECT_EQ(measured({source(1, district, {target(u"地区生产总值", level, 300, u"亿元"), target(u"森林覆盖率", level, 40, u"%")}),
                        source(2, city, {target(u"地区生产总值", level, 4000, u"亿元"), target(u"森林覆盖率", level, 36, u"%")})}),
              "云汀市 地区生产总值 2019 years_unchanged 1\n"
              "云汀市 森林覆盖率 2019 years_unchanged 1\n"
              "青禾区 地区生产总值 2019 years_unchanged 1\n"
              "青禾区 森林覆盖率 2019 amplification 4 (云汀市) years_unchanged 1\n");
}

TEST(Measures, TheRatchetIsTheStepOfTheTargetBesideLastYearsDeviation)
{
    EXPECT_EQ(measured({source(1, district, {target(u"地区生产总值", growth, 7, u"%", 2018)}),
                        source(2, district,
                               {outcome(u"地区生产总值", growth, 8.2, u"%", 2018), target(u"地区生产总值", growth, 7.5, u"%", 2019)}),
                        source(3, district, {target(u"地区生产总值", growth, 7.5, u"%", 2020)}),
                        source(4, district, {target(u"地区生产总值", growth, 7.5, u"%", 2021)})}),
              "青禾区 地区生产总值 2018 deviation 1.2 ratio 1.171428571 years_unchanged 1\n"
              "青禾区 地区生产总值 2019 ratchet 0.5 (1.2) years_unchanged 1\n"
              "青禾区 地区生产总值 2020 ratchet 0 years_unchanged 2\n"
              "青禾区 地区生产总值 2021 ratchet 0 years_unchanged 3\n");
}

TEST(Measures, AYearWithoutAReportEndsTheRowOfUnchangedYears)
{
    EXPECT_EQ(measured({source(1, district, {target(u"地区生产总值", growth, 7, u"%", 2017)}),
                        source(2, district, {target(u"地区生产总值", growth, 7, u"%", 2019)})}),
              "青禾区 地区生产总值 2017 years_unchanged 1\n"
              "青禾区 地区生产总值 2019 years_unchanged 1\n");
}

TEST(Measures, WhereThereIsNoTargetThereIsNothingToReckon)
{
    EXPECT_EQ(measured({source(1, district, {outcome(u"地区生产总值", growth, 7, u"%")})}), "青禾区 地区生产总值 2019\n");
    EXPECT_TRUE(measures({}).empty());
}

} // namespace
} // namespace duixian::match
