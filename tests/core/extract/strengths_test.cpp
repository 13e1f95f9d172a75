// SPDX-License-Identifier: GPL-3.0-or-later
// How firmly a promise is given, and the two halves of a floor and its stretch. Sentences are our own.
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* read;
};

/// "5% ensured | 7% aspired>5%": the stretch with the quote of its floor.
std::string strengths(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements) {
        out += (out.empty() ? "" : " | ") + toUtf8(s.quote) + " " + (s.strength ? std::string(nameOf(*s.strength)) : "none");
        for (const Statement& floor : statements)
            if (s.stretchOf == floor.span.begin)
                out += ">" + toUtf8(floor.quote);
    }
    return out;
}

TEST(Strengths, AreSaidByTheLastWordBeforeTheFigure)
{
    constexpr Case cases[] = {
        {"新建公厕9座。", "9座 plain"},
        {"确保新建公厕9座。", "9座 ensured"},
        {"税收占比不低于80%。", "80% ensured"},
        {"力争新建公厕9座、改造公厕4座。", "9座 aspired | 4座 aspired"},
        {"力争新建公厕9座,改造公厕4座。", "9座 aspired | 4座 plain"},
        {"主要目标是:地区生产总值增长6%,单位GDP能耗下降3%(约束性)。", "6% plain | 3% binding"},
        {"主要目标是:地区生产总值增长6%。约束性指标:单位GDP能耗下降3%。", "6% plain | 3% binding"},
        {"争取上级资金3亿元。", "3亿元 plain"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(strengths(planned(c.sentence)), c.read) << c.sentence;
    EXPECT_EQ(strengths(reviewed("确保了9座公厕建成。")), "9座 none") << "a result has none";
}

TEST(Stretches, BelongToTheirFloor)
{
    constexpr Case cases[] = {
        {"一般公共预算收入确保增长5%,力争增长7%。", "5% ensured | 7% aspired>5%"},
        {"确保一般公共预算收入增长5%、力争7%。", "5% ensured | 7% aspired>5%"},
        {"一般公共预算收入力争增长7%、确保5%。", "7% aspired>5% | 5% ensured"},
        {"地区生产总值增长5.5%以上、力争6%。", "5.5% plain | 6% aspired>5.5%"},
        {"地区生产总值增长6%,奋斗目标7%。", "6% plain | 7% aspired>6%"},
        {"地区生产总值增长6%,力争固定资产投资增长8%。", "6% plain | 8% aspired"},
        {"力争地区生产总值增长6%、固定资产投资增长8%。", "6% aspired | 8% aspired"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(strengths(planned(c.sentence)), c.read) << c.sentence;
}

} // namespace
} // namespace duixian::extract
