// SPDX-License-Identifier: GPL-3.0-or-later
// Why to look once more, and what it costs. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/model/names.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* doubts; ///< of the last statement, and its confidence
};

std::string doubtsOf(const std::vector<Statement>& statements)
{
    if (statements.empty())
        return "no statement";
    std::string out;
    for (const Doubt doubt : statements.back().doubts)
        out += std::string(nameOf(doubt)) + " ";
    return out + numberText(statements.back().confidence);
}

TEST(Doubts, HaveReasonsAndCosts)
{
    constexpr Case cases[] = {
        {"新登记社会组织26家。", "1"},
        {"新登记**社会组织26家。", "damaged 0.8"},
        {"秸秆还田投入???318万元。", "damaged 0.8"},
        {"进出口总额120家。", "unit_unfit 0.4"},
        {"进出口总额12亿美元。", "1"},
        {"城镇登记失业率3200人。", "unit_unfit 0.4"},
        {"税收占比增长2%。", "measure_unfit 0.7"},
        {"税收占比提高2个百分点。", "1"},
        {"单位GDP能耗下降3%。", "1"},
        {"三次产业结构12:40:48。", "1"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(doubtsOf(reviewed(c.sentence)), c.doubts) << c.sentence;
}

TEST(Doubts, TellWhereNoPartSaysPromiseOrResult)
{
    const auto statements = explained("全县新登记社会组织26家。\n").statements;
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(statements[0].doubts.front(), Doubt::KindUnclear);
}

} // namespace
} // namespace duixian::extract
