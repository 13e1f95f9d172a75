// SPDX-License-Identifier: GPL-3.0-or-later
// What a trace tells: every field of a statement once its pass has run, or the reason why a figure is none.
#include <gtest/gtest.h>

#include "core/model/dump.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

std::vector<std::string> traced(const std::string& sentence)
{
    std::vector<std::string> out;
    for (const Trace& trace : explained("二、2022年重点工作\n　　" + sentence + "\n").traces)
        if (trace.quote != u"2022") // of the heading
            out.push_back(dump(trace));
    return out;
}

TEST(Traces, TellWhatEachPassAdded)
{
    EXPECT_EQ(traced("一般公共预算收入确保增长5%以上。"),
              (std::vector<std::string>{"5% kept | figures: section=plan value=5 unit=% | leads: strength=ensured | kinds: kind=target | "
                                        "subjects: subject=一般公共预算收入 thing=一般公共预算收入 indicator=一般公共预算收入 | "
                                        "measures: measure=growth bound=>= | periods: period=2022 | doubts: confidence=1"}));
    EXPECT_EQ(traced("新建公厕9座。"),
              (std::vector<std::string>{"9座 kept | figures: section=plan value=9 unit=座 | kinds: kind=target | "
                                        "subjects: subject=新建公厕 action=新建 thing=公厕 | measures: measure=level bound== | "
                                        "indicators: indicator=新建公厕数 | periods: period=2022 | doubts: confidence=1"}));
}

TEST(Traces, TellWhyAFigureIsNone)
{
    EXPECT_EQ(traced("引进20亿元以上项目6个。").front(),
              "20亿元 dropped | figures: section=plan value=20 unit=亿元 | roles: dropped threshold");
    EXPECT_EQ(traced("拨打12345热线。").front(), "12345 dropped | figures: section=plan value=12345 | rejects: dropped no_unit");
}

/// The same code runs: what is kept is what is a statement, in the same order.
TEST(Traces, AreOfTheSameRunAsTheStatements)
{
    const Extraction found = explained("一、2021年工作回顾\n　　第3届文化节举办活动12场,接待游客6万人次,增长8%。投资35亿元的园区开工。\n");
    std::vector<Span> kept;
    for (const Trace& trace : found.traces)
        if (trace.kept)
            kept.push_back(trace.span);
    std::vector<Span> stated;
    for (const Statement& statement : found.statements)
        stated.push_back(statement.span);
    EXPECT_EQ(kept, stated);
    EXPECT_GT(found.traces.size(), kept.size());
}

} // namespace
} // namespace duixian::extract
