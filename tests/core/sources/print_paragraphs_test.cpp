// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/print_paragraphs.h"

#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::sources {
namespace {

constexpr double size = 10;
constexpr double columnWidth = 20; // characters

struct Row {
    const char* words;
    int indent = 0; ///< in characters
};

double widthOf(std::u16string_view words)
{
    double width = 0;
    for (const char16_t c : words)
        width += c < 0x2E80 ? size / 2 : size;
    return width;
}

/// "> " an indent, "| " a gap, ". " goes on: how each line of a page opens.
std::string openings(const std::vector<Row>& rows)
{
    PrintedPage page{size * (columnWidth + 4), 800, {}};
    page.lines.push_back({size * 2, 10, size * (2 + columnWidth), 20, std::u16string(20, u'满')}); // how wide the column is
    double top = 24;
    for (const Row& row : rows) {
        const std::u16string words = toUtf16(row.words);
        const double left = size * (2 + row.indent);
        page.lines.push_back({left, top, left + widthOf(words), top + size, words});
        top += 14;
    }
    std::string told;
    const auto found = paragraphOpenings({page}, {std::vector<bool>(page.lines.size(), false)});
    for (const Opening opening : found.front())
        told += opening == Opening::Indent ? '>' : opening == Opening::Gap ? '|' : '.';
    return told.substr(1);
}

TEST(PrintParagraphs, AnIndentOpensOneAndAFullLineGoesOn)
{
    EXPECT_EQ(openings({{"全区上下团结奋斗，经济社会平稳发展，", 2},
                        {"新建学校三所，改建道路五条，新增就业八"},
                        {"百人。"},
                        {"各位代表，一年来的成绩来之不易。", 2}}),
              ">..>");
}

TEST(PrintParagraphs, ALineThatEndsEarlyEndsOne)
{
    EXPECT_EQ(openings({{"一年来的成绩来之不易。"}, {"新建学校三所，改建道路五条，新增就业八"}}), ".|");
}

TEST(PrintParagraphs, ANumberThatDidNotFitIsNoNewParagraph)
{
    EXPECT_EQ(openings({{"经过努力，三次产业结构调整为"}, {"12.2:38.4:49.4，服务业增加值过百亿元，"}}), "..");
    EXPECT_EQ(openings({{"城镇调查失业率、登记失业率是"}, {"5.3%、3.6%。居民收入增长较快，消费平稳"}}), "..");
    EXPECT_EQ(openings({{"一、2030年工作回顾"}, {"2030年，全区上下团结奋斗，平稳发展，"}}), ".|") << "that would have fitted";
}

TEST(PrintParagraphs, AHeadingAsWideAsTheColumnIsOneByItself)
{
    EXPECT_EQ(
        openings(
            {{"二、二〇三一年工作的总体要求和主要目标", 2}, {"综合各方面因素，今年主要预期目标", 2}, {"为：生产总值增长百分之七左右。"}}),
        ">>.");
    EXPECT_EQ(openings({{"整段缩进的引文第一行写得满满当当一字不", 2}, {"多，第二行仍然缩进，也写得满满当当一字", 2}, {"不少。", 2}}),
              ">..");
}

} // namespace
} // namespace duixian::sources
