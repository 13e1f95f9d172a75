// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clean.h"

#include <random>
#include <string>
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

/// What the furniture of a text is: the reason and the words, line ends as |.
std::vector<std::string> furnitureOf(std::string_view decoded)
{
    const std::u16string text = toUtf16(decoded);
    std::vector<std::string> lines;
    for (const Layer& furniture : clean(text).furniture) {
        std::string line = furniture.reason == LayerReason::Navigation ? "page "
                           : furniture.reason == LayerReason::Glossary ? "terms "
                                                                       : "annex ";
        for (const char c : toUtf8(text.substr(furniture.span.begin, furniture.span.length())))
            line.push_back(c == '\n' ? '|' : c);
        lines.push_back(line);
    }
    return lines;
}

TEST(Clean, NarrowsWhatIsFullWidth)
{
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

TEST(Clean, ThePageAroundAReportIsMarked)
{
    const std::string prose(
        "我们坚持稳中求进。全区上下同心同德。各项事业全面进步。我们坚持稳中求进。全区上下同心同德。各项事业全面进步。我们坚持稳中求进。"
        "全区上下同心同德。各项事业全面进步。我们坚持稳中求进。全区上下同心同德。各项事业全面进步。");
    const auto found = furnitureOf("首页 | 政务 | 公开\n发布时间：2031-03-02\n云川区政府工作报告\n2031年1月9日\n各位代表：\n" + prose +
                                   "\n" + prose + "\n上一篇：望山区2030年报告\n分享到：\n");
    EXPECT_EQ(found, (std::vector<std::string>{"page 首页 | 政务 | 公开|发布时间：2031-03-02", "page 上一篇：望山区2030年报告|分享到："}));
}

TEST(Clean, TermsExplainedAreMarkedUpToTheNextAnnex)
{
    const std::string prose = "全区上下同心同德，各项事业全面进步。\n全区上下同心同德，各项事业全面进步。\n";
    const auto found =
        furnitureOf(prose + "　　附件1\n　　有关名词解释\n1.两项工程：指2个重点项目。\n　　附件2\n　　2031年民生实事\n新建学校3所。\n");
    EXPECT_EQ(found,
              (std::vector<std::string>{"annex 　　附件1", "terms 　　有关名词解释|1.两项工程：指2个重点项目。", "annex 　　附件2"}));
}

TEST(Clean, NotesAndFilesAttachedAreMarked)
{
    const std::string prose = "全区上下同心同德，各项事业全面进步。\n全区上下同心同德，各项事业全面进步。\n";
    EXPECT_EQ(furnitureOf(prose + "[1]两项工程：指2个重点项目。\n"), (std::vector<std::string>{"terms [1]两项工程：指2个重点项目。"}));
    EXPECT_EQ(furnitureOf(prose + "1．2031年20件实事一览表.docx\n"), (std::vector<std::string>{"annex 1．2031年20件实事一览表.docx"}));
}

TEST(Clean, APlainReportHasNoFurniture)
{
    EXPECT_TRUE(furnitureOf("各位代表：\n一、2030年工作回顾\n新建公路12公里。\n打印社会治理新名片，关闭小煤矿3座。\n").empty());
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
