// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/fold.h"

#include <gtest/gtest.h>

#include "core/base/embedded.h"
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
