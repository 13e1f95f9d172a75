// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figures.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::extract {
namespace {

std::string dumped(const char* text)
{
    const std::u16string words = toUtf16(text);
    std::string out;
    for (const Figure& f : findFigures(words, {0, words.size()}, Lexicon::builtIn())) {
        out += (out.empty() ? "" : " | ") + toUtf8(words.substr(f.span.begin, f.span.length())) + ": ";
        out += f.noValue ? "no value" : numberText(f.value);
        if (f.valueMax)
            out += ".." + numberText(*f.valueMax);
        out += " " + toUtf8(f.unit) + (f.openAbove ? " +" : "") + (f.form == Form::Bare ? " bare" : "");
    }
    return out;
}

struct Case {
    const char* text;
    const char* dump;
};

TEST(Figures, CarryTheirUnitWithItsMultiplier)
{
    constexpr Case cases[] = {
        {"完成投资86.2亿元", "86.2亿元: 86.2 亿元"},
        {"接待1200万人次", "1200万人次: 1200 万人次"},
        {"惠及27万余处", "27万余处: 27 万处 +"},
        {"服务9千余人次", "9千余人次: 9 千人次 +"},
        {"拆除80余万平方米", "80余万平方米: 80 万平方米 +"},
        {"提高1.4个百分点", "1.4个百分点: 1.4 个百分点"},
        {"压至3个工作日", "3个工作日: 3 个工作日"},
        {"11个村", "11个: 11 个"},
        {"浓度36微克/立方米", "36微克/立方米: 36 微克/立方米"},
        {"补贴500元/月", "500元/月: 500 元/月"},
        {"活动40场(次)", "40场(次): 40 场(次)"},
        {"突破百亿元", "百亿元: 100 亿元"},
        {"达千万人次", "千万人次: 1000 万人次"},
        {"降至百分之三", "百分之三: 3 %"},
        {"百分之九十五点五", "百分之九十五点五: 95.5 %"},
        {"减少三成", "三成: 3 成"},
        {"5-8家", "5-8家: 5..8 家"},
        {"3至5个", "3至5个: 3..5 个"},
        {"5%—6%", "5%—6%: 5..6 %"},
        {"5.1:40.2:54.7", "5.1:40.2:54.7: no value "},
        {"占全市1/4", "1/4: 0.25 "},
        {"三分之二", "三分之二: 0.6666666666666666 "},
        {"超过一半", "一半: 0.5 "},
        {"翻两番", "翻两番: 4 倍"},
        {"动态清零", "清零: 0 "},
        {"3千米", "3千米: 3 千米"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dumped(c.text), c.dump) << c.text;
}

TEST(Figures, WithoutAUnitAreBare)
{
    EXPECT_EQ(dumped("2021年"), "2021: 2021  bare");
    EXPECT_EQ(dumped("41、74微克/立方米"), "41: 41  bare | 74微克/立方米: 74 微克/立方米");
}

TEST(Figures, AreNoneInWordsThatHoldANumeral)
{
    for (const char* word : {"一般公共预算", "长三角", "分别", "统一", "一带一路", "十四五", "二手", "三农", "五彩"})
        EXPECT_EQ(dumped(word), "") << word;
}

} // namespace
} // namespace duixian::extract
