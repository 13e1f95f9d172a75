// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_test.h"

#include <sstream>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/model/figure_text.h"

namespace duixian::query {
namespace {

constexpr std::pair<const char*, Relation> relations[] = {{"<", Relation::Less},     {"<=", Relation::AtMost}, {"=", Relation::Equal},
                                                          {">=", Relation::AtLeast}, {">", Relation::More},    {"..", Relation::Between}};

/// ">= 5000 万元", ".. 10 20 万人"; - for no unit.
Comparison comparison(const std::string& text)
{
    std::istringstream in(text);
    std::string relation;
    std::string value;
    std::string valueMax;
    std::string unit;
    in >> relation >> value;
    Comparison out;
    for (const auto& [name, meant] : relations)
        if (relation == name)
            out.relation = meant;
    out.value = numberFrom(value).value();
    if (out.relation == Relation::Between) {
        in >> valueMax;
        out.valueMax = numberFrom(valueMax).value();
    }
    in >> unit;
    out.unit = toUtf16(unit == "-" ? "" : unit);
    return out;
}

struct Case {
    const char* comparison;
    const char* figure;
    bool holds;
};

class Comparisons : public testing::TestWithParam<Case> {};

TEST_P(Comparisons, HoldOfTheNumberInTheirUnit)
{
    EXPECT_EQ(holds(comparison(GetParam().comparison), figure(GetParam().figure)), GetParam().holds)
        << GetParam().comparison << " | " << GetParam().figure;
}

INSTANTIATE_TEST_SUITE_P(Relations, Comparisons,
                         testing::Values(Case{"> 8 %", "growth = 8.1 %", true}, Case{"> 8 %", "growth = 8 %", false},
                                         Case{">= 8 %", "growth = 8 %", true}, Case{">= 8 %", "growth = 7.9 %", false},
                                         Case{"< 40 微克/立方米", "level = 39.9 微克/立方米", true},
                                         Case{"< 40 微克/立方米", "level = 40 微克/立方米", false},
                                         Case{"<= 40 微克/立方米", "level = 40 微克/立方米", true},
                                         Case{"<= 40 微克/立方米", "level = 41 微克/立方米", false}, Case{"= 8 %", "growth = 8 %", true},
                                         Case{"= 8 %", "growth = 8.1 %", false}, Case{".. 10 20 万人", "level = 10 万人", true},
                                         Case{".. 10 20 万人", "level = 20 万人", true}, Case{".. 10 20 万人", "level = 20.1 万人", false},
                                         Case{".. 20 10 万人", "level = 15 万人", true}));

INSTANTIATE_TEST_SUITE_P(Units, Comparisons,
                         testing::Values(Case{"= 5000 万元", "level = 0.5 亿元", true}, Case{"= 0.5 亿元", "level = 5000 万元", true},
                                         Case{"> 1 万人", "level = 12000 人", true}, Case{"> 1 万人", "level = 9800 人", false},
                                         Case{"= 2 公顷", "level = 30 亩", true}, Case{">= 25 %", "level = 0.25 -", true},
                                         Case{">= 50 %", "growth = 1 倍", true}, Case{"> 5 家", "level = 6 个", true},
                                         Case{"> 1 个百分点", "growth = 8 %", false}, Case{"> 1 %", "gap = 1.4 个百分点", false},
                                         Case{"> 1 亿元", "level = 5 亿美元", false}, Case{"> 1 人", "level = 5 户", false},
                                         Case{"< 5 亿元", "growth = 0 %", false}, Case{"< 5 户", "level = 0 -", true}));

// Without a unit the number as it is written.
INSTANTIATE_TEST_SUITE_P(WithoutUnit, Comparisons,
                         testing::Values(Case{"< 40 -", "level = 38 微克/立方米", true}, Case{"< 40 -", "level <= 38 -", true},
                                         Case{"> 500 -", "level = 678 亿元", true}, Case{"> 500 -", "level = 67.8 亿元", false}));

INSTANTIATE_TEST_SUITE_P(Falls, Comparisons,
                         testing::Values(Case{"<= -3 %", "growth = -3.2 %", true}, Case{"<= -3 %", "growth = -2.9 %", false},
                                         Case{"> -3 %", "growth = -2.9 %", true}, Case{"> 3 %", "growth = -5 %", false}));

// 左右, 以上, 以内: the number that is said decides.
INSTANTIATE_TEST_SUITE_P(Bounds, Comparisons,
                         testing::Values(Case{">= 7 %", "growth ~ 7 %", true}, Case{"> 7 %", "growth ~ 7 %", false},
                                         Case{"> 7 %", "growth >= 7 %", false}, Case{"<= 4 %", "level <= 4 %", true},
                                         Case{"< 4 %", "level <= 4 %", false}));

// Of a range every number has to.
INSTANTIATE_TEST_SUITE_P(Ranges, Comparisons,
                         testing::Values(Case{">= 5 家", "level range 5..10 家", true}, Case{"> 5 家", "level range 5..10 家", false},
                                         Case{"< 10 家", "level range 5..10 家", false}, Case{".. 5 10 家", "level range 5..10 家", true},
                                         Case{".. 6 10 家", "level range 5..10 家", false}, Case{"<= -3 %", "growth range -5..-3 %", true},
                                         Case{"<= -4 %", "growth range -5..-3 %", false}));

INSTANTIATE_TEST_SUITE_P(NoNumber, Comparisons,
                         testing::Values(Case{">= 0 -", "sync ~ null -", false}, Case{"<= 100 %", "ratio = null -", false}));

/// 城镇新增就业 1.2万人, a promise for 2019 that is ensured.
Statement promise()
{
    Statement s = figure("level >= 1.2 万人");
    s.kind = Kind::Target;
    s.indicator = u"城镇新增就业";
    s.period = Period::year(2019);
    s.strength = Strength::Ensured;
    return s;
}

struct Restriction {
    const char* what;
    FigureQuery query;
    bool answers;
};

TEST(Answers, AreWhatFitsAllThatIsSaid)
{
    const Comparison over = comparison("> 1 万人");
    const Restriction cases[] = {
        {"nothing said", {}, true},
        {"one of two indicators", {.indicators = {u"地区生产总值", u"城镇新增就业"}}, true},
        {"another indicator", {.indicators = {u"地区生产总值"}}, false},
        {"a word of the name", {.nameHolds = u"就业"}, true},
        {"two words of the name", {.nameHolds = u"就业 城镇"}, true},
        {"a word that is not in the name", {.nameHolds = u"就业 农村"}, false},
        {"the measure", {.measures = {Measure::Growth, Measure::Level}}, true},
        {"another measure", {.measures = {Measure::Growth}}, false},
        {"the number", {.comparisons = {over}}, true},
        {"two numbers, one of which does not fit", {.comparisons = {over, comparison("< 1.1 万人")}}, false},
        {"the kind", {.kind = Kind::Target}, true},
        {"another kind", {.kind = Kind::Outcome}, false},
        {"one of two strengths", {.strengths = {Strength::Binding, Strength::Ensured}}, true},
        {"another strength", {.strengths = {Strength::Aspired}}, false},
        {"its year", {.years = Period::year(2019)}, true},
        {"years with its year", {.years = Period{2016, 2020}}, true},
        {"another year", {.years = Period::year(2020)}, false},
    };
    for (const Restriction& c : cases)
        EXPECT_EQ(answers(c.query, promise()), c.answers) << c.what;
}

TEST(Answers, AFigureWithoutYearsOrStrengthHasNone)
{
    Statement s = promise();
    s.period.reset();
    s.strength.reset();
    EXPECT_TRUE(answers({}, s));
    EXPECT_FALSE(answers({.years = Period::year(2019)}, s));
    EXPECT_FALSE(answers({.strengths = {Strength::Ensured}}, s));
}

TEST(Answers, ANameIsAskedForInEitherScriptWidthAndCase)
{
    Statement s = promise();
    s.indicator = u"新建５Ｇ基站数";
    EXPECT_TRUE(answers({.nameHolds = u"5g基站"}, s));
    EXPECT_TRUE(answers({.nameHolds = u"5G 基站數"}, s));
}

} // namespace
} // namespace duixian::query
