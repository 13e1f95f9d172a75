// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::text {
namespace {

using Lines = std::vector<std::string>;

/// What the furniture of a text is: the reason and the words, a line end as |.
Lines furnitureIn(std::string_view decoded)
{
    const std::u16string text = toUtf16(decoded);
    Lines lines;
    for (const Layer& furniture : clean(text).furniture) {
        std::string line = std::string(nameOf(furniture.reason)) + " ";
        for (const char c : toUtf8(text.substr(furniture.span.begin, furniture.span.length())))
            line.push_back(c == '\n' ? '|' : c);
        lines.push_back(line);
    }
    return lines;
}

/// Paragraphs of a made-up report, each another one.
std::string paragraphs(int count, int first = 0)
{
    std::string text;
    for (int i = first; i < first + count; ++i)
        text += "　　第" + std::to_string(i) + "片区坚持稳中求进，新建乡村公路" + std::to_string(10 + i) + "公里，改造老旧小区" +
                std::to_string(3 + i) + "个，各项事业全面进步。\n";
    return text;
}

TEST(Furniture, ThePageAroundAReportIsMarked)
{
    const auto found = furnitureIn("首页 | 政务 | 公开\n发布时间：2031-03-02\n云川区政府工作报告\n2031年1月9日\n各位代表：\n" +
                                   paragraphs(6) + "上一篇：望山区2030年报告\n分享到：\n");
    EXPECT_EQ(found, (Lines{"navigation 首页 | 政务 | 公开|发布时间：2031-03-02", "navigation 上一篇：望山区2030年报告|分享到："}));
}

TEST(Furniture, TheLastAddressIsNotTakenForTheFirst)
{
    EXPECT_EQ(furnitureIn("云川区政府工作报告\n" + paragraphs(6) + "各位代表！让我们奋力前行！\n"), Lines{});
    EXPECT_EQ(furnitureIn("云川区政府工作报告\n" + paragraphs(6) + "各位代表：\n" + paragraphs(2, 6)), Lines{});
    EXPECT_EQ(furnitureIn("首页\n云川区政府工作报告\n同志们：\n" + paragraphs(6) + "各位代表！\n" + paragraphs(2, 6)),
              (Lines{"navigation 首页"}));
}

TEST(Furniture, TermsExplainedAreMarkedUpToTheNextAnnex)
{
    const auto found = furnitureIn(
        paragraphs(2) + "　　附件1\n　　有关名词解释\n1.两项工程：指2个重点项目。\n　　附件2\n　　2031年民生实事\n新建学校3所。\n");
    EXPECT_EQ(found, (Lines{"annex 　　附件1", "glossary 　　有关名词解释|1.两项工程：指2个重点项目。", "annex 　　附件2"}));
}

TEST(Furniture, NotesAndFilesAttachedAreMarked)
{
    EXPECT_EQ(furnitureIn(paragraphs(2) + "[1]两项工程：指2个重点项目。\n"), (Lines{"glossary [1]两项工程：指2个重点项目。"}));
    EXPECT_EQ(furnitureIn(paragraphs(2) + "1．2031年20件实事一览表.docx\n"), (Lines{"annex 1．2031年20件实事一览表.docx"}));
}

TEST(Furniture, APlainReportHasNone)
{
    EXPECT_EQ(furnitureIn("各位代表：\n一、2030年工作回顾\n新建公路12公里。\n打印社会治理新名片，关闭小煤矿3座。\n" + paragraphs(5)),
              Lines{});
}

TEST(Furniture, ButtonsCountsAndRightsAreMarkedWhereverTheyStand)
{
    const auto found =
        furnitureIn(paragraphs(3) + "【字体：大 中 小】\n【打印】 【关闭】\n浏览次数：1024\n" + paragraphs(3, 3) +
                    "版权所有：云川区人民政府 川ICP备00000001号\n较旧一篇：望山区报告 较新一篇：青溪县报告\n标签云\n报告\n云川\n");
    EXPECT_EQ(found,
              (Lines{"navigation 【字体：大 中 小】|【打印】 【关闭】|浏览次数：1024",
                     "navigation 版权所有：云川区人民政府 川ICP备00000001号|较旧一篇：望山区报告 较新一篇：青溪县报告|标签云|报告|云川"}));
}

TEST(Furniture, ANumberBehindItsLabelIsOfThePage)
{
    EXPECT_EQ(furnitureIn(paragraphs(2) + "阅读：\n250\n" + paragraphs(2, 2)), (Lines{"navigation 阅读：|250"}));
}

TEST(Furniture, WhatAForumPutsAroundIsMarkedAsSuch)
{
    const auto found = furnitureIn("查看: 88|回复: 1\n发表于 2031-1-20 11:20:45 | 显示全部楼层\n12\n主帖\n积分\n3485\n"
                                   "本帖最后由 甲乙 于 2031-1-20 编辑\n云川区政府工作报告\n各位代表：\n" +
                                   paragraphs(6) + "您需要登录后才可以回帖\n本版积分规则\n");
    EXPECT_EQ(found,
              (Lines{"forum 查看: 88|回复: 1|发表于 2031-1-20 11:20:45 | 显示全部楼层|12|主帖|积分|3485|本帖最后由 甲乙 于 2031-1-20 编辑",
                     "forum 您需要登录后才可以回帖|本版积分规则"}));
}

TEST(Furniture, TheSourceOfAPageIsNoReport)
{
    EXPECT_EQ(furnitureIn("<!--\nvar page={a:1};\n-->\n" + paragraphs(3)), (Lines{"navigation <!--|var page={a:1};|-->"}));
}

TEST(Furniture, WordsPlantedIntoTheTextAreMarked)
{
    const Lines known{"advertisement 二号首长"};
    EXPECT_EQ(furnitureIn("　　新建公路12公里。二号首长\n" + paragraphs(3)), known);
    EXPECT_EQ(furnitureIn("二号首长　　新建公路12公里。\n" + paragraphs(3)), known);
    EXPECT_EQ(furnitureIn(paragraphs(3) + "　　全区上下同心同德，各项事业全面进步，人民生活一年更比一年好。www.example.com\n"),
              (Lines{"advertisement www.example.com"}));
    EXPECT_EQ(
        furnitureIn(paragraphs(8) + "　　全区上下同心同德，各项事业全面进步，人民生活一年更比一年好。沧海明月传\n" + paragraphs(8, 9)),
        (Lines{"advertisement 沧海明月传"}));
}

TEST(Furniture, ARunThatEndsSeveralParagraphsIsPlanted)
{
    const std::string line = "　　全区上下同心同德，各项事业全面进步，人民生活一年更比一年好。";
    EXPECT_EQ(furnitureIn(line + "甲\n" + line + "好书尽在云川读书网\n坚持改革。\n坚持开放，" + line + "好书尽在云川读书网\n坚持，" + line +
                          "好书尽在云川读书网\n"),
              (Lines{"advertisement 好书尽在云川读书网", "advertisement 好书尽在云川读书网", "advertisement 好书尽在云川读书网"}));
}

TEST(Furniture, AParagraphThatOnlyLacksItsEndIsNotPlanted)
{
    const std::string line = "　　全区上下同心同德，各项事业全面进步，人民生活一年更比一年好。";
    EXPECT_EQ(furnitureIn(paragraphs(8) + line + "谢谢大家\n"), Lines{});
    EXPECT_EQ(furnitureIn(paragraphs(8) + line + "新建学校3所\n"), Lines{});                               // a figure is never left unread
    EXPECT_EQ(furnitureIn(paragraphs(8) + "我们要奋力前行，开创新局。\n" + line + "奋力前行\n"), Lines{}); // a sentence has it, too
    EXPECT_EQ(furnitureIn(line + "推进改革\n" + line + "扩大开放\n" + line + "改善民生\n" + paragraphs(20)), Lines{});
}

TEST(Furniture, ABodyThatStandsTwiceIsMarkedOnce)
{
    const std::string body = paragraphs(12);
    const Lines found = furnitureIn(body + body);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].starts_with("repeated 　　第0片区"));
    EXPECT_EQ(clean(toUtf16(body + body)).furniture[0].span.begin, toUtf16(body).size());
    EXPECT_EQ(furnitureIn(body + paragraphs(12, 12)), Lines{});
    EXPECT_EQ(furnitureIn(body + paragraphs(2)), Lines{}); // a promise said twice is none
}

TEST(Furniture, AnAbstractBeforeTheFullTextIsTheRepeatedOne)
{
    const std::string part = paragraphs(8);
    const std::u16string text = toUtf16("内容摘要\n" + part + "正文\n" + part + paragraphs(12, 8));
    const std::vector<Layer> found = clean(text).furniture;
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].reason, LayerReason::Repeated);
    EXPECT_EQ(found[1].span.begin, 5u);
    EXPECT_LT(found[1].span.end, text.size() / 2);
    EXPECT_EQ(
        furnitureIn("各项工作坚持稳中求进，新建乡村公路12公里，改造老旧小区5个，新增就业岗位……\n各项工作坚持稳中求进，新建乡村公路12公里，"
                    "改造老旧小区5个，新增就业岗位300个。\n"),
        (Lines{"repeated 各项工作坚持稳中求进，新建乡村公路12公里，改造老旧小区5个，新增就业岗位……"}));
}

TEST(Furniture, TablesOfFiguresBehindTheReportAreAnnexes)
{
    const auto found = furnitureIn(paragraphs(6) + "附表：2031年主要指标\n指标\t单位\t2030年\t2031年\n生产总值\t亿元\t120\t131\n"
                                                   "财政收入\t亿元\t12\t13.5\n粮食产量\t万吨\t3.6\t3.7\n2031年民生实事\n新建学校3所。\n");
    EXPECT_EQ(found, (Lines{"annex 附表：2031年主要指标|指标\t单位\t2030年\t2031年|生产总值\t亿元\t120\t131|财政收入\t亿元\t12\t13.5|"
                            "粮食产量\t万吨\t3.6\t3.7"}));
}

TEST(Furniture, PageNumbersAndRunningHeadsAreMargins)
{
    std::string told = paragraphs(2);
    for (int page = 1; page < 5; ++page)
        told += "— " + std::to_string(page) + " —\n云川区政府工作报告\n" + paragraphs(2, 2 * page);
    EXPECT_EQ(furnitureIn(told),
              (Lines{"page_margin — 1 —", "page_margin 云川区政府工作报告", "page_margin — 2 —", "page_margin 云川区政府工作报告",
                     "page_margin — 3 —", "page_margin 云川区政府工作报告", "page_margin — 4 —", "page_margin 云川区政府工作报告"}));
    EXPECT_EQ(furnitureIn(paragraphs(9) + "7\n" + paragraphs(9, 9) + "8\n" + paragraphs(9, 18) + "9\n" + paragraphs(3, 27)),
              (Lines{"page_margin 7", "page_margin 8", "page_margin 9"}));
    EXPECT_EQ(furnitureIn(paragraphs(9) + "7\n" + paragraphs(9, 9) + "12\n" + paragraphs(9, 18)), Lines{});
}

/// Each kind of furniture in great numbers: found in one go, none of the searches looks at all the rest for each.
TEST(Furniture, LongTextsAreReadInOneGo)
{
    std::u16string text;
    for (int i = 0; i < 20000; ++i)
        text += u"来源：云川\n新建公路12公里。二号首长\n— 7 —\n";
    EXPECT_GT(clean(text).furniture.size(), 20000u);
    std::u16string body;
    for (int i = 0; i < 20000; ++i)
        body += u"　　各项工作坚持稳中求进第" + toUtf16(std::to_string(i % 5000)) + u"片区\n";
    EXPECT_GE(clean(body).furniture.size(), 1u);
}

} // namespace
} // namespace duixian::text
