// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/source.h"

#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/sources/kind.h"

namespace duixian::sources {
namespace {

using namespace std::string_literals;

std::string markdown(std::string_view bytes)
{
    const auto source = read(bytes, "report.md");
    return source ? toUtf8(source->decoded.text) : "failed";
}

TEST(Source, TextIsReadAsItStands)
{
    const auto source = read("# 云川区\r\n- 全年**不变**\r\n", "a.txt");
    ASSERT_TRUE(source);
    EXPECT_EQ(toUtf8(source->decoded.text), "# 云川区\n- 全年**不变**\n");
    EXPECT_EQ(source->format, Format::PlainText);
}

TEST(Source, MarkdownGivesTheWordsOnly)
{
    EXPECT_EQ(markdown("# 云川区政府工作报告 #\n\n## 一、2031年工作回顾\n"), "云川区政府工作报告\n\n一、2031年工作回顾\n");
    EXPECT_EQ(markdown("- 新建道路3条\n* 改造管网5公里\n> 引文\n"), "新建道路3条\n改造管网5公里\n引文\n");
    EXPECT_EQ(markdown("全年**增长5%**,见[附表](a.html)和![图](b.png)\n"), "全年增长5%,见附表和图\n");
    EXPECT_EQ(markdown("1\\. 新增学位\\*3000个<br>完\n"), "1. 新增学位*3000个\n完\n");
    EXPECT_EQ(markdown("---\ntitle: x\n---\n正文<!-- 一\n二 -->完\n\n***\n"), "正文完\n\n\n");
    EXPECT_EQ(markdown("| 指标 | 数 |\n|---|--:|\n| 收入 | 3亿元 |\n"), "指标\t数\n收入\t3亿元\n");
}

TEST(Source, TheMarksOfMarkdownAreCounted)
{
    const auto steps = [](std::string_view bytes) {
        const auto source = read(bytes, "report.md");
        std::string out;
        for (const CleaningStep& step : source->decoded.steps)
            out += std::string(nameOf(step.step)) + " " + std::to_string(step.count) + "; ";
        return out;
    };
    EXPECT_EQ(steps("# 报告\n全年**增长5%**,见[附表](a.html)<br>完\n"), "markup 5; ");
    EXPECT_EQ(steps("| 指标 | 数 |\n|---|--:|\n| 收入 | 3亿元 |\n"), "markup 1; tabs_for_cells 2; ");
    EXPECT_EQ(steps("正文\n"), "");
}

TEST(Source, ALineOfOpenMarksIsReadInOneGo)
{
    std::string line;
    for (int i = 0; i < 200000; ++i)
        line += "[<br";
    EXPECT_EQ(markdown(line).size(), line.size() + 1);
}

TEST(Source, MarksThatMarkNothingStay)
{
    EXPECT_EQ(markdown("引进5**社会组织\n"), "引进5**社会组织\n");
    EXPECT_EQ(markdown("#云川 [1]见 5-8家\n"), "#云川 [1]见 5-8家\n");
    EXPECT_EQ(markdown("增长5%\n——抓项目\n"), "增长5%\n——抓项目\n");
}

TEST(Source, KindsThatAreNotReadAreCalledByName)
{
    const auto kind = [](std::string_view bytes, std::string_view name) {
        const auto source = read(bytes, name);
        return source || source.error().code != ErrorCode::FormatUnsupported ? "read"s : source.error().detail;
    };
    EXPECT_EQ(kind("PK\x03\x04...", "a"), "ZIP");
    EXPECT_EQ(kind("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...", "a.doc"), "Word (.doc)");
    EXPECT_EQ(kind("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...", "a.wps"), "WPS (.wps)");
    EXPECT_EQ(kind("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...W\0o\0r\0k\0b\0o\0o\0k\0"s, "a.doc"), "Excel (.xls)");
    EXPECT_EQ(kind("{\\rtf1", "a.doc"), "RTF");
    EXPECT_EQ(kind("\x89PNG\r\n", "a.png"), "PNG");
    EXPECT_EQ(kind("\xFF\xD8\xFF\xE0", "a.jpg"), "JPEG");
    EXPECT_EQ(kind("<?xml version=\"1.0\"?><office:document office:version=\"1.2\">", "a.fodt"), "OpenDocument (flat XML)");
    EXPECT_EQ(kind("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>", "a.xml"), "Word (XML)");
    EXPECT_EQ(kind("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n", "a.mht"), "Web archive (.mht)");
    EXPECT_EQ(kind("各位代表:", "a.pdf"), "read");
}

TEST(Source, BytesDecideWhatAFileIs)
{
    EXPECT_EQ(foreignKind("%PDF-1.7 ...", "a.txt"), "PDF");
    EXPECT_EQ(foreignKind("PK\x03\x04...", "a.DOCX"), "Word (.docx)") << "nothing but the name is left to tell";
    EXPECT_EQ(foreignKind("\n<!DOCTYPE HTML><p>", "a.htm"), "HTML");
    EXPECT_EQ(foreignKind("<?xml version='1.0'?><html>", ""), "HTML");
    EXPECT_EQ(foreignKind("<div class='a'>报告</div>", "a.txt"), "HTML");
    EXPECT_EQ(foreignKind("报告<br>正文", "a.html"), "HTML");
    EXPECT_EQ(foreignKind("同比<5%", "a.html"), "");
    EXPECT_EQ(foreignKind("报告<br>正文", "a.txt"), "");
}

TEST(Source, ADocumentBehindAPasswordIsToldAsSuch)
{
    const auto source = read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s, "a.docx");
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::FormatEncrypted);
}

TEST(Source, WhatHasNoWordsIsEmpty)
{
    EXPECT_EQ(read("", "a.txt").error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(read("---\n***\n", "a.md").error().code, ErrorCode::FileEmpty);
}

} // namespace
} // namespace duixian::sources
