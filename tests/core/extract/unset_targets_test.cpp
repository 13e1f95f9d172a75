// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report says that it sets no figure: each row a text of two parts, and the notes on it. The sentences are our own.
#include <gtest/gtest.h>

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

/// "地区生产总值 <不设地区生产总值增长目标>", joined by " | ".
std::string notesOf(const std::string& utf8)
{
    const std::u16string text = toUtf16(utf8);
    std::string out;
    for (const Note& note : explained(utf8).notes)
        if (note.code == NoteCode::TargetUnset)
            out += (out.empty() ? "" : " | ") + toUtf8(note.indicator) + " <" +
                   toUtf8(std::u16string_view(text).substr(note.span.begin, note.span.length())) + ">";
    return out;
}

class UnsetTargets : public testing::TestWithParam<Case> {};

TEST_P(UnsetTargets, AreNotedAndNothingElseIs)
{
    const Case& c = GetParam();
    EXPECT_EQ(notesOf("一、2021年工作回顾\n　　" + std::string(c.review) + "\n二、2022年重点工作\n　　" + c.plan + "\n"), c.notes)
        << c.review << c.plan;
}

constexpr Case cases[] = {
    // the verb, the name, the object
    {"", "今年不设地区生产总值增长目标,把工夫下在实处。", "地区生产总值 <不设地区生产总值增长目标>"},
    {"", "综合考虑,不再设定GDP具体增长目标。", "地区生产总值 <不再设定GDP具体增长目标>"},
    {"", "没有提出固定资产投资增速的具体指标。", "固定资产投资 <没有提出固定资产投资增速的具体指标>"},
    {"", "今年暂不设定一般公共预算收入、进出口总额预期目标。",
     "一般公共预算收入 <暂不设定一般公共预算收入、进出口总额预期目标> | 进出口总额 <暂不设定一般公共预算收入、进出口总额预期目标>"},
    // the name in front
    {"", "地区生产总值不设具体增长目标,城镇新增就业3000人以上。", "地区生产总值 <地区生产总值不设具体增长目标>"},
    {"", "对社会消费品零售总额不提出具体指标。", "社会消费品零售总额 <社会消费品零售总额不提出具体指标>"},
    {"", "固定资产投资增长目标不再设定。", "固定资产投资 <固定资产投资增长目标不再设定>"},
    // the whole economy
    {"", "我们没有提出全年经济增速具体目标。", "地区生产总值 <没有提出全年经济增速具体目标>"},
    {"", "不设经济增长目标。", "地区生产总值 <不设经济增长目标>"},
    // once each
    {"", "不设地区生产总值增长目标。既不设地区生产总值目标,就要重质量。", "地区生产总值 <不设地区生产总值增长目标>"},
    // what is none
    {"2021年不设地区生产总值增长目标。", "", ""}, // of the year that ended
    {"", "窗口不设门槛,服务不设上限。", ""},
    {"", "地区生产总值增长6%,不提不切实际的口号。", ""},
    {"", "不提过高的目标。", ""},
    {"", "地区生产总值增长6%,不设其他目标。", ""}, // another clause
    {"", "实现地区生产总值目标不动摇。", ""},
    {"", "未完成地区生产总值目标的要说明原因。", ""},
};

INSTANTIATE_TEST_SUITE_P(Sentences, UnsetTargets, testing::ValuesIn(cases));

TEST(UnsetTargets, AreFoundInBothScriptsAndWidths)
{
    EXPECT_EQ(notesOf("一、2021年工作回顾\n　　穩中有進。\n二、2022年重點工作\n　　今年不設地區生產總值增長目標。\n"),
              "地区生产总值 <不設地區生產總值增長目標>");
}

TEST(UnsetTargets, AreFoundWhereNoHeadingTellsThePartsApart)
{
    EXPECT_EQ(notesOf("今年不设地区生产总值增长目标,城镇新增就业3000人以上。\n"), "地区生产总值 <不设地区生产总值增长目标>");
}

} // namespace
} // namespace duixian::extract
