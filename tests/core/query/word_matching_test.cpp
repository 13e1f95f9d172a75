// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_matching.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/query/word_reading.h"

namespace duixian::query {
namespace {

/// The paragraphs that answer, a line each, with what is marked between brackets.
std::string found(std::u16string_view question, std::u16string_view text)
{
    const script::SearchText searched = script::searchText(text);
    std::u16string out;
    for (const Passage& passage : passagesWith(readWords(question), searched.units)) {
        const Span paragraph = searched.inText(passage.paragraph);
        out += out.empty() ? u"" : u"\n";
        std::size_t at = paragraph.begin;
        for (const Span& units : passage.marks) {
            const Span mark = searched.inText(units);
            out += text.substr(at, mark.begin - at);
            out += u"[";
            out += text.substr(mark.begin, mark.length());
            out += u"]";
            at = mark.end;
        }
        out += text.substr(at, paragraph.end - at);
    }
    return toUtf8(out);
}

struct Case {
    const char16_t* question;
    const char16_t* text;
    const char* found;
};

TEST(WordMatching, MarksWhatWasAskedFor)
{
    for (const Case& c : std::initializer_list<Case>{
             {u"就业", u"新增就业，就业。", "新增[就业]，[就业]。"},
             {u"業", u"就业\n创新\n业", "就[业]\n[业]"},
             {u"就业", u"成就，业绩", ""},
             {u"就业", u"成就\n业绩", ""},
             {u"人人", u"人人人", "[人人]人"},
             {u"15.7亿元", u"完成15.7亿元，15.7 亿元，115.7亿元，15.75亿元，5.7亿元",
              "完成[15.7亿元]，[15.7 亿元]，115.7亿元，15.75亿元，5.7亿元"},
             {u"5", u"5.7 15 5 5个 5.", "5.7 15 [5] [5]个 [5]."},
             {u"1234", u"共1,234个、12345个", "共[1,234]个、12345个"},
             {u"pm2", u"pm2.5", ""},
             {u"PM2*", u"PM2.5和ＰＭ２", "[PM2].5和[ＰＭ２]"},
             {u"belt", u"green belt, belts", "green [belt], belts"},
             {u"\"green belt\"", u"green  belt; green, belt", "[green  belt]; green, belt"},
             {u"\"就业，创业\"", u"就业、创业；就业创业", "[就业、创业]；就业创业"},
             {u"8%", u"增长8%、8.5%、18%", "增长[8%]、8.5%、18%"},
             {u"㎡", u"20㎡", "20[㎡]"},
             {u"\U00020000", u"甲\U00020000乙", "甲[\U00020000]乙"},
             {u"就业 大学生", u"就业\n大学生就业\n大学生", "[大学生][就业]"},
             {u"就业 OR 大学生", u"就业\n住房\n大学生", "[就业]\n[大学生]"},
             {u"就业 NOT 大学生", u"就业\n大学生就业", "[就业]"},
             {u"(就业 NOT 大学生) OR 住房", u"就业\n大学生就业\n住房", "[就业]\n[住房]"},
             {u"NEAR(就业 大学生, 2)", u"就业和大学生\n就业以及和大学生\n大学生就业", "[就业]和[大学生]\n[大学生][就业]"},
             {u"NEAR(甲 乙, 1) ", u"甲，乙，，乙，甲", "[甲]，[乙]，，[乙]，[甲]"},
             {u"NEAR(甲 甲, 1)", u"甲，甲，，，甲", "[甲]，[甲]，，，甲"},
             {u"NEAR(甲 乙 丙, 1)", u"甲乙，丙；甲，，丙", "[甲][乙]，[丙]；甲，，丙"},
             {u"新增就业 就业", u"新增就业", "[新增就业]"},
             {u"", u"就业", ""},
         })
        EXPECT_EQ(found(c.question, c.text), c.found) << toUtf8(c.question);
}

TEST(WordMatching, TakesNoLongerForATextMadeToHarm)
{
    const std::u16string line(100'000, u'甲');
    EXPECT_EQ(passagesWith(readWords(u"NEAR(甲 甲, 1000) 甲甲"), line).size(), 1U);
    std::u16string lines;
    for (int i = 0; i < 100'000; ++i)
        lines += u"甲乙\n";
    EXPECT_EQ(passagesWith(readWords(u"甲 乙"), lines).size(), 100'000U);
}

} // namespace
} // namespace duixian::query
