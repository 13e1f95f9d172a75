// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/differences.h"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::align {
namespace {

/// Each difference as "what a has|what b has", apart by blanks.
std::string dump(std::u16string_view a, std::u16string_view b)
{
    std::string out;
    for (const Difference& d : differences(a, b))
        out.append(out.empty() ? "" : " ")
            .append(toUtf8(a.substr(d.a.begin, d.a.length())))
            .append("|")
            .append(toUtf8(b.substr(d.b.begin, d.b.length())));
    std::replace(out.begin(), out.end(), '\n', '/');
    return out;
}

/// A sentence of an invented report, another one for each number.
std::u16string sentence(unsigned number)
{
    std::mt19937 random(number);
    std::u16string text = u"全区新建";
    for (int i = 0; i < 12; ++i)
        text.push_back(static_cast<char16_t>(0x4E00 + random() % 3000));
    return text + u"，";
}

std::u16string text(unsigned from, unsigned to)
{
    std::u16string all;
    for (unsigned i = from; i < to; ++i)
        all += sentence(i) + (i % 3 == 2 ? u"成效明显。\n" : u"成效明显。");
    return all;
}

TEST(Differences, AreToldClauseByClause)
{
    struct Case {
        const char16_t* a;
        const char16_t* b;
        const char* expected;
    };
    const Case cases[] = {
        {u"", u"", ""},
        {u"全区平稳。", u"全区平稳。", ""},
        {u"", u"全区平稳。", "|全区平稳。"},
        {u"全区平稳。", u"", "全区平稳。|"},
        // line ends, blanks, width and invisible characters are none
        {u"全区平稳。\n增长7%。", u"全区平稳。增长7%。", ""},
        {u"全区生产总\n值 171.3 亿元，增长７．２％。", u"全区生产总值171.3亿元,增长7.2%.", ""},
        {u"\uFEFF　　全区\u200B平稳！\n\n", u"全区平稳!", ""},
        // one figure: its clause
        {u"全区平稳。生产总值171.3亿元，增长7%。财政向好。", u"全区平稳。生产总值171.5亿元，增长7%。财政向好。",
         "生产总值171.3亿元，|生产总值171.5亿元，"},
        {u"收入1,234.5元，增长7%。", u"收入1,254.5元，增长7%。", "收入1,234.5元，|收入1,254.5元，"},
        // a paragraph, a heading, a menu that only one of them has
        {u"一、回顾\n全区平稳。\n增长7%。\n", u"一、回顾\n全区平稳。\n新建公园2个。绿地3亩。\n增长7%。\n", "|新建公园2个。绿地3亩。"},
        {u"全区平稳。\n二、安排\n增长7%。", u"全区平稳。\n增长7%。", "二、安排|"},
        {u"首页 新闻 公报\n全区平稳。增长7%。\n上一篇 下一篇", u"全区平稳。增长7%。", "首页 新闻 公报| 上一篇 下一篇|"},
        // two places
        {u"甲一。乙二。丙三。丁四。", u"甲一。乙五。丙三。丁六。", "乙二。|乙五。 丁四。|丁六。"},
        {u"甲一。乙二。丙三。", u"丙四。丁五。", "甲一。乙二。丙三。|丙四。丁五。"},
        {u"同一。同一。同一。", u"同一。同一。", "同一。|"},
        {u"没有标点的文字", u"没有标点的文本", "没有标点的文字|没有标点的文本"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(dump(c.a, c.b), c.expected) << toUtf8(c.a) << " / " << toUtf8(c.b);
        std::string other = dump(c.b, c.a);
        EXPECT_EQ(std::count(other.begin(), other.end(), '|'), std::count(c.expected, c.expected + std::string(c.expected).size(), '|'))
            << "the other way round: " << other;
    }
}

TEST(Differences, AnEmptySideStandsWhereTheWordsWouldBe)
{
    const auto found = differences(u"甲一。\n丙三。", u"甲一。\n乙二。\n丙三。");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (Difference{{4, 4}, {4, 7}}));
    EXPECT_EQ(differences(u"甲一。\n", u"甲一。\n乙二。"), (std::vector<Difference>{{{4, 4}, {4, 7}}}));
}

/// What both sides have outside of the differences is the same, and nothing of the texts is lost.
TEST(Differences, LeaveTheSameTextBehind)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::u16string a;
        std::u16string b;
        for (int i = 0; i < 30; ++i) {
            const auto number = static_cast<unsigned>(random() % 40);
            if (random() % 4 != 0)
                a += sentence(number) + u"成效明显。";
            if (random() % 4 != 0)
                b += sentence(random() % 8 == 0 ? number + 40 : number) + u"成效明显。";
        }
        std::u16string restA = a;
        std::u16string restB = b;
        auto found = differences(a, b);
        std::reverse(found.begin(), found.end());
        for (const Difference& d : found) {
            restA.erase(d.a.begin, d.a.length());
            restB.erase(d.b.begin, d.b.length());
        }
        EXPECT_EQ(restA, restB) << round;
    }
}

TEST(Differences, OfWholeReportsAreFound)
{
    const std::u16string report = text(0, 1500);
    ASSERT_GT(report.size(), 30'000U);
    std::u16string other = report;
    other.replace(other.find(sentence(700)), 4, u"全市");
    other.insert(other.find(sentence(1100)), u"多出一句。");
    EXPECT_EQ(differences(report, report).size(), 0U);
    EXPECT_EQ(differences(report, other).size(), 2U);
    const auto apart = differences(report, text(5000, 6500));
    ASSERT_EQ(apart.size(), 1U) << "no sentence is common";
    EXPECT_EQ(apart[0].a.begin, 0U);
    EXPECT_EQ(apart[0].a.end, report.rfind(u"成效明显"));
}

/// Beyond two million steps the library for differences begins anew where it stands.
TEST(Differences, OfLongTextsWithNothingInCommonComeToAnEnd)
{
    const auto apart = differences(text(0, 4000), text(10'000, 13'000));
    ASSERT_EQ(apart.size(), 1U);
    EXPECT_EQ(apart[0].a.begin, 0U);
}

} // namespace
} // namespace duixian::align
