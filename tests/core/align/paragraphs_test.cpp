// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/paragraphs.h"

#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/core/align/sample_reports.h"

namespace duixian::align {
namespace {

/// Each as "words [heading] [furniture] (theme)", a line each.
std::string dump(const Report& report, const std::vector<AlignedParagraph>& paragraphs)
{
    std::string out;
    for (const AlignedParagraph& paragraph : paragraphs)
        out += wordsAt(report, paragraph.span, 12) + (paragraph.heading ? " heading" : "") + (paragraph.furniture ? " furniture" : "") +
               (paragraph.theme.empty() ? "" : " (" + toUtf8(paragraph.theme) + ")") + "\n";
    return out;
}

Report made(std::u16string text, std::vector<Layer> layers = {})
{
    Report report;
    report.text = std::move(text);
    report.layers = std::move(layers);
    return report;
}

TEST(Paragraphs, AreLinesWithTheirThemes)
{
    const Report report = read("青石区2022年政府工作报告\n一、2021年工作回顾\n　　新建学校3所、幼儿园2所。　\n\n"
                               "新增床位200张，建成社区医院5家。\n各位代表！\n");
    EXPECT_EQ(
        dump(report, paragraphsOf(report)),
        "青石区2022年政府工作\n一、2021年工作回顾 heading\n新建学校3所、幼儿园2所 (教育)\n新增床位200张，建成社 (卫生健康)\n各位代表！\n");
}

TEST(Paragraphs, LeaveOutFurnitureOrTellOfIt)
{
    const Report report = made(u"首页\n植树造林\n打印", {{{0, 2}, LayerReason::Navigation}, {{8, 10}, LayerReason::Navigation}});
    EXPECT_EQ(dump(report, paragraphsOf(report)), "植树造林 (生态环境)\n");
    EXPECT_EQ(dump(report, allParagraphsOf(report)), "首页 furniture\n植树造林 (生态环境)\n打印 furniture\n");
}

TEST(Paragraphs, GoOnOverALineEndInsideASentenceAndOverFurnitureInside)
{
    const Report report = made(u"植树\n造林（广告）五千亩", {{{2, 3}, LayerReason::BrokenLine}, {{5, 9}, LayerReason::Advertisement}});
    ASSERT_EQ(paragraphsOf(report).size(), 1u);
    EXPECT_EQ(paragraphsOf(report).front().span, (Span{0, report.text.size()}));
}

TEST(Paragraphs, AreCutBehindSentencesWhereATextHasNoLineEnds)
{
    std::u16string text;
    for (int i = 0; i < 300; ++i)
        text += u"全区新建改建学校。";
    const Report report = made(text);
    const auto paragraphs = paragraphsOf(report);
    ASSERT_GT(paragraphs.size(), 3u);
    std::size_t end = 0;
    for (const AlignedParagraph& paragraph : paragraphs) {
        EXPECT_EQ(paragraph.span.begin, end);
        EXPECT_EQ(report.text[paragraph.span.end - 1], u'。');
        end = paragraph.span.end;
    }
    EXPECT_EQ(end, text.size());
}

} // namespace
} // namespace duixian::align
