// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/outline.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/text/headings.h"

namespace duixian::text {
namespace {

std::string words(std::u16string_view text, Span span)
{
    std::string out;
    for (const char c : toUtf8(text.substr(span.begin, span.length())))
        out.push_back(c == '\n' ? '|' : c);
    return out;
}

std::vector<std::string> headings(std::string_view utf8)
{
    const std::u16string text = toUtf16(utf8);
    std::vector<std::string> out;
    for (const Heading& heading : outline(text).headings)
        out.push_back(std::to_string(heading.level) + " " + words(text, heading.span));
    return out;
}

std::vector<std::string> sentences(std::string_view utf8)
{
    const std::u16string text = toUtf16(utf8);
    std::vector<std::string> out;
    for (const Sentence& sentence : outline(text).sentences)
        out.push_back(words(text, sentence.span));
    return out;
}

std::vector<std::string> paragraphs(std::string_view utf8)
{
    const std::u16string text = toUtf16(utf8);
    std::vector<std::string> out;
    for (const Span& paragraph : outline(text).paragraphs)
        out.push_back(words(text, paragraph));
    return out;
}

using Lines = std::vector<std::string>;

TEST(Outline, ATitleAsWideAsItsPageEndsWhereTheDayBegins)
{
    EXPECT_TRUE(endsTitle(u"2031年云川区政府工作报告", u"（2031年1月8日在云川区第三届"));
    EXPECT_TRUE(endsTitle(u"政府工作报告", u"——在云川区第三届"));
    EXPECT_TRUE(endsTitle(u"——2031年1月8日在云川区第三届人民代表大会第五次会议上", u"区长 沈望舒"));
    EXPECT_FALSE(endsTitle(u"请连同工作报告", u"一并审议。"));
}

TEST(Outline, ALineEndThatIsKnownToCutAParagraphJoins)
{
    const std::u16string text = toUtf16("（一）新建学校\n3所，改建道路\n5条。\n新增就业8百人。\n");
    const auto first = text.find(u'\n');
    const auto second = text.find(u'\n', first + 1);
    const Outline known = outline(text, {first, second});
    ASSERT_EQ(known.paragraphs.size(), 2u);
    EXPECT_EQ(words(text, known.paragraphs[0]), "（一）新建学校|3所，改建道路|5条。");
    EXPECT_EQ(known.joins, (std::vector<Span>{{first, first + 1}, {second, second + 1}}));
}

TEST(Outline, NumbersAndWordsMakeHeadings)
{
    EXPECT_EQ(headings(" 一、2030年工作回顾\n（一）产业升级加快\n(二)城乡面貌改善。\n1.抓项目\n第一部分 总体要求\n十二、民生\n"),
              (Lines{"1 一、2030年工作回顾", "2 （一）产业升级加快", "2 (二)城乡面貌改善。", "3 1.抓项目", "1 第一部分 总体要求",
                     "1 十二、民生"}));
    EXPECT_EQ(headings("2030年工作回顾\n今后五年奋斗目标\n努力做好2031年各项工作\n"),
              (Lines{"1 2030年工作回顾", "1 今后五年奋斗目标", "1 努力做好2031年各项工作"}));
}

TEST(Outline, SentencesAndItemsAreNoHeadings)
{
    EXPECT_TRUE(headings("2031年主要预期目标是:\n").empty());
    EXPECT_TRUE(headings("3、新建污水管网22公里,改造泵站一座。\n").empty());
    EXPECT_TRUE(headings("一、二、三产业分别增长3%、5%、8%。全年新增就业2000人。\n").empty());
    EXPECT_TRUE(headings("3.6亿元用于民生\n云川区2031年政府工作报告\n").empty());
}

TEST(Outline, CutsSentencesAtTheirEnds)
{
    EXPECT_EQ(sentences("增长5%。新建3所；改造2处！“完成了吗？”好"), (Lines{"增长5%。", "新建3所；", "改造2处！", "“完成了吗？”", "好"}));
    EXPECT_EQ(sentences("甲\n乙。\n"), (Lines{"甲", "乙。"}));
}

TEST(Outline, LinesThatAPageBreaksInsideSentencesAreJoined)
{
    const std::string column =
        "全区完成固定资产投资八十六亿元同比增长\n百分之九点五其中工业投资完成三十二亿元\n增长百分之十二。新建标准厂房四万平方米\n"
        "引进亿元以上项目十八个当年开工建设九个\n竣工投产五个全部达到设计能力要求。\n　　民生支出占比";
    EXPECT_EQ(paragraphs(column).size(), 2u);
    EXPECT_EQ(sentences(column).front(), "全区完成固定资产投资八十六亿元同比增长|百分之九点五其中工业投资完成三十二亿元|增长百分之十二。");
}

TEST(Outline, LinesThatAreParagraphsAreNotJoined)
{
    EXPECT_EQ(paragraphs("要闻\n新建学校3所\n改造公园2个\n").size(), 3u);
    EXPECT_EQ(paragraphs("全年新建学校,\n改造公园2个。\n"), (Lines{"全年新建学校,", "改造公园2个。"}));
    EXPECT_EQ(paragraphs("全年新建学校，\n改造公园2个。\n"), (Lines{"全年新建学校，|改造公园2个。"}));
}

/// Nothing of the text is lost but blanks and line ends, nothing is cut twice.
TEST(Outline, SentencesCoverTheTextInOrderOnAnyInput)
{
    const std::u16string alphabet = u"全区增长一、二是（）1.2%。；！？\n\n ，“”";
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        std::u16string text;
        for (std::size_t i = random() % 80; i > 0; --i)
            text.push_back(alphabet[random() % alphabet.size()]);
        const Outline result = outline(text);
        std::vector<bool> covered(text.size(), false);
        std::size_t last = 0;
        for (const Sentence& sentence : result.sentences) {
            ASSERT_LE(last, sentence.span.begin);
            ASSERT_LT(sentence.span.begin, sentence.span.end);
            ASSERT_LT(sentence.paragraph, result.paragraphs.size());
            ASSERT_TRUE(result.paragraphs[sentence.paragraph].contains(sentence.span));
            last = sentence.span.end;
            for (std::size_t i = sentence.span.begin; i < sentence.span.end; ++i)
                covered[i] = true;
        }
        for (std::size_t i = 0; i < text.size(); ++i) {
            ASSERT_TRUE(covered[i] || text[i] == u' ' || text[i] == u'\n') << toUtf8(text) << " at " << i;
        }
    }
}

} // namespace
} // namespace duixian::text
