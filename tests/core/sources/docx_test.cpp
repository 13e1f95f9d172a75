// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/docx.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/sources/foreign.h"
#include "core/sources/word_numbers.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/text_of.h"
#include "tests/core/sources/zip_maker.h"

namespace duixian::sources {
namespace {

using Parts = std::map<std::string, std::string>;

std::string body(const std::string& content, const Parts& parts = {})
{
    return shown(readForeign(Format::Docx, docxOf(content, parts)));
}

std::string p(const std::string& runs, const std::string& properties = {})
{
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
}

std::string r(const std::string& words)
{
    return "<w:r><w:t>" + words + "</w:t></w:r>";
}

std::string item(const std::string& words, int level = 0)
{
    return p(r(words), "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"1\"/></w:numPr>");
}

std::string level(int number, const std::string& format, const std::string& text)
{
    return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
           "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string list(const std::string& levels)
{
    return "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
}

TEST(Docx, ParagraphsAreLines)
{
    EXPECT_EQ(body(p(r("甲") + r("&lt;乙&gt;")) + p("") + p("<w:r><w:t>丙</w:t><w:tab/><w:t>丁</w:t><w:br/><w:t>戊</w:t></w:r>")),
              "甲<乙> / 丙\t丁 / 戊");
    EXPECT_EQ(body(p("<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>8</w:t><w:sym w:font='宋体' w:char='2103'/><w:sym w:char='F0FC'/></w:r>")),
              "5-8℃");
    EXPECT_EQ(body("<w:sdt><w:sdtContent>" + p("<w:hyperlink>" + r("甲") + "</w:hyperlink><w:smartTag>" + r("乙") + "</w:smartTag>") +
                   "</w:sdtContent></w:sdt>"),
              "甲乙");
}

TEST(Docx, ChangesAreTakenAsAccepted)
{
    const std::string text = body(p(r("增长") + "<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>" + r("6%") + "</w:ins>") +
                                  p(r("前半"), "<w:rPr><w:del/></w:rPr>") + p(r("后半")) + "<w:moveFrom>" + r("原处") + "</w:moveFrom>" +
                                  p("<w:moveFrom>" + r("原处") + "</w:moveFrom><w:moveTo>" + r("新处") + "</w:moveTo>"));
    EXPECT_EQ(text, "增长6% / 前半后半 / 新处");
}

TEST(Docx, CodesOfFieldsAndHiddenWordsAreLeftOut)
{
    EXPECT_EQ(
        body(p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>" + r("码") +
               "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("3") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("页"))),
        "3页");
    EXPECT_EQ(body(p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>乙</w:t></w:r>")),
              "乙");
}

TEST(Docx, CellsOfARowHaveTabsAndAFrameHasNone)
{
    const auto cell = [](const std::string& content) { return "<w:tc>" + content + "</w:tc>"; };
    EXPECT_EQ(body("<w:tbl><w:tr>" + cell(p(r("指标"))) + cell(p(r("数")) + p(r("亿元"))) + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" +
                   cell(p(r("删"))) + cell(p(r("去"))) + "</w:tr></w:tbl>" + p(r("后"))),
              "指标\t数 亿元 / 后");
    EXPECT_EQ(body("<w:tbl><w:tr>" + cell(p(r("甲")) + p(r("乙"))) + "</w:tr></w:tbl>"), "甲 / 乙");
}

TEST(Docx, NotesStandBehindAndBoxesOnce)
{
    const std::string note = "<w:footnote w:id=\"2\">" + p(r("指全员劳动生产率")) + "</w:footnote>";
    EXPECT_EQ(
        body(p(r("劳动生产率") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("提高")) + p(r("完")), {{"word/footnotes.xml", note}}),
        "劳动生产率[1]提高 / 完 / G:[1]指全员劳动生产率");
    const std::string box = "<w:txbxContent>" + p(r("框内")) + "</w:txbxContent>";
    EXPECT_EQ(body(p(r("前") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" +
                     box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("后"))),
              "前后 / 框内");
}

TEST(Docx, HeadsAndFeetAndTheContentsAreFurniture)
{
    EXPECT_EQ(body(p(r("正文")), {{"word/header1.xml", p(r("政府工作报告"))}, {"word/footer1.xml", p(r("- 3 -"))}}),
              "正文 / P:政府工作报告");
    const std::string style = "<w:style w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>";
    EXPECT_EQ(body(p(r("一、回顾"), "<w:pStyle w:val=\"10\"/>") + p(r("一、回顾")), {{"word/styles.xml", style}}), "N:一、回顾 / 一、回顾");
}

TEST(Docx, NumbersOfListsAreWritten)
{
    const std::string chinese =
        list(level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."));
    EXPECT_EQ(body(item("回顾") + item("工业", 1) + item("农业", 1) + item("粮食", 2) + item("安排") + item("工业", 1),
                   {{"word/numbering.xml", chinese}}),
              "一、回顾 / （一）工业 / （二）农业 / 1. 粮食 / 二、安排 / （一）工业");
    EXPECT_EQ(body(item("甲") + item("") + item("乙"), {{"word/numbering.xml", list(level(0, "bullet", "●"))}}), "甲 / 乙");
    EXPECT_EQ(body(item("甲", 1), {{"word/numbering.xml", list(level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2"))}}), "I.1 甲");
}

TEST(Docx, AListWithoutItsPatternHasTheLevelsThatItBrings)
{
    const std::string lonely = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"99\"/><w:lvlOverride w:ilvl=\"1\">" +
                               level(1, "decimal", "%1.%2") + "</w:lvlOverride></w:num>";
    EXPECT_EQ(body(item("甲", 1) + item("乙") + item("丙", 1), {{"word/numbering.xml", lonely}}), ".1 甲 / 乙 / .2 丙");
}

TEST(Docx, AStyleMayBringTheNumber)
{
    const std::string styles = "<w:style w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                               "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    const Parts parts{{"word/styles.xml", styles}, {"word/numbering.xml", list(level(0, "chineseCounting", "%1、"))}};
    EXPECT_EQ(body(p(r("回顾"), "<w:pStyle w:val=\"b\"/>") + p(r("安排"), "<w:pStyle w:val=\"b\"/>") +
                       p(r("无"), "<w:pStyle w:val=\"b\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                   parts),
              "一、回顾 / 二、安排 / 无");
}

TEST(Docx, NumbersAreWrittenAsEachFormatHasThem)
{
    const auto written = [](int value, std::string_view format) { return toUtf8(writtenNumber(value, format)); };
    EXPECT_EQ(written(1, "chineseCounting") + written(10, "chineseCounting") + written(12, "chineseCounting") +
                  written(20, "chineseCounting"),
              "一十十二二十");
    EXPECT_EQ(written(103, "chineseCountingThousand") + " " + written(110, "chineseCountingThousand"), "一百零三 一百一十");
    EXPECT_EQ(written(10, "ideographDigital") + written(3, "ideographTraditional") + written(11, "ideographTraditional"), "一〇丙11");
    EXPECT_EQ(written(12, "decimalEnclosedCircle") + written(4, "lowerRoman") + written(5, "decimalZero") + written(2, "unknown"),
              "⑫iv052");
    EXPECT_EQ(written(12, "chineseLegalSimplified"), "壹拾贰");
}

TEST(Docx, WhatIsNoDocumentIsTold)
{
    const auto failed = [](const std::string& bytes) { return shown(readForeign(Format::Docx, bytes)); };
    EXPECT_EQ(failed(docxOf("<w:p>")), "failed FormatBroken Word (.docx): word/document.xml");
    EXPECT_EQ(failed(docxOf("")), "failed FileEmpty ");
    EXPECT_EQ(failed(ZipMaker().add("a.txt", "x").bytes()), "failed FormatBroken Word (.docx): word/document.xml");
    EXPECT_EQ(failed("PK\x03\x04 cut"), "failed FormatBroken Word (.docx): its directory can't be read");
    EXPECT_EQ(failed(ZipMaker().addLocked("word/document.xml", "x").bytes()), "failed FormatEncrypted Word (.docx)");
}

} // namespace
} // namespace duixian::sources
