// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the word tables: no word twice, nothing empty, simplified script, and every standard name with its aliases found.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/script/fold.h"

namespace duixian {
namespace {

/// A table, which column holds its words, and which column a word may be repeated under (lists are apart from each other).
struct WordColumn {
    const char* table;
    std::size_t words;
    bool apartByFirstColumn;
};

constexpr WordColumn tables[] = {
    {"lexicon/units.tsv", 0, false},
    {"lexicon/actions.tsv", 1, false},
    {"lexicon/lists.tsv", 1, true},
};

class WordTables : public testing::TestWithParam<WordColumn> {};

TEST_P(WordTables, HoldEachWordOnceInSimplifiedScript)
{
    std::set<std::pair<std::u16string, std::u16string>> seen;
    for (const TableRow& row : readTable(embedded(GetParam().table))) {
        const std::vector<std::u16string> words = listed(row.at(GetParam().words));
        EXPECT_FALSE(words.empty()) << GetParam().table << ":" << row.line;
        for (const std::u16string& word : words) {
            const std::string place = std::string(GetParam().table) + ":" + std::to_string(row.line) + " " + toUtf8(word);
            EXPECT_FALSE(word.empty()) << place;
            EXPECT_EQ(toUtf8(script::toSimplified(word)), toUtf8(word)) << place;
            EXPECT_TRUE(seen.emplace(GetParam().apartByFirstColumn ? row.at(0) : std::u16string(), word).second)
                << place << " stands twice";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Lexicon, WordTables, testing::ValuesIn(tables), [](const auto& tested) {
    return std::string(tested.param.table).substr(8, std::string(tested.param.table).size() - 12);
});

/// These are looked for in texts as they are written, so they hold both scripts; a row is a sort and a word, or a word and what it means.
TEST(RowTables, HoldEachRowOnceAndNoEmptyWord)
{
    for (const char* table : {"lexicon/furniture.tsv", "lexicon/head_words.tsv", "lexicon/damage.tsv", "lexicon/escapes.tsv"}) {
        std::set<std::pair<std::u16string, std::u16string>> seen;
        for (const TableRow& row : readTable(embedded(table))) {
            EXPECT_FALSE(row.at(0).empty()) << table << ":" << row.line;
            EXPECT_TRUE(seen.emplace(row.at(0), row.at(1)).second) << table << ":" << row.line << " stands twice";
        }
        EXPECT_FALSE(seen.empty()) << table;
    }
}

TEST(LeadTable, HoldsEachWordOnceBeforeAndOnceBehindTheFigure)
{
    std::map<std::u16string, int> before;
    std::map<std::u16string, int> behind;
    for (const TableRow& row : readTable(embedded("lexicon/leads.tsv")))
        for (const std::u16string& word : listed(row.at(2))) {
            EXPECT_FALSE(word.empty()) << row.line;
            EXPECT_EQ(++(row.at(0) == u"after" ? behind : before)[word], 1) << toUtf8(word) << " in line " << row.line;
        }
    EXPECT_FALSE(before.empty());
    EXPECT_FALSE(behind.empty());
}

TEST(ListTable, HasOneRowForEachList)
{
    std::set<std::u16string> lists;
    for (const TableRow& row : readTable(embedded("lexicon/lists.tsv")))
        EXPECT_TRUE(lists.insert(row.at(0)).second) << toUtf8(row.at(0)) << " in line " << row.line;
}

TEST(IndicatorTable, LeadsEachNameAndAliasToOneIndicator)
{
    std::set<std::u16string> seen;
    ASSERT_FALSE(Lexicon::builtIn().indicators().empty());
    for (const Indicator& indicator : Lexicon::builtIn().indicators()) {
        std::vector<std::u16string> names = indicator.aliases;
        names.push_back(indicator.name);
        for (const std::u16string& name : names) {
            EXPECT_TRUE(seen.insert(name).second) << toUtf8(name) << " stands twice";
            const Indicator* found = Lexicon::builtIn().indicator(name);
            ASSERT_NE(found, nullptr) << toUtf8(name);
            EXPECT_EQ(found->name, indicator.name) << toUtf8(name);
        }
    }
    const auto lessIsBetter = [](std::u16string_view name) {
        const Indicator* found = Lexicon::builtIn().indicator(name);
        return found && found->lessIsBetter;
    };
    EXPECT_TRUE(lessIsBetter(u"城镇登记失业率"));
    EXPECT_FALSE(lessIsBetter(u"地区生产总值"));
    EXPECT_EQ(Lexicon::builtIn().indicator(u"没有这个指标"), nullptr);
}

} // namespace
} // namespace duixian
