// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/written_unit.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text; ///< what stands behind the number
    const char* dump; ///< the unit, | where its word begins, + for 余
};

TEST(WrittenUnit, IsTheLongestWordWithItsMultiplier)
{
    constexpr Case cases[] = {
        {"亿元", "亿|元"},     {"万余处", "万|处 +"},     {"余万平方米", "万|平方米 +"},
        {"多户", "|户 +"},     {"几家", "|家 +"},         {"千米", "|千米"},
        {"千瓦时", "|千瓦时"}, {"万千瓦", "万|千瓦"},     {"千余人次", "千|人次 +"},
        {"个村", "|个"},       {"个百分点", "|个百分点"}, {"个工作日", "|个工作日"},
        {"万亿元", "万亿|元"}, {"万群众", "万|"},         {"亿元人民币", "亿|元人民币"},
        {"课时", "|课时"},     {"家次", "|家次"},         {"年", "none"},
        {"千", "none"},        {"号线", "none"},          {"千伏变电站", "none"},
    };
    for (const Case& c : cases) {
        const auto found = unitAt(toUtf16(c.text), 0, Lexicon::builtIn());
        const std::string dump =
            found ? toUtf8(found->unit.substr(0, found->word)) + "|" + toUtf8(found->unit.substr(found->word)) + (found->more ? " +" : "")
                  : "none";
        EXPECT_EQ(dump, c.dump) << c.text;
    }
}

TEST(WrittenUnit, StaysWholeWithASlashOrABracket)
{
    constexpr Case cases[] = {
        {"微克/立方米", "微克/立方米"},
        {"元/平方米", "元/平方米"},
        {"元/月", "元/月"},
        {"元/人·年", "元/人·年"},
        {"元/人/月", "元/人/月"},
        {"吨标准煤/万元", "吨标准煤/万元"},
        {"立方米/万元", "立方米/万元"},
        {"万吨/日", "万吨/日"},
        {"克/千瓦时", "克/千瓦时"},
        {"人/平方公里", "人/平方公里"},
        {"场(次)", "场(次)"},
        {"场（次）", "场（次）"},
        {"台(套)", "台(套)"},
        {"台/套", "台/套"},
        {"家(含分店)", "家"},
        {"家/某某", "家"},
        {"微克每立方米", "微克每立方米"},
    };
    for (const Case& c : cases) {
        const auto found = unitAt(toUtf16(c.text), 0, Lexicon::builtIn());
        ASSERT_TRUE(found) << c.text;
        EXPECT_EQ(toUtf8(found->unit), c.dump) << c.text;
        EXPECT_EQ(found->end, found->unit.size()) << c.text;
    }
}

} // namespace
} // namespace duixian::extract
