// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/themes.h"

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian::align {
namespace {

TEST(Themes, TableNamesEachWordOnce)
{
    std::map<std::u16string, std::u16string> seen;
    for (const TableRow& row : readTable(embedded("lexicon/themes.tsv"))) {
        ASSERT_EQ(row.columns.size(), 3u) << toUtf8(row.at(0));
        for (const std::size_t column : {1u, 2u})
            for (const std::u16string& word : listed(row.at(column))) {
                const auto [at, first] = seen.try_emplace(word, row.at(0));
                EXPECT_TRUE(first) << toUtf8(word) << " in " << toUtf8(at->second) << " and " << toUtf8(row.at(0));
            }
    }
}

TEST(Themes, OfSentences)
{
    const std::vector<std::pair<std::u16string, std::string>> table{
        {u"推进集团化办学，新增学位1200个。", "教育"},
        {u"新认定高新技术企业13家，研发投入强度提高。", "科技创新"},
        {u"污水处理厂扩建，空气质量优良天数增加。", "生态环境"},
        {u"落实八项规定，推进政务公开。", "政府建设"},
        {u"种植药材，改造高标准农田。", "农业农村"},
        {u"今天天气很好。", ""},
    };
    for (const auto& [sentence, theme] : table) {
        const auto found = themeOf(sentence);
        EXPECT_EQ(found ? toUtf8(themeNames()[*found]) : "", theme) << toUtf8(sentence);
    }
}

TEST(Themes, NoneWhereNonePrevails)
{
    EXPECT_FALSE(themeOf(u"学校、医院。").has_value());
}

} // namespace
} // namespace duixian::align
