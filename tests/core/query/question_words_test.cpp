// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the tables that questions are read by: each word once in its role, as questions are folded; short names lead to indicators.
#include "core/query/question_words.h"

#include <set>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/script/search_text.h"

namespace duixian::query {
namespace {

TEST(QuestionWordTable, HoldsEachWordOnceInARoleAsQuestionsAreFolded)
{
    std::set<std::pair<std::u16string, std::u16string>> seen;
    for (const TableRow& row : readTable(embedded("lexicon/query_words.tsv"))) {
        const std::vector<std::u16string> words = listed(row.at(2));
        EXPECT_FALSE(words.empty()) << row.line;
        EXPECT_FALSE(row.at(1).empty()) << row.line;
        const bool measure = row.at(0) == u"falls";
        for (const std::u16string& word : words) {
            EXPECT_EQ(toUtf8(script::searchText(word).units), toUtf8(word)) << row.line;
            EXPECT_TRUE(seen.emplace(measure ? u"measure" : row.at(0), word).second)
                << toUtf8(word) << " stands twice, in line " << row.line;
        }
    }
    EXPECT_FALSE(seen.empty());
}

TEST(QuestionWordTable, SaysKeysAndValuesInChinese)
{
    const QuestionWords& words = QuestionWords::builtIn();
    EXPECT_EQ(toUtf8(words.chineseFor("key", "indicator")), "指标");
    EXPECT_EQ(toUtf8(words.chineseFor("measure", "growth")), "增长");
    EXPECT_EQ(toUtf8(words.chineseFor("any", "any")), "不限");
    for (const QuestionKey key : {QuestionKey::Place, QuestionKey::Year, QuestionKey::Kind, QuestionKey::Strength, QuestionKey::Measure,
                                  QuestionKey::Indicator, QuestionKey::Report}) {
        EXPECT_FALSE(words.chineseFor("key", nameOf(key)).empty()) << nameOf(key);
        EXPECT_NE(words.keys.find(toUtf16(nameOf(key))), nullptr) << nameOf(key);
    }
}

TEST(ShortNameTable, LeadsEachWordOnceToIndicators)
{
    std::set<std::u16string> seen;
    for (const TableRow& row : readTable(embedded("lexicon/short_names.tsv"))) {
        EXPECT_TRUE(seen.insert(row.at(0)).second) << toUtf8(row.at(0)) << " stands twice";
        EXPECT_EQ(toUtf8(script::searchText(row.at(0)).units), toUtf8(row.at(0)));
        EXPECT_FALSE(listed(row.at(1)).empty()) << row.line;
        for (const std::u16string& name : listed(row.at(1))) {
            const Indicator* const indicator = Lexicon::builtIn().indicator(name);
            ASSERT_NE(indicator, nullptr) << toUtf8(name);
            EXPECT_EQ(toUtf8(indicator->name), toUtf8(name)) << "by its name";
        }
    }
    EXPECT_FALSE(seen.empty());
}

} // namespace
} // namespace duixian::query
