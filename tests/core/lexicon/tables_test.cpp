// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the word tables: no word twice, nothing empty, simplified script, and every standard name with its aliases found.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
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
    {"lexicon/units.tsv", 0, false}, {"lexicon/actions.tsv", 1, false},   {"lexicon/lists.tsv", 1, true},
    {"lexicon/times.tsv", 3, true},  {"lexicon/strengths.tsv", 1, false},
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

TEST(JointWordTable, HasTwoPartsAtLeastAndAsManyBesideOtherWords)
{
    std::set<std::u16string> seen;
    for (const TableRow& row : readTable(embedded("lexicon/joint_words.tsv"))) {
        const std::size_t parts = listed(row.at(1)).size();
        EXPECT_GE(parts, 2u) << row.line;
        EXPECT_EQ(row.at(2).empty(), row.at(3).empty()) << row.line;
        EXPECT_TRUE(row.at(3).empty() || listed(row.at(3)).size() == parts) << row.line;
        for (const std::u16string& word : listed(row.at(0)))
            EXPECT_TRUE(seen.insert(word).second) << toUtf8(word) << " in line " << row.line;
    }
    EXPECT_FALSE(seen.empty());
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
    constexpr std::size_t fewest = 150;
    EXPECT_GE(Lexicon::builtIn().indicators().size(), fewest);
    for (const Indicator& indicator : Lexicon::builtIn().indicators()) {
        std::vector<std::u16string> names = indicator.aliases;
        names.push_back(indicator.name);
        for (const std::u16string& name : names) {
            EXPECT_EQ(toUtf8(script::toSimplified(name)), toUtf8(name));
            EXPECT_TRUE(seen.insert(name).second) << toUtf8(name) << " stands twice";
            const Indicator* found = Lexicon::builtIn().indicator(name);
            ASSERT_NE(found, nullptr) << toUtf8(name);
            EXPECT_EQ(found->name, indicator.name) << toUtf8(name);
        }
    }
    EXPECT_EQ(Lexicon::builtIn().indicator(u"没有这个指标"), nullptr);
}

TEST(IndicatorTable, HasEveryColumnFilledWithWhatItMayHold)
{
    for (const TableRow& row : readTable(embedded("lexicon/indicators.tsv"))) {
        const std::string place = std::to_string(row.line) + " " + toUtf8(row.at(0));
        EXPECT_EQ(row.columns.size(), 7U) << place;
        EXPECT_FALSE(listed(row.at(2)).empty()) << place;
        for (const std::u16string& measure : listed(row.at(2)))
            EXPECT_TRUE(named<Measure>(toUtf8(measure))) << place << " " << toUtf8(measure);
        for (const std::u16string& unit : listed(row.at(3)))
            EXPECT_NE(Lexicon::builtIn().units().find(unit), nullptr) << place << " " << toUtf8(unit);
        EXPECT_TRUE(named<Direction>(toUtf8(row.at(4)))) << place;
        EXPECT_GE(row.at(5).size(), 6U) << place << ": the definition says what is counted";
        EXPECT_FALSE(row.at(6).empty()) << place << ": a source";
    }
}

/// The law's own list (the manual's page on statements): these names, letter by letter, and the wordings it leads to them.
TEST(IndicatorTable, HoldsTheNamesThatTheLawFixes)
{
    const auto nameFor = [](std::u16string_view wording) {
        const Indicator* found = Lexicon::builtIn().indicator(wording);
        return found ? toUtf8(found->name) : std::string("none");
    };
    for (const char16_t* fixed : {u"地区生产总值",
                                  u"第一产业增加值",
                                  u"第二产业增加值",
                                  u"第三产业增加值",
                                  u"规模以上工业增加值",
                                  u"固定资产投资",
                                  u"社会消费品零售总额",
                                  u"财政总收入",
                                  u"一般公共预算收入",
                                  u"一般公共预算支出",
                                  u"税收占比",
                                  u"居民人均可支配收入",
                                  u"城镇居民人均可支配收入",
                                  u"农村居民人均可支配收入",
                                  u"实际使用外资",
                                  u"实际使用内资",
                                  u"进出口总额",
                                  u"城镇新增就业",
                                  u"城镇登记失业率",
                                  u"城镇调查失业率",
                                  u"研发投入强度",
                                  u"城镇化率",
                                  u"单位GDP能耗",
                                  u"居民消费价格指数",
                                  u"PM2.5年均浓度",
                                  u"PM10年均浓度",
                                  u"空气质量优良天数"})
        EXPECT_EQ(nameFor(fixed), toUtf8(fixed));
    const std::pair<const char16_t*, const char*> led[] = {
        {u"服务业增加值", "第三产业增加值"},
        {u"公共财政预算收入", "一般公共预算收入"},
        {u"地方财政收入", "一般公共预算收入"},
        {u"实际利用外资", "实际使用外资"},
        {u"吸收外资", "实际使用外资"},
        {u"引进市外资金", "实际使用内资"},
        {u"域外境内资金", "实际使用内资"},
        {u"市外到位资金", "实际使用内资"},
        {u"到位内资", "实际使用内资"},
        {u"规上工业总产值", "规模以上工业总产值"},
        {u"外贸出口", "出口总额"},
        {u"户籍人口城镇化率", "户籍人口城镇化率"},
        {u"合同利用外资", "合同使用外资"},
        {u"农林牧渔业增加值", "农林牧渔业增加值"},
        {u"调查失业率", "城镇调查失业率"},
    };
    for (const auto& [wording, name] : led)
        EXPECT_EQ(nameFor(wording), name) << toUtf8(wording);
}

TEST(IndicatorTable, KnowsWhichWayIsBetter)
{
    const auto direction = [](std::u16string_view name) { return Lexicon::builtIn().indicator(name)->direction; };
    EXPECT_EQ(direction(u"城镇登记失业率"), Direction::LessIsBetter);
    EXPECT_EQ(direction(u"PM2.5年均浓度"), Direction::LessIsBetter);
    EXPECT_EQ(direction(u"地区生产总值"), Direction::MoreIsBetter);
    EXPECT_EQ(direction(u"常住人口"), Direction::Neither);
}

} // namespace
} // namespace duixian
