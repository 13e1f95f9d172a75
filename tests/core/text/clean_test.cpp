// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clean.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/text/outline.h"

namespace duixian::text {
namespace {

std::string cleaned(std::string_view decoded)
{
    return toUtf8(clean(toUtf16(decoded)).text);
}

TEST(Clean, NarrowsWhatIsFullWidth)
{
    EXPECT_EQ(cleaned("１，２３４家；１，２３４５；5，300"), "1,234家；1，2345；5，300");
    EXPECT_EQ(cleaned("增长９．５％，比例２：３，５～８家，ＧＤＰ"), "增长9.5%，比例2:3，5~8家，GDP");
    EXPECT_EQ(cleaned("（下同）；好！好？"), "（下同）；好！好？");
}

TEST(Clean, OneMarkForOneThing)
{
    EXPECT_EQ(cleaned("增长5%,达到1,200户;好!"), "增长5%，达到1,200户；好！");
    EXPECT_EQ(cleaned("二○一八年，二O一八年，〇"), "二〇一八年，二〇一八年，〇");
}

TEST(Clean, LeavesOutBlanksNextToChineseAndInSpacedNumbers)
{
    EXPECT_EQ(cleaned("政 府 工 作 报 告"), "政府工作报告");
    EXPECT_EQ(cleaned("道  里区完成 1 7 1 . 3 亿元"), "道里区完成171.3亿元");
    EXPECT_EQ(cleaned("实现 GDP 增长 5 %"), "实现GDP增长5%");
    EXPECT_EQ(cleaned("采用 New Town 模式"), "采用New Town模式");
    EXPECT_EQ(cleaned("2019-3-23 07:35"), "2019-3-23 07:35");
}

TEST(Clean, TheNumberOfAListIsNoPartOfAFigure)
{
    EXPECT_EQ(cleaned("　　8. 3条景观路完工"), " 8. 3条景观路完工");
    EXPECT_EQ(cleaned("完成171. 3亿元"), "完成171.3亿元");
}

TEST(Clean, AnIndentIsOneBlankAndALineEndStays)
{
    EXPECT_EQ(cleaned("　　第一段。  \n\t第二段。"), " 第一段。\n 第二段。");
    EXPECT_EQ(cleaned("甲\t5家"), "甲 5家");
}

TEST(Clean, LeavesOutWhatIsNotSeenAndWrittenBlanks)
{
    EXPECT_EQ(cleaned("增\u200b长\u00ad5\ufeff%"), "增长5%");
    EXPECT_EQ(cleaned("一&nbsp;&nbsp;二<U+00A0>三&amp;"), "一二三&");
    EXPECT_EQ(cleaned("推进“两区”建设[28]，发[2031]5号"), "推进“两区”建设，发[2031]5号");
}

TEST(Clean, DamagedTextStaysAsItIs)
{
    EXPECT_EQ(cleaned("引进5**社会组织，投入???506万元"), "引进5**社会组织，投入???506万元");
}

/// Each unit of the clean text stands for the one that it was made of: the map gives a unit that cleans to the same.
TEST(Clean, EveryUnitHasItsWayBackOnAnyInput)
{
    const std::u16string alphabet = u"全增长年１2３.．％,，  \t　\n\n&nbsp;[1]○一、\u200b\xD842";
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::u16string decoded;
        for (std::size_t i = random() % 60; i > 0; --i)
            decoded.push_back(alphabet[random() % alphabet.size()]);
        const CleanText result = clean(decoded);
        ASSERT_EQ(result.map.cleanLength(), result.text.size());
        std::size_t last = 0;
        for (std::size_t i = 0; i < result.text.size(); ++i) {
            const std::size_t place = result.map.toDecoded(i);
            ASSERT_LT(place, decoded.size());
            ASSERT_TRUE(i == 0 || place > last);
            last = place;
            if (result.text[i] == u'全' || result.text[i] == u'\n') {
                ASSERT_EQ(decoded[place], result.text[i]);
            }
        }
    }
}

TEST(Clean, WhatWasWrittenOutIsReadAsWhatItStandsFor)
{
    EXPECT_EQ(cleaned("新建学校3所。\\r\\n　　修路5公里。\\n完。"), "新建学校3所。\n 修路5公里。\n完。");
    EXPECT_EQ(cleaned("增长5%<br/>下降3%"), "增长5%\n下降3%");
    EXPECT_EQ(cleaned("完成&ldquo;十大&rdquo;工程1&#50;项"), "完成“十大”工程12项");
}

TEST(Clean, WhatWasDoneIsCounted)
{
    const auto steps = [](std::string_view decoded) {
        std::string text;
        for (const CleaningStep& step : clean(toUtf16(decoded)).steps)
            text += std::string(nameOf(step.step)) + " " + std::to_string(step.count) + "; ";
        return text;
    };
    EXPECT_EQ(steps("全区增长5%。"), "");
    EXPECT_EQ(steps("增长９．５％，完成 1 2 亿元"), "width_narrowed 4; blanks_left_out 3; ");
    EXPECT_EQ(steps("增\u200b长“两项”[2]&nbsp;好"), "blanks_left_out 1; invisible_left_out 1; note_marks_left_out 1; escapes_read 1; ");
}

/// The clean text of a report of which these words are furniture already.
std::string cleanedWithout(std::string_view decoded, std::string_view words, LayerReason reason)
{
    const std::u16string text = toUtf16(decoded);
    Passages known;
    for (std::size_t at = text.find(toUtf16(words)); at != std::u16string::npos; at = text.find(toUtf16(words), at + 1))
        known.furniture.push_back({{at, at + toUtf16(words).size()}, reason});
    const CleanText result = clean(text, known);
    for (std::size_t i = 0; i < result.text.size(); ++i)
        EXPECT_EQ(result.text[i], text[result.map.toDecoded(i)]);
    return toUtf8(result.text);
}

TEST(Clean, SentencesGoOnAroundFurnitureInsideThem)
{
    EXPECT_EQ(cleanedWithout("新建学校3甲乙所。\n修路。", "甲乙", LayerReason::TakenOut), "新建学校3所。\n修路。");
    EXPECT_EQ(cleanedWithout("甲乙新建学校。\n修路。甲乙", "甲乙", LayerReason::Advertisement), "新建学校。\n修路。");
    EXPECT_EQ(cleanedWithout("新建学校。甲\n乙修路。", "甲\n乙", LayerReason::TakenOut), "新建学校。\n修路。");
}

TEST(Clean, ThePagesMarginsLeaveNoGapAndOtherFurnitureStaysAsLines)
{
    EXPECT_EQ(cleanedWithout("新建乡村\n\n—甲—\n\n公路12公里。", "—甲—", LayerReason::PageMargin), "新建乡村\n公路12公里。");
    EXPECT_EQ(cleanedWithout("—甲—\n新建。\n—甲—", "—甲—", LayerReason::PageMargin), "新建。\n");
    EXPECT_EQ(cleanedWithout("新建。\n甲乙丙\n修路。", "甲乙丙\n", LayerReason::Navigation), "新建。\n甲乙丙\n修路。");
}

/// Runs of plain characters are taken in one go; cut between two of them, a text is read the same piece by piece.
TEST(Clean, AgreesWithItsPiecesCutBetweenPlainCharacters)
{
    std::mt19937 random(11);
    constexpr std::u16string_view alphabet = u"区年建设十、，。,;?!○O01２％. \t\n　[3]&<_ab“”\u200B";
    for (int round = 0; round < 500; ++round) {
        std::vector<std::u16string> pieces(1 + random() % 6);
        std::u16string whole;
        std::u16string cleanText;
        std::vector<std::size_t> places;
        for (std::u16string& piece : pieces) {
            piece = u"区";
            for (std::size_t i = random() % 12; i > 0; --i)
                piece += alphabet[random() % alphabet.size()];
            piece += u"年";
            const CleanText result = clean(piece);
            for (std::size_t i = 0; i < result.text.size(); ++i)
                places.push_back(whole.size() + result.map.toDecoded(i));
            cleanText += result.text;
            whole += piece;
        }
        const CleanText result = clean(whole);
        ASSERT_EQ(toUtf8(result.text), toUtf8(cleanText)) << toUtf8(whole);
        for (std::size_t i = 0; i < places.size(); ++i)
            ASSERT_EQ(result.map.toDecoded(i), places[i]) << toUtf8(whole);
    }
}

TEST(Clean, OneLongLineIsReadInOneGo)
{
    std::u16string text;
    for (int i = 0; i < 200000; ++i)
        text += u"增长 ５%,";
    const CleanText result = clean(text);
    EXPECT_EQ(result.text.size(), 200000u * 5);
    EXPECT_EQ(outline(result.text).sentences.size(), 1u);
}

} // namespace
} // namespace duixian::text
