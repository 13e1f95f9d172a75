// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/verdict.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/model/names.h"
#include "tests/core/model/figure_text.h"

namespace duixian::match {
namespace {

struct Case {
    const char* target; ///< a * in front: less is better
    const char* outcome;
    const char* expected; ///< verdict, rule, difference
};

std::string judged(const Case& c)
{
    const bool lessIsBetter = c.target[0] == '*';
    const Judgement j = judge(figure(c.target + (lessIsBetter ? 1 : 0)), figure(c.outcome), lessIsBetter);
    return std::string(nameOf(j.verdict)) + " " + std::string(nameOf(j.rule)) + " " + (j.difference ? numberText(*j.difference) : "null");
}

class Verdicts : public testing::TestWithParam<Case> {};

TEST_P(Verdicts, AreJudgedByTheNumbersAlone)
{
    EXPECT_EQ(judged(GetParam()), GetParam().expected) << GetParam().target << " | " << GetParam().outcome;
}

// =, >= and ~: reached at or above the target.
INSTANTIATE_TEST_SUITE_P(MoreIsBetter, Verdicts,
                         testing::Values(Case{"growth = 6.5 %", "growth = 6.5 %", "reached at_least_target 0"},
                                         Case{"growth = 6.5 %", "growth = 6.6 %", "reached at_least_target 0.1"},
                                         Case{"growth = 6.5 %", "growth = 6.4 %", "not reached at_least_target -0.1"},
                                         Case{"growth = 6.5 %", "growth = -1.2 %", "not reached at_least_target -7.7"},
                                         Case{"growth = 0 %", "growth = -0.1 %", "not reached at_least_target -0.1"},
                                         Case{"growth = 0 %", "growth = 0 %", "reached at_least_target 0"},
                                         Case{"growth >= 8 %", "growth = 8 %", "reached at_least_target 0"},
                                         Case{"growth >= 8 %", "growth = 9.1 %", "reached at_least_target 1.1"},
                                         Case{"growth >= 8 %", "growth = 7.9 %", "not reached at_least_target -0.1"},
                                         Case{"level = 30 家", "level = 30 家", "reached at_least_target 0"},
                                         Case{"level = 30 家", "level = 31 家", "reached at_least_target 1"},
                                         Case{"level = 30 家", "level = 29 家", "not reached at_least_target -1"},
                                         Case{"level >= 30 家", "level = 28 家", "not reached at_least_target -2"},
                                         Case{"average_growth = 7 %", "average_growth = 7.2 %", "reached at_least_target 0.2"},
                                         Case{"change = 0.5 个百分点", "change = 0.3 个百分点", "not reached at_least_target -0.2"},
                                         Case{"gap = 1 个百分点", "gap = 1.4 个百分点", "reached at_least_target 0.4"},
                                         Case{"multiple = 2 倍", "multiple = 2.5 倍", "reached at_least_target 0.5"},
                                         Case{"level = 95 %", "level = 100 %", "reached at_least_target 5"}));

TEST(VerdictsWithTolerance, AllowATargetWithAboutToBeMissedByIt)
{
    const struct {
        const char* target;
        const char* outcome;
        bool lessIsBetter;
        const char* expected;
    } cases[] = {
        {"level ~ 1000 亿元", "level = 951 亿元", false, "reached"},
        {"level ~ 1000 亿元", "level = 949 亿元", false, "not reached"},
        {"level ~ 3 %", "level = 3.1 %", true, "reached"},
        {"level ~ 3 %", "level = 3.2 %", true, "not reached"},
        {"growth ~ -5 %", "growth = -4.8 %", false, "reached"},
        {"growth ~ -5 %", "growth = -4.7 %", false, "not reached"},
        {"level = 1000 亿元", "level = 999 亿元", false, "not reached"},
        {"level <= 1000 亿元", "level = 1001 亿元", false, "not reached"},
        {"level >= 1000 亿元", "level = 999 亿元", false, "not reached"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(nameOf(judge(figure(one.target), figure(one.outcome), one.lessIsBetter, {0.05}).verdict), one.expected)
            << one.target << " | " << one.outcome;
}

// 左右 gives no tolerance.
INSTANTIATE_TEST_SUITE_P(About, Verdicts,
                         testing::Values(Case{"growth ~ 7 %", "growth = 7 %", "reached at_least_target 0"},
                                         Case{"growth ~ 7 %", "growth = 6.9 %", "not reached at_least_target -0.1"},
                                         Case{"growth ~ 7 %", "growth = 7.1 %", "reached at_least_target 0.1"},
                                         Case{"level ~ 1100 亿元", "level = 1096 亿元", "not reached at_least_target -4"},
                                         Case{"*level ~ 3 %", "level = 3.1 %", "not reached at_most_target 0.1"},
                                         Case{"*level ~ 3 %", "level = 3 %", "reached at_most_target 0"},
                                         Case{"growth = 7 %", "growth ~ 7 %", "reached at_least_target 0"},
                                         Case{"growth = 7 %", "growth ~ 6.8 %", "not reached at_least_target -0.2"},
                                         Case{"growth ~ 7 %", "growth ~ 7.5 %", "reached at_least_target 0.5"}));

// <=: reached at or below.
INSTANTIATE_TEST_SUITE_P(AtMost, Verdicts,
                         testing::Values(Case{"level <= 4.5 %", "level = 4.5 %", "reached at_most_target 0"},
                                         Case{"level <= 4.5 %", "level = 3.2 %", "reached at_most_target -1.3"},
                                         Case{"level <= 4.5 %", "level = 4.6 %", "not reached at_most_target 0.1"},
                                         Case{"level <= 3 个工作日", "level = 2 个工作日", "reached at_most_target -1"},
                                         Case{"level <= 3 个工作日", "level = 5 个工作日", "not reached at_most_target 2"},
                                         Case{"growth <= 3 %", "growth = 2.1 %", "reached at_most_target -0.9"},
                                         Case{"growth <= 3 %", "growth = 3.4 %", "not reached at_most_target 0.4"},
                                         Case{"*level <= 4 %", "level = 3.9 %", "reached at_most_target -0.1"},
                                         Case{"level <= 0 个", "level = 0 个", "reached at_most_target 0"},
                                         Case{"level <= 0 个", "level = 1 个", "not reached at_most_target 1"}));

// 失业率, PM2.5, 能耗: at or below, whatever the bound.
INSTANTIATE_TEST_SUITE_P(LessIsBetter, Verdicts,
                         testing::Values(Case{"*level = 3.5 %", "level = 3.2 %", "reached at_most_target -0.3"},
                                         Case{"*level = 3.5 %", "level = 3.5 %", "reached at_most_target 0"},
                                         Case{"*level = 3.5 %", "level = 3.6 %", "not reached at_most_target 0.1"},
                                         Case{"*level >= 35 微克/立方米", "level = 33 微克/立方米", "reached at_most_target -2"},
                                         Case{"*level >= 35 微克/立方米", "level = 36 微克/立方米", "not reached at_most_target 1"},
                                         Case{"*growth = 3 %", "growth = 1.8 %", "reached at_most_target -1.2"},
                                         Case{"*growth = 3 %", "growth = 3.1 %", "not reached at_most_target 0.1"},
                                         Case{"*level = 0 %", "level = 0.4 %", "not reached at_most_target 0.4"}));

// Every fall: at or below, also where the words say 下降5%以上.
INSTANTIATE_TEST_SUITE_P(Falls, Verdicts,
                         testing::Values(Case{"growth = -3 %", "growth = -3 %", "reached at_most_target 0"},
                                         Case{"growth = -3 %", "growth = -3.5 %", "reached at_most_target -0.5"},
                                         Case{"growth = -3 %", "growth = -2.9 %", "not reached at_most_target 0.1"},
                                         Case{"growth = -3 %", "growth = 1 %", "not reached at_most_target 4"},
                                         Case{"growth >= -5 %", "growth = -6 %", "reached at_most_target -1"},
                                         Case{"growth >= -5 %", "growth = -4 %", "not reached at_most_target 1"},
                                         Case{"growth ~ -3 %", "growth = -2.9 %", "not reached at_most_target 0.1"},
                                         Case{"change = -120 个", "change = -150 个", "reached at_most_target -30"},
                                         Case{"change = -120 个", "change = -90 个", "not reached at_most_target 30"},
                                         Case{"*growth = -3 %", "growth = -3.2 %", "reached at_most_target -0.2"},
                                         Case{"average_growth = -2 %", "average_growth = -2.4 %", "reached at_most_target -0.4"},
                                         Case{"growth = -3 %", "growth >= -4 %", "reached at_most_target -1"},
                                         Case{"growth = -3 %", "growth >= -2 %", "undecidable bounded_outcome 1"}));

// range: from the lower end up, or from the upper end down where less is better.
INSTANTIATE_TEST_SUITE_P(Ranges, Verdicts,
                         testing::Values(Case{"level range 5..10 家", "level = 5 家", "reached within_range 0"},
                                         Case{"level range 5..10 家", "level = 4 家", "not reached within_range -1"},
                                         Case{"level range 5..10 家", "level = 7 家", "reached within_range 2"},
                                         Case{"level range 5..10 家", "level = 12 家", "reached within_range 7"},
                                         Case{"growth range 6..6.5 %", "growth = 6.2 %", "reached within_range 0.2"},
                                         Case{"growth range 6..6.5 %", "growth = 5.9 %", "not reached within_range -0.1"},
                                         Case{"*level range 30..35 微克/立方米", "level = 35 微克/立方米", "reached within_range 5"},
                                         Case{"*level range 30..35 微克/立方米", "level = 36 微克/立方米", "not reached within_range 6"},
                                         Case{"*level range 30..35 微克/立方米", "level = 20 微克/立方米", "reached within_range -10"},
                                         Case{"growth = 6 %", "growth range 6..7 %", "reached at_least_target 0"},
                                         Case{"growth = 6.5 %", "growth range 6..7 %", "undecidable bounded_outcome -0.5"},
                                         Case{"growth = 8 %", "growth range 6..7 %", "not reached at_least_target -2"},
                                         Case{"*level = 4 %", "level range 3..4 %", "reached at_most_target -1"}));

// An outcome that is itself only a bound decides or does not.
INSTANTIATE_TEST_SUITE_P(BoundedOutcomes, Verdicts,
                         testing::Values(Case{"level = 30 个", "level >= 30 个", "reached at_least_target 0"},
                                         Case{"level = 30 个", "level >= 31 个", "reached at_least_target 1"},
                                         Case{"level = 35 个", "level >= 30 个", "undecidable bounded_outcome -5"},
                                         Case{"level >= 100 亿元", "level >= 100 亿元", "reached at_least_target 0"},
                                         Case{"*level = 3.5 %", "level <= 3 %", "reached at_most_target -0.5"},
                                         Case{"*level = 3 %", "level <= 3.5 %", "undecidable bounded_outcome 0.5"},
                                         Case{"level <= 3 %", "level <= 3 %", "reached at_most_target 0"},
                                         Case{"level <= 3 %", "level >= 2 %", "undecidable bounded_outcome -1"},
                                         Case{"level <= 3 %", "level >= 4 %", "not reached at_most_target 1"},
                                         Case{"level = 50 个", "level <= 30 个", "not reached at_least_target -20"},
                                         Case{"level = 20 个", "level <= 30 个", "undecidable bounded_outcome 10"}));

// Units are brought together first; the difference is in the target's.
INSTANTIATE_TEST_SUITE_P(Units, Verdicts,
                         testing::Values(Case{"level = 1.33 亿元", "level = 13300 万元", "reached at_least_target 0"},
                                         Case{"level = 1.33 亿元", "level = 27400 万元", "reached at_least_target 1.41"},
                                         Case{"level = 2 万平方米", "level = 1.9 公顷", "not reached at_least_target -0.1"},
                                         Case{"level = 300 亩", "level = 20 公顷", "reached at_least_target 0"},
                                         Case{"level = 1.1 万户", "level = 11000 户", "reached at_least_target 0"},
                                         Case{"level = 12 家", "level = 14 个", "reached at_least_target 2"},
                                         Case{"level = 12 家", "level = 14 個", "reached at_least_target 2"},
                                         Case{"level = 3 亿元", "level = 2.9 億元", "not reached at_least_target -0.1"},
                                         Case{"level = 20 公里", "level = 20500 米", "reached at_least_target 0.5"},
                                         Case{"level = 9 千人次", "level = 1.2 万人次", "reached at_least_target 3"},
                                         Case{"level = 25 %", "level = 0.25 -", "reached at_least_target 0"},
                                         Case{"level = 60 %", "level = 6 成", "reached at_least_target 0"},
                                         Case{"growth = 100 %", "growth = 1 倍", "reached at_least_target 0"},
                                         Case{"level = 0 -", "level = 0 户", "reached at_least_target 0"},
                                         Case{"level = 5 亿元", "level = 6 亿美元", "undecidable units_differ null"},
                                         Case{"level = 8 条", "level = 7 公里", "undecidable units_differ null"},
                                         Case{"level = 8 户", "level = 9 人", "undecidable units_differ null"},
                                         Case{"change = 1 个百分点", "change = 1 %", "undecidable units_differ null"}));

INSTANTIATE_TEST_SUITE_P(WithoutNumbers, Verdicts,
                         testing::Values(Case{"sync ~ null -", "growth = 7 %", "undecidable no_number null"},
                                         Case{"sync = null -", "growth = 7 %", "undecidable no_number null"},
                                         Case{"ratio = null -", "ratio = null -", "undecidable no_number null"},
                                         Case{"level = 5 个", "level = null 个", "undecidable no_number null"}));

} // namespace
} // namespace duixian::match
