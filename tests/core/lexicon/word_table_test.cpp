// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/word_table.h"

#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(WordTable, FindsTheLongestThatBeginsAndThatEnds)
{
    WordTable<int> table;
    EXPECT_TRUE(table.add(u"增长", 1));
    EXPECT_TRUE(table.add(u"增长到", 2));
    EXPECT_TRUE(table.add(u"到", 3));
    EXPECT_FALSE(table.add(u"到", 4)) << "the first stays";
    const std::u16string text = u"收入增长到8%";
    const auto numberOf = [](const int* entry) { return entry ? *entry : 0; };
    EXPECT_EQ(numberOf(table.longestAt(text, 2, text.size()).entry), 2);
    EXPECT_EQ(numberOf(table.longestAt(text, 2, 4).entry), 1) << "a word does not pass the end";
    EXPECT_EQ(numberOf(table.longestBefore(text, 0, 5).entry), 2);
    EXPECT_EQ(numberOf(table.longestBefore(text, 3, 5).entry), 3) << "a word does not begin before the begin";
    EXPECT_FALSE(table.longestAt(text, 0, text.size()));
    EXPECT_FALSE(table.longestAt(text, text.size(), text.size()));
    EXPECT_EQ(numberOf(table.find(u"到")), 3);
    EXPECT_EQ(table.find(u"长"), nullptr);
}

/// The slow, obvious way: every word at every place.
std::size_t slowLongest(const std::vector<std::u16string>& words, std::u16string_view text, std::size_t begin, std::size_t end, bool ending)
{
    std::size_t longest = 0;
    for (const std::u16string& word : words)
        if (word.size() <= end - begin && word.size() > longest && text.substr(ending ? end - word.size() : begin, word.size()) == word)
            longest = word.size();
    return longest;
}

TEST(WordTable, AgreesWithALookAtEveryWord)
{
    std::mt19937 random(7);
    const auto string = [&random](std::size_t longest) {
        std::u16string out(1 + random() % longest, u'甲');
        for (char16_t& c : out)
            c = std::u16string_view(u"甲乙丙")[random() % 3];
        return out;
    };
    for (int round = 0; round < 200; ++round) {
        WordTable<int> table;
        std::vector<std::u16string> words;
        for (int i = 0; i < 12; ++i) {
            words.push_back(string(5));
            table.add(words.back(), i);
        }
        const std::u16string text = string(30);
        for (std::size_t begin = 0; begin <= text.size(); ++begin)
            for (std::size_t end = begin; end <= text.size(); ++end) {
                EXPECT_EQ(table.longestAt(text, begin, end).length(), slowLongest(words, text, begin, end, false));
                EXPECT_EQ(table.longestBefore(text, begin, end).length(), slowLongest(words, text, begin, end, true));
            }
    }
}

/// As large as the tables are: words added while others are there, found each in a text of nothing else.
TEST(WordTable, KeepsEveryWordWhileItGrows)
{
    std::mt19937 random(9);
    WordTable<std::size_t> table;
    std::vector<std::u16string> words;
    for (std::size_t i = 0; i < 5000; ++i) {
        std::u16string word(1 + random() % 6, u'\0');
        for (char16_t& c : word)
            c = static_cast<char16_t>(0x4E00 + random() % 60);
        if (table.add(word, words.size()))
            words.push_back(word);
    }
    ASSERT_EQ(table.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::u16string& word = words[i];
        ASSERT_NE(table.find(word), nullptr);
        EXPECT_EQ(*table.find(word), i);
        EXPECT_EQ(table.longestAt(word, 0, word.size()).word, word);
        EXPECT_EQ(table.longestBefore(word, 0, word.size()).word, word);
    }
    for (int round = 0; round < 40; ++round) {
        std::u16string text;
        while (text.size() < 12)
            text += words[random() % words.size()];
        for (std::size_t i = 0; i <= text.size(); ++i) {
            EXPECT_EQ(table.longestAt(text, i, text.size()).length(), slowLongest(words, text, i, text.size(), false));
            EXPECT_EQ(table.longestBefore(text, 0, i).length(), slowLongest(words, text, 0, i, true));
        }
    }
}

} // namespace
} // namespace duixian
