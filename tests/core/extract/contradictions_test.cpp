// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report contradicts itself: each row a text of two parts, and the notes on it. Places and numbers are our own.
#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* review;
    const char* plan;
    const char* notes;
};

/// "growth_unfit 8% (80亿元, 92亿元) 15", joined by " | ".
std::string notesOf(const Case& c)
{
    const std::string utf8 = "一、2021年工作回顾\n　　" + std::string(c.review) + "\n二、2022年重点工作\n　　" + c.plan + "\n";
    const std::u16string text = toUtf16(utf8);
    const auto words = [&](const Span& span) { return toUtf8(std::u16string_view(text).substr(span.begin, span.length())); };
    std::string out;
    for (const Note& note : explained(utf8).notes) {
        out += (out.empty() ? "" : " | ") + std::string(nameOf(note.code)) + " " + words(note.span);
        for (const Span& other : note.others)
            out += (&other == note.others.data() ? " (" : ", ") + words(other) + (&other == &note.others.back() ? ")" : "");
        out += note.computed ? " " + numberText(*note.computed) : "";
    }
    return out;
}

class Contradictions : public testing::TestWithParam<Case> {};

TEST_P(Contradictions, AreNotedAndNothingElseIs)
{
    EXPECT_EQ(notesOf(GetParam()), GetParam().notes) << GetParam().review << " " << GetParam().plan;
}

constexpr Case growths[] = {
    {"一般公共预算收入80亿元。", "一般公共预算收入92亿元,增长8%。", "growth_unfit 8% (80亿元, 92亿元) 15"},
    {"一般公共预算收入80亿元。", "一般公共预算收入86.4亿元,增长8%。", ""},
    {"一般公共预算收入800000万元。", "一般公共预算收入86.4亿元,增长8%。", ""},
    {"一般公共预算收入80亿元。", "一般公共预算收入突破92亿元,增长8%以上。", ""},
    {"地区生产总值200亿元。", "地区生产总值230亿元,增长7%。", ""}, // at constant prices
    {"进出口总额60亿元,比上年增加10亿元,增长50%。", "", "growth_unfit 50% (60亿元, 10亿元) 20"},
    {"进出口总额60亿元,比上年增加10亿元,增长20%。", "", ""},
};

constexpr Case values[] = {
    {"固定资产投资120亿元。投资结构更优,固定资产投资125亿元。", "", "values_differ 125亿元 (120亿元)"},
    {"固定资产投资120.4亿元。投资结构更优,固定资产投资120亿元。", "", ""}, // rounded
    {"固定资产投资120亿元。上半年固定资产投资55亿元。", "", ""},
    {"固定资产投资120亿元。高新区固定资产投资55亿元。", "", ""},
    {"固定资产投资120亿元。", "固定资产投资130亿元。", ""}, // a promise is no second value
    {"固定资产投资120亿元。固定资产投资超过100亿元。", "", ""},
    {"固定资产投资增长9%。与2016年相比,固定资产投资增长66%。", "", ""},
};

constexpr Case shares[] = {
    {"自来水普及率达到104%。", "", "shares_unfit 104% 104"},
    {"自来水普及率达到100%。", "", ""},
    {"年度任务完成率达到104%。", "", ""},
    {"三次产业结构为12.5:40.1:49.4。", "", "shares_unfit 12.5:40.1:49.4 102"},
    {"三次产业结构为12.5:40.1:47.4。", "", ""},
};

constexpr Case lists[] = {
    {"甲镇、乙镇、丙镇财政收入分别增长3%、4%。", "", "shared_unevenly 3% (4%)"},
    {"甲镇、乙镇财政收入分别增长3%、4%。", "", ""},
};

INSTANTIATE_TEST_SUITE_P(OfGrowth, Contradictions, testing::ValuesIn(growths));
INSTANTIATE_TEST_SUITE_P(OfValues, Contradictions, testing::ValuesIn(values));
INSTANTIATE_TEST_SUITE_P(OfShares, Contradictions, testing::ValuesIn(shares));
INSTANTIATE_TEST_SUITE_P(OfLists, Contradictions, testing::ValuesIn(lists));

} // namespace
} // namespace duixian::extract
