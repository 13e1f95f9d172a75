// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/sentences.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/script/fold.h"

namespace duixian::align {
namespace {

std::string cut(std::u16string_view text, const std::vector<Layer>& layers = {})
{
    std::string out;
    for (const Span& span : sentenceSpans(text, layers))
        out.append(out.empty() ? "" : "|").append(toUtf8(text.substr(span.begin, span.length())));
    return out;
}

TEST(Sentences, EndWhereTheySay)
{
    EXPECT_EQ(cut(u""), "");
    EXPECT_EQ(cut(u"全区平稳。增长7%；财政向好！是吗？好!对?行;完"), "全区平稳。|增长7%；|财政向好！|是吗？|好!|对?|行;|完");
    EXPECT_EQ(cut(u"一、回顾\n　　全区平稳\n\n增长7.2%。\n"), "一、回顾|全区平稳|增长7.2%。")
        << "paragraphs end sentences, blanks are none";
    EXPECT_EQ(cut(u"他说：“全区平稳。”财政（含基金）向好。）增长"), "他说：“全区平稳。”|财政（含基金）向好。）|增长");
    EXPECT_EQ(cut(u"真好！！！再说。。"), "真好！！！|再说。。");
    EXPECT_EQ(cut(u"全区平稳.增长7.5%.PM2.5为30"), "全区平稳.|增长7.5%.|PM2.5为30") << "a full stop from a Latin keyboard";
    EXPECT_EQ(cut(u"——\n＊＊＊\n。\n"), "") << "nothing is said";
    EXPECT_EQ(cut(u"𠮷林路。街道。"), "𠮷林路。|街道。") << "beyond the basic plane";
}

TEST(Sentences, KeepOffFurnitureAndReadOverBrokenLines)
{
    const std::u16string text = u"首页 新闻\n全区生产总\n值增长7%。\n12\n财政向好。";
    EXPECT_EQ(cut(text), "首页 新闻|全区生产总|值增长7%。|12|财政向好。");
    const std::vector<Layer> layers{
        {{0, 5}, LayerReason::Navigation}, {{11, 12}, LayerReason::BrokenLine}, {{19, 21}, LayerReason::PageMargin}};
    EXPECT_EQ(cut(text, layers), "全区生产总\n值增长7%。|财政向好。");
}

TEST(Sentences, AreMasked)
{
    struct Case {
        const char16_t* text;
        const char* letters;
        const char* masked;
    };
    const Case cases[] = {
        {u"增长7%。", "增长7%", "增长#%"},
        {u"增长 ７．５ ％ ，财政收入1,234.5 亿元。", "增长7.5%财政收入1234.5亿元", "增长#%财政收入#元"},
        {u"全區生產總值", "全区生产总值", "全区生产总值"},
        {u"完成GDP１２亿", "完成gdp12亿", "完成gdp#"},
        {u"新建三十九所、改造八百余套", "新建三十九所改造八百余套", "新建#所改造#套"},
        {u"下降百分之三点五", "下降百分之三点五", "下降#%"},
        {u"2019年、二〇二〇年", "2019年二〇二〇年", "#年#年"},
        {u"第三届“十四五”", "第三届十四五", "第#届#"},
        {u"5-10家", "5-10家", "#家"},
        {u"增速-3.2%", "增速-3.2%", "增速#%"},
        {u"比例为3:7", "比例为3:7", "比例为#"},
        {u"80余万人次", "80余万人次", "#人次"},
        {u"PM2.5达到", "pm2.5达到", "pm#达到"},
        {u"——稳中求进·“六稳”", "稳中求进六稳", "稳中求进#稳"},
        {u"", "", ""},
    };
    SentenceMask mask;
    for (const Case& c : cases) {
        mask.read(script::toSimplified(c.text));
        EXPECT_EQ(toUtf8(mask.letters()), c.letters) << toUtf8(c.text);
        EXPECT_EQ(toUtf8(mask.masked()), c.masked) << toUtf8(c.text);
    }
}

TEST(Sentences, AreToldApartByTheirWords)
{
    SentenceMask mask;
    const auto hash = [&](std::u16string_view text) {
        mask.read(text);
        return mask.hash();
    };
    EXPECT_EQ(hash(u"粮食总产12.5万吨，增长3%。"), hash(u"粮食总产８万吨,增长4.5％"));
    EXPECT_NE(hash(u"粮食总产12.5万吨，增长3%。"), hash(u"粮食总产12.5万吨，下降3%。"));
    EXPECT_EQ(hash(u"增长"), 3867827955850189522U) << "the same on every machine";
}

} // namespace
} // namespace duixian::align
