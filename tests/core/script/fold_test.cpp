// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/fold.h"

#include <algorithm>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian::script {
namespace {

std::string folded(std::string_view text)
{
    return toUtf8(toSimplified(toUtf16(text)));
}

TEST(Fold, MakesTraditionalTextSimplified)
{
    EXPECT_EQ(folded("雲溪區完成財政總收入12億元,增長8%"), "云溪区完成财政总收入12亿元,增长8%");
    EXPECT_EQ(folded("高峯、衞生、麪粉、鉅大、頭髮、發展、裏程、里程"), "高峰、卫生、面粉、巨大、头发、发展、里程、里程");
}

TEST(Fold, LeavesSimplifiedTextAsItIs)
{
    EXPECT_EQ(folded("覆盖率提高到95%,山坡与后台,干部了解准则"), "覆盖率提高到95%,山坡与后台,干部了解准则");
}

TEST(Fold, TheWordsAroundDecideWhereACharacterStandsForTwo)
{
    EXPECT_EQ(folded("圍繞著中心,抓著重點,成效顯著,著名品牌,各類專著"), "围绕着中心,抓着重点,成效显著,著名品牌,各类专著");
    EXPECT_EQ(folded("乾燥;乾隆;乾坤"), "干燥;乾隆;乾坤");
    EXPECT_EQ(folded("瞭解情況;瞭望塔"), "了解情况;瞭望塔");
    EXPECT_EQ(folded("著"), "着");
}

TEST(Fold, ReadsACharacterOtherwiseInSomeWords)
{
    EXPECT_EQ(folded("反覆、答覆率;覆蓋、顛覆"), "反复、答复率;覆盖、颠覆");
    EXPECT_EQ(folded("資金鍊、鍛鍊、鍊油"), "资金链、锻炼、炼油");
    EXPECT_EQ(folded("與時俱進、俱樂部、傢俱"), "与时俱进、俱乐部、家具");
    EXPECT_EQ(folded("哪吒、叱吒"), "哪吒、叱咤");
}

/// As the table reads, a word after the other, at each place of the text.
std::u16string foldedSlowly(std::u16string_view text)
{
    std::map<char16_t, char16_t> of;
    std::vector<TableRow> words;
    for (const TableRow& row : readTable(embedded("lexicon/hant_hans.tsv")))
        if (row.at(0).size() == 1)
            of[row.at(0).front()] = row.at(1).front();
        else
            words.push_back(row);
    const auto single = [&of](char16_t c) { return of.contains(c) ? of.at(c) : c; };
    std::u16string out;
    for (const char16_t c : text)
        out.push_back(single(c));
    for (auto row = words.rbegin(); row != words.rend(); ++row)
        for (std::size_t at = 0; at + row->at(0).size() <= text.size(); ++at) {
            const std::u16string_view stretch = text.substr(at, row->at(0).size());
            const bool same = std::ranges::equal(stretch, row->at(0), [&](char16_t c, char16_t w) { return c == w || single(c) == w; });
            for (std::size_t k = 0; same && k < stretch.size(); ++k)
                if (stretch[k] == row->at(1).front())
                    out[at + k] = row->at(2).front();
        }
    return out;
}

TEST(Fold, IsWhatTheTableSaysReadSlowly)
{
    std::u16string letters = u"，。a1";
    for (const TableRow& row : readTable(embedded("lexicon/hant_hans.tsv")))
        if (row.at(0).size() > 1)
            letters += row.at(0) + row.at(1) + row.at(1);
    std::mt19937 random(4);
    for (int round = 0; round < 50; ++round) {
        std::u16string text;
        for (int i = 0; i < 200; ++i)
            text.push_back(letters[random() % letters.size()]);
        const std::u16string in = text + letters.substr(random() % letters.size());
        ASSERT_EQ(toUtf8(toSimplified(in)), toUtf8(foldedSlowly(in)));
    }
}

TEST(Fold, KeepsEveryOffset)
{
    const std::u16string text = u"\U00020BB7野區𠮷a\xD842";
    const std::u16string out = toSimplified(text);
    ASSERT_EQ(out.size(), text.size());
    EXPECT_EQ(out.substr(0, 2), text.substr(0, 2));
    EXPECT_EQ(out.back(), text.back());
}

TEST(Fold, TheTableIsSortedAndNothingItGivesIsFoldedAgain)
{
    const std::u16string table = toUtf16(embedded("lexicon/hant_hans.tsv"));
    char16_t last = 0;
    std::size_t begin = 0;
    std::size_t pairs = 0;
    while (begin < table.size()) {
        const std::size_t end = table.find(u'\n', begin);
        const std::u16string line = table.substr(begin, end - begin);
        begin = end + 1;
        if (line.size() != 3 || line[1] != u'\t')
            continue;
        ++pairs;
        EXPECT_LT(last, line[0]) << toUtf8(line);
        EXPECT_EQ(toSimplified(line.substr(2)), line.substr(2)) << toUtf8(line);
        last = line[0];
    }
    EXPECT_GT(pairs, 2500u);
}

} // namespace
} // namespace duixian::script
