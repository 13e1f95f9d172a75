// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/excerpt.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/query/word_matching.h"

namespace duixian::query {
namespace {

std::vector<Hit> hitsOf(std::u16string_view words, std::u16string_view text)
{
    const script::SearchText searched = script::searchText(text);
    return sentencesWith(text, searched, placesOf(words, false, searched.units));
}

/// The excerpts, a line each, with their marks between brackets.
std::string shown(const std::vector<Hit>& hits)
{
    std::u16string out;
    for (const Hit& hit : hits) {
        std::size_t at = 0;
        for (const Span& mark : hit.excerptMarks) {
            out += hit.excerpt.substr(at, mark.begin - at) + u"[" + hit.excerpt.substr(mark.begin, mark.length()) + u"]";
            at = mark.end;
        }
        out += hit.excerpt.substr(at) + u"\n";
    }
    return toUtf8(out);
}

TEST(Excerpt, IsTheSentenceWithItsMarks)
{
    struct Case {
        const char16_t* words;
        const char16_t* text;
        const char* shown;
    };
    for (const Case& c : std::initializer_list<Case>{
             {u"就业", u"一是稳就业。二是保就业，促就业；三是住房。", "一是稳[就业]。\n二是保[就业]，促[就业]；\n"},
             {u"就业", u"　　稳就業！\n保就业", "稳[就業]！\n保[就业]\n"},
             {u"目标", u"  主要  目\u200B 标：\r\n", "主要 [目 标]：\n"},
             {u"\U00020000", u"元素\U00020000。", "元素[\U00020000]。\n"},
             {u"就业，住房", u"稳就业。住房好。下一句。", "稳[就业。住房]好。\n"},
             {u"就业", u"住房", ""},
         })
        EXPECT_EQ(shown(hitsOf(c.words, c.text)), c.shown) << toUtf8(c.words);
}

TEST(Excerpt, OfALongSentenceIsWhatStandsAroundItsFirstMark)
{
    const std::u16string text = std::u16string(500, u'前') + u"就业" + std::u16string(500, u'后') + u"就业";
    const std::vector<Hit> hits = hitsOf(u"就业", text);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].marks.size(), 2U);
    ASSERT_EQ(hits[0].excerptMarks.size(), 1U);
    EXPECT_EQ(hits[0].excerpt.substr(hits[0].excerptMarks[0].begin, 2), u"就业");
    EXPECT_EQ(hits[0].excerpt.front(), u'…');
    EXPECT_EQ(hits[0].excerpt.back(), u'…');
    EXPECT_LT(hits[0].excerpt.size(), 210U);
    EXPECT_EQ(hits[0].sentence, (Span{0, text.size()}));
}

TEST(Excerpt, NeverCutsACharacterInTwo)
{
    std::u16string text;
    for (int i = 0; i < 300; ++i)
        text += u"\U00020000";
    for (std::size_t shift = 0; shift < 4; ++shift) {
        const std::vector<Hit> hits = hitsOf(u"就业", std::u16string(shift, u'甲') + text + u"就业" + text);
        ASSERT_EQ(hits.size(), 1U);
        EXPECT_EQ(toUtf8(hits[0].excerpt).find("\xEF\xBF\xBD"), std::string::npos) << shift;
    }
}

} // namespace
} // namespace duixian::query
