// SPDX-License-Identifier: GPL-3.0-or-later
// The index of words is a hint: it never misses a report in which the words stand, and stays in step with the rows.
#include "core/library/search_index.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/library/library.h"
#include "core/query/word_matching.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/index_state.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/search_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

/// Whether words stand in a text, by a look at every place of it: a word or a number is whole.
bool standIn(const std::u16string& units, const std::u16string& words, bool prefix)
{
    const std::vector<script::TokenRun> runs = script::tokenRuns(units);
    const auto cuts = [&](std::size_t place) {
        return std::any_of(runs.begin(), runs.end(), [&](const script::TokenRun& run) {
            return run.sort == script::TokenSort::Word && run.span.begin < place && place < run.span.end;
        });
    };
    for (std::size_t at = units.find(words); !words.empty() && at != std::u16string::npos; at = units.find(words, at + 1))
        if (!cuts(at) && (prefix || !cuts(at + words.size())))
            return true;
    return false;
}

bool holds(const WordQuery& query, const std::u16string& units)
{
    const auto one = [&](const WordQuery& part) { return holds(part, units); };
    switch (query.kind) {
    case WordQuery::Kind::Words:
        return standIn(units, query.words, query.prefix);
    case WordQuery::Kind::Any:
        return std::any_of(query.parts.begin(), query.parts.end(), one);
    case WordQuery::Kind::Without:
        return !query.parts.empty() && one(query.parts.front()) && std::none_of(query.parts.begin() + 1, query.parts.end(), one);
    default:
        return std::all_of(query.parts.begin(), query.parts.end(), one);
    }
}

std::vector<ReportId> reportsIn(const std::vector<Candidate>& candidates)
{
    std::vector<ReportId> out;
    for (const Candidate& candidate : candidates)
        out.push_back(candidate.report);
    return out;
}

class SearchIndex : public testing::Test {
protected:
    /// Reports of made-up words, and what each of them is searched as.
    void fill(unsigned count)
    {
        for (unsigned i = 0; i < count; ++i) {
            const Report report = wordyReport(random);
            const ReportId id = library.add(report, "file " + std::to_string(i)).id;
            std::vector<Span> broken;
            for (const Layer& layer : report.layers)
                broken.push_back(layer.span);
            searched.emplace_back(id, script::searchText(report.text, broken).units);
        }
    }

    /// Asks so many questions: how many reports none of which was missed.
    std::size_t ask(unsigned count)
    {
        std::size_t found = 0;
        for (unsigned i = 0; i < count; ++i) {
            const WordQuery query = someQuery(random);
            const std::vector<ReportId> candidates = reportsIn(library.mayHold(query));
            EXPECT_TRUE(std::is_sorted(candidates.begin(), candidates.end()));
            for (const auto& [id, units] : searched)
                if (holds(query, units) || !query::passagesWith(query, units).empty()) {
                    EXPECT_TRUE(std::binary_search(candidates.begin(), candidates.end(), id)) << "question " << i;
                    ++found;
                }
        }
        return found;
    }

    std::mt19937 random{20261122};
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("reports.duixian");
    Library library = *Library::create(path);
    std::vector<std::pair<ReportId, std::u16string>> searched;
};

TEST_F(SearchIndex, MissesNoReportInWhichTheWordsStand)
{
    fill(80);
    EXPECT_EQ(library.unindexed(), 0U);
    EXPECT_GT(ask(1500), 5000U);
}

TEST_F(SearchIndex, LeavesOutWhereTheyDoNot)
{
    fill(300);
    std::size_t candidates = 0;
    std::size_t holding = 0;
    for (int i = 0; i < 300; ++i) {
        const WordQuery query{WordQuery::Kind::Words, someWords(random)};
        if (std::any_of(query.words.begin(), query.words.end(), [](char16_t c) { return script::tokenRuns({&c, 1}).empty(); }))
            continue; // the index does not know what parts words
        candidates += library.mayHold(query).size();
        holding += static_cast<std::size_t>(
            std::count_if(searched.begin(), searched.end(), [&](const auto& one) { return holds(query, one.second); }));
    }
    EXPECT_LT(candidates, holding * 5 / 4);
}

TEST_F(SearchIndex, TellsWhichReportIsMostAboutTheWords)
{
    Report report;
    report.text = std::u16string(200, u'水') + u"就业";
    const ReportId once = library.add(report, "1").id;
    report.text = u"就业、就业、就业";
    const ReportId often = library.add(report, "2").id;
    report.text = u"没有";
    static_cast<void>(library.add(report, "3"));
    const auto found = library.mayHold({WordQuery::Kind::Words, u"就业"});
    ASSERT_EQ(reportsIn(found), (std::vector{once, often}));
    EXPECT_GT(found[1].weight, found[0].weight);
}

TEST_F(SearchIndex, OfWordsThatItDoesNotKnowAllReportsAreCandidates)
{
    fill(5);
    for (const WordQuery& query :
         {WordQuery{}, WordQuery{WordQuery::Kind::Words, u"，"}, WordQuery{WordQuery::Kind::Words, u""}, WordQuery{WordQuery::Kind::Any},
          WordQuery{WordQuery::Kind::Without}, WordQuery{WordQuery::Kind::Any, {}, false, {{WordQuery::Kind::Words, u"不在"}, {}}}})
        EXPECT_EQ(library.mayHold(query).size(), 5U);
    EXPECT_TRUE(library.mayHold({WordQuery::Kind::Words, u"不在此处"}).empty());
}

/// Whatever a person may type, and what no person can.
TEST_F(SearchIndex, NoQuestionIsAnError)
{
    fill(5);
    const std::u16string signs = u"\"*()^+-:{}.%，《》𠮷業业0a \n\t\u200bNEARANDORNOT'\\";
    for (int i = 0; i < 5000; ++i) {
        WordQuery query = someQuery(random, 3);
        query.words.clear();
        for (auto left = random() % 30; left > 0; --left)
            query.words += random() % 4 == 0 ? static_cast<char16_t>(random()) : signs[random() % signs.size()];
        EXPECT_LE(library.mayHold(query).size(), 5U);
    }
    WordQuery deep{WordQuery::Kind::Words, u"水利"};
    for (int level = 0; level < 1000; ++level)
        deep = {level % 2 == 0 ? WordQuery::Kind::Any : WordQuery::Kind::All, {}, false, {std::move(deep)}};
    WordQuery wide{WordQuery::Kind::Any};
    wide.parts.assign(5000, {WordQuery::Kind::Words, u"水利"});
    std::u16string endless;
    while (endless.size() < 3'000'000)
        endless += u"水利\"*";
    for (const WordQuery& query :
         {deep, wide, WordQuery{WordQuery::Kind::Words, endless}, WordQuery{WordQuery::Kind::Words, std::u16string(3'000'000, u'a'), true},
          WordQuery{WordQuery::Kind::Words, std::u16string(1000, u'\0')}})
        EXPECT_LE(library.mayHold(query).size(), 5U);
}

TEST_F(SearchIndex, WhatIsNotInItIsACandidateAndComesInByAndBy)
{
    fill(20);
    const auto before = indexIn(path);
    library.indexAnew();
    EXPECT_EQ(library.unindexed(), 20U);
    EXPECT_EQ(library.mayHold({WordQuery::Kind::Words, u"不在此处"}).size(), 20U);
    EXPECT_EQ(library.index(7), 7U);
    EXPECT_EQ(library.unindexed(), 13U);
    EXPECT_GT(ask(100), 100U);
    EXPECT_EQ(library.index(100), 13U);
    EXPECT_EQ(library.index(100), 0U);
    EXPECT_EQ(indexIn(path), before);
    EXPECT_EQ(library.history().size(), 20U) << "no step of the history";
}

TEST_F(SearchIndex, StaysOutOfAReportThatIsNotInIt)
{
    fill(3);
    library.indexAnew();
    ASSERT_TRUE(library.replace(searched[0].first, wordyReport(random), {}));
    library.remove(searched[1].first);
    EXPECT_EQ(library.unindexed(), 2U);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.unindexed(), 2U) << "what comes into the library comes into its index";
    library.index(10);
    EXPECT_EQ(indexFaultsOf(path), "");
}

TEST_F(SearchIndex, ADecisionIsNotItsBusiness)
{
    const ReportId id = library.add(sampleReport(), sampleBytes).id;
    const auto before = indexIn(path);
    HistoryStep step{HistoryAction::Correct, {}};
    library.judge(id, sampleJudgements(id, id), step);
    EXPECT_EQ(indexIn(path), before);
}

TEST_F(SearchIndex, IsNotInTheHistory)
{
    fill(3);
    const auto steps = library.history();
    library.indexAnew();
    library.index(10);
    EXPECT_EQ(library.history(), steps);
}

} // namespace
} // namespace duixian::library
