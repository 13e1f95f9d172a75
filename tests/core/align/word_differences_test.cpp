// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/word_differences.h"

#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::align {
namespace {

/// What is the same as it stands in b, {a→b} for a change, {#a→b} for one figure in the place of another, and behind it <what moved>.
std::string told(std::u16string_view a, std::u16string_view b)
{
    const auto cut = [](std::u16string_view text, const Span& span) { return toUtf8(text.substr(span.begin, span.length())); };
    const WordDifferences found = wordDifferences(a, b);
    std::string out;
    for (const WordPiece& piece : found.pieces)
        if (piece.change == WordChange::Same)
            out += cut(b, piece.b);
        else
            out += (piece.figure ? "{#" : "{") + cut(a, piece.a) + "→" + cut(b, piece.b) + "}";
    for (const MovedWords& moved : found.moved)
        out += "<" + cut(a, moved.a) + ">";
    return out;
}

TEST(WordDifferences, AreToldWordByWord)
{
    struct Case {
        const char16_t* a;
        const char16_t* b;
        const char* expected;
    };
    const Case cases[] = {
        {u"", u"", ""},
        {u"全县平稳。", u"全县平稳。", "全县平稳。"},
        {u"", u"全县平稳。", "{→全县平稳。}"},
        {u"全县平稳。", u"", "{全县平稳。→}"},
        // a figure with its unit is one
        {u"增长7%。", u"增长8%。", "增长{#7%→8%}。"},
        {u"生产总值171.3亿元", u"生产总值171.8亿元", "生产总值{#171.3亿元→171.8亿元}"},
        {u"收入1,234.5元，增长7%", u"收入1,334.5元，增长7%", "收入{#1,234.5元→1,334.5元}，增长7%"},
        {u"新建学校三所", u"新建学校十二所", "新建学校{#三所→十二所}"},
        {u"下降9.1%、11.4%", u"下降8.1%、12.4%", "下降{#9.1%→8.1%}、{#11.4%→12.4%}"},
        {u"2019年，全县平稳", u"2020年，全县平稳", "{#2019年→2020年}，全县平稳"},
        {u"浓度30微克/立方米", u"浓度29.6微克/立方米", "浓度{#30微克/立方米→29.6微克/立方米}"},
        {u"获得全县第一", u"获得全县第三", "获得全县第{#一→三}"},
        {u"统一部署三农工作", u"统一部署三农工作", "统一部署三农工作"},
        // words
        {u"加快推进乡村振兴", u"加快推进城市更新", "加快推进{乡村振兴→城市更新}"},
        {u"增长7%左右", u"增长8%以上", "增长{#7%→8%}{左右→以上}"},
        {u"推进教育改革", u"深入推进教育改革", "{→深入}推进教育改革"},
        {u"深入推进教育改革", u"推进教育改革", "{深入→}推进教育改革"},
        {u"居民区", u"居民点", "居民{区→点}"},
        // script, width, blanks and signs are none
        {u"全縣生產總值增長７％", u"全县生产总值 增长7%", "全县生产总值 增长7%"},
        {u"水耗、能耗下降。", u"水耗，能耗下降；", "水耗，能耗下降；"},
        {u"完成ＧＤＰ目标", u"完成gdp目标", "完成gdp目标"},
        // what agrees by chance is part of the change
        {u"扩大的有效的投资规模", u"壮大的优质的企业集群", "{扩大的有效的投资规模→壮大的优质的企业集群}"},
        // what stands elsewhere moved
        {u"加快老旧小区改造，建设口袋公园五座。", u"建设口袋公园五座，加快老旧小区改造。",
         "{加快老旧小区改造，→}建设口袋公园五座{→，加快老旧小区改造}。<加快老旧小区改造>"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(told(c.a, c.b), c.expected) << toUtf8(c.a) << " / " << toUtf8(c.b);
}

/// The pieces are both sentences whole, whatever they are, and the same pieces say the same.
TEST(WordDifferences, AreBothSentences)
{
    const std::u16string_view words[] = {u"增长", u"7%", u"，",   u" ",  u"12.5亿元", u"推进",   u"乡村", u"振兴",
                                         u"。",   u"的", u"三十", u"\n", u"𠮷",       u"ＧＤＰ", u"“"};
    std::mt19937 random(11);
    const auto made = [&] {
        std::u16string out;
        for (std::size_t i = random() % 14; i > 0; --i)
            out += words[random() % std::size(words)];
        return out;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::u16string a = made();
        const std::u16string b = made();
        Span at;
        for (const WordPiece& piece : wordDifferences(a, b).pieces) {
            EXPECT_EQ(piece.a.begin, at.begin) << toUtf8(a) << " / " << toUtf8(b);
            EXPECT_EQ(piece.b.begin, at.end) << toUtf8(a) << " / " << toUtf8(b);
            EXPECT_FALSE(piece.a.empty() && piece.b.empty());
            EXPECT_EQ(piece.change == WordChange::OnlyA, piece.change != WordChange::Same && piece.b.empty());
            EXPECT_EQ(piece.change == WordChange::OnlyB, piece.change != WordChange::Same && piece.a.empty());
            at = {piece.a.end, piece.b.end};
        }
        EXPECT_EQ(at, (Span{a.size(), b.size()})) << toUtf8(a) << " / " << toUtf8(b);
        for (const MovedWords& moved : wordDifferences(a, b).moved)
            EXPECT_LE(moved.b.end, b.size());
    }
}

TEST(WordDifferences, OfLongTextsComeToAnEnd)
{
    std::u16string a;
    std::u16string b;
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        a.push_back(static_cast<char16_t>(0x4E00 + random() % 3000));
        b.push_back(static_cast<char16_t>(0x4E00 + random() % 3000));
    }
    const WordDifferences found = wordDifferences(u"开头" + a + u"结尾", u"开头" + b + u"结尾");
    EXPECT_EQ(found.pieces.front().change, WordChange::Same);
    EXPECT_EQ(found.pieces.back().change, WordChange::Same);
    EXPECT_EQ(found.pieces.back().b.end, b.size() + 4);
}

} // namespace
} // namespace duixian::align
