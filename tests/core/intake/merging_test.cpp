// SPDX-License-Identifier: GPL-3.0-or-later
// Two libraries come together in one, with all that was said in them.
#include "core/intake/merging.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/intake/intake.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

/// Small reports whose statements can be judged one by one.
const std::string first = madeReport("云泽区", 2019, 1, 8);
const std::string second = madeReport("云泽区", 2020, 2, 8);
const std::string third = madeReport("梅岭县", 2019, 3, 8);

class Merging : public testing::Test {
protected:
    static ReportId bring(Library& library, const std::string& name, const std::string& bytes, const Choices& choices = {})
    {
        return take(examine({name, name, bytes}, choices, Lexicon::builtIn()), library, true).report;
    }

    enum class Word { Accept, Reject };
    static void judge(Library& library, ReportId id, std::size_t statement, Word word)
    {
        const Report report = *library.load(id);
        Judgements said = library.judgements(id);
        const judgement::Judged one{report.statements.at(statement), statement, std::nullopt, false};
        (word == Word::Accept ? judgement::accept : judgement::reject)(said, one, report.statements, report.text);
        HistoryStep step{HistoryAction::Accept, "x"};
        library.judge(id, said, step);
    }

    Merged mergeInto(Library& into, const Library& from)
    {
        HistoryStep step{HistoryAction::Merge, "x"};
        return merge(into, from, step);
    }

    static std::vector<Ruling> rulings(const Library& library, ReportId id)
    {
        std::vector<Ruling> out;
        for (const Decision& decision : library.judgements(id).decisions)
            out.push_back(decision.ruling);
        return out;
    }

    support::TemporaryFolder folder;
    Library a = *Library::create(folder.file("A"));
    Library b = *Library::create(folder.file("B"));
    Library c = *Library::create(folder.file("C"));
};

TEST_F(Merging, AnEmptyLibraryBecomesTheSame)
{
    HistoryStep step{HistoryAction::Import, "x"};
    static_cast<void>(bring(a, "gone.txt", third)); // so that the numbers are others
    a.remove(ReportId{1});
    const Choices choices = library::sampleChoices();
    const ReportId one = a.add(library::sampleReport(), library::sampleBytes, choices).id;
    const ReportId other = a.add(library::bareReport(), "x").id;
    a.judge(one, library::sampleJudgements(one, other), step);
    a.setPins(one, other, library::samplePins(one, other), step);
    a.addSecondFigures(library::sampleSecondFigures(), step);
    a.setSavedSearches({{"jobs", "新增就业", ""}}, step);
    a.setOwnWords({{}, {{u"本区总值", u"地区生产总值"}}, {}}, step);
    const Merged told = mergeInto(c, a);
    EXPECT_EQ(told.added, 2U);
    EXPECT_EQ(told.judged, 1U);
    EXPECT_TRUE(told.differences.empty());
    EXPECT_EQ(library::difference(library::meaningIn(folder.file("A")), library::meaningIn(folder.file("C"))), "");
    const std::vector<std::string> before = library::rowsIn(folder.file("C"));
    EXPECT_TRUE(mergeInto(c, a).differences.empty());
    EXPECT_EQ(library::difference(before, library::rowsIn(folder.file("C"))), "") << "what is in already changes nothing";
}

TEST_F(Merging, IsOneStepThatIsUndoneAndRedone)
{
    judge(a, bring(a, "1", first), 0, Word::Accept);
    static_cast<void>(bring(c, "2", second));
    const std::vector<std::string> before = library::rowsIn(folder.file("C"));
    static_cast<void>(mergeInto(c, a));
    const std::vector<std::string> after = library::rowsIn(folder.file("C"));
    EXPECT_NE(before, after);
    ASSERT_TRUE(c.undo().has_value());
    EXPECT_EQ(library::difference(before, library::rowsIn(folder.file("C"))), "");
    ASSERT_TRUE(c.redo().has_value());
    EXPECT_EQ(library::difference(after, library::rowsIn(folder.file("C"))), "");
}

TEST_F(Merging, TheFirstHoldsAndTheDifferenceIsTold)
{
    const ReportId inA = bring(a, "1", first);
    static_cast<void>(bring(b, "3", third)); // its numbers are others
    const ReportId inB = bring(b, "1", first);
    judge(a, inA, 0, Word::Accept);
    judge(b, inB, 0, Word::Reject);
    judge(a, inA, 1, Word::Accept);
    judge(b, inB, 1, Word::Accept);
    judge(b, inB, 2, Word::Reject);
    static_cast<void>(mergeInto(c, a));
    const Merged told = mergeInto(c, b);
    EXPECT_EQ(told.reports, 2U);
    EXPECT_EQ(told.added, 1U);
    const ReportId inC = c.holding(sha256(first));
    ASSERT_EQ(told.differences.size(), 1U);
    const Statement statement = c.statements(inC).at(0);
    EXPECT_EQ(told.differences[0],
              (MergeDifference{MergeSubject::Statement, inC, statement.span, statement.quote, "accepted", "rejected", {}}));
    EXPECT_EQ(rulings(c, inC), (std::vector{Ruling::Accepted, Ruling::Accepted, Ruling::Rejected}));
}

TEST_F(Merging, PairsGoByTheNumbersOfTheNewLibrary)
{
    static_cast<void>(bring(b, "3", third));
    const ReportId earlier = bring(b, "1", first);
    const ReportId later = bring(b, "2", second);
    const auto end = [&](ReportId id, std::size_t at) {
        const Report report = *b.load(id);
        const Statement& s = report.statements.at(at);
        return PairEnd{id, {s.quote, report.text.substr(s.span.begin - 4, 4), report.text.substr(s.span.end, 4), s.span}, s.indicator};
    };
    Judgements said;
    said.pairs = {{{}, PairRuling::Parted, end(earlier, 1), end(later, 1), {}, u"", "", Standing::Holds}};
    HistoryStep step{HistoryAction::Part, "x"};
    b.judge(earlier, said, step);
    b.setPins(earlier, later, {{{}, {earlier, end(earlier, 0).anchor}, {later, end(later, 0).anchor}, "", Standing::Holds}}, step);
    static_cast<void>(bring(c, "2", second)); // the numbers fall in the other order
    static_cast<void>(mergeInto(c, b));
    const ReportId one = c.holding(sha256(first));
    const ReportId two = c.holding(sha256(second));
    EXPECT_GT(one, two);
    const auto pairs = c.judgements(one).pairs;
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].target.report, one);
    EXPECT_EQ(pairs[0].outcome.report, two);
    EXPECT_EQ(pairs[0].standing, Standing::Holds);
    ASSERT_EQ(c.pins(one, two).size(), 1U);

    // Another word on the same two.
    Judgements other = c.judgements(one);
    other.pairs[0].ruling = PairRuling::Joined;
    c.judge(one, other, step);
    const Merged told = mergeInto(c, b);
    ASSERT_EQ(told.differences.size(), 1U);
    EXPECT_EQ(told.differences[0].subject, MergeSubject::Pair);
    EXPECT_THAT(told.differences[0].stays, testing::StartsWith("joined "));
    EXPECT_THAT(told.differences[0].goes, testing::StartsWith("parted "));
    EXPECT_EQ(c.judgements(one).pairs.size(), 1U);
    EXPECT_EQ(c.pins(one, two).size(), 1U);
}

TEST_F(Merging, WhatWasSaidOfRemovedReportsIsKept)
{
    const ReportId inA = bring(a, "1", first);
    judge(a, inA, 0, Word::Accept);
    a.remove(inA);
    const ReportId inB = bring(b, "1", first);
    judge(b, inB, 1, Word::Reject);

    static_cast<void>(mergeInto(c, a));
    ASSERT_EQ(c.departed().size(), 1U) << "it waits as it did";
    EXPECT_EQ(c.looseJudgements().size(), 1U);
    static_cast<void>(mergeInto(c, b));
    const ReportId inC = c.holding(sha256(first));
    EXPECT_TRUE(c.departed().empty()) << "it came back";
    EXPECT_EQ(rulings(c, inC), (std::vector{Ruling::Accepted, Ruling::Rejected}));

    // The other way round: the report is there, what another library says of a removed one is of it.
    Library d = *Library::create(folder.file("D"));
    static_cast<void>(mergeInto(d, b));
    static_cast<void>(mergeInto(d, a));
    EXPECT_TRUE(d.departed().empty());
    EXPECT_THAT(rulings(d, d.holding(sha256(first))), testing::UnorderedElementsAre(Ruling::Rejected, Ruling::Accepted));
}

TEST_F(Merging, HowAReportIsReadIsKeptToo)
{
    Choices settled;
    settled.place = Place{u"梅岭新区", "", {u"梅岭新区"}};
    const ReportId inA = bring(a, "1", first);
    const ReportId inB = bring(b, "1", first, settled);
    judge(a, inA, 0, Word::Accept);
    judge(b, inB, 1, Word::Reject);
    static_cast<void>(mergeInto(c, a));
    EXPECT_TRUE(mergeInto(c, b).differences.empty()) << "nobody had settled anything";
    const ReportId inC = c.holding(sha256(first));
    EXPECT_EQ(c.choices(inC), settled);
    EXPECT_EQ(c.load(inC)->head.place, settled.place);
    EXPECT_EQ(rulings(c, inC).size(), 2U);

    Library d = *Library::create(folder.file("D"));
    settled.place->name = u"柳溪镇";
    static_cast<void>(bring(d, "1", first, settled));
    const Merged told = mergeInto(c, d);
    ASSERT_EQ(told.differences.size(), 1U);
    EXPECT_EQ(told.differences[0].subject, MergeSubject::Reading);
    EXPECT_EQ(told.differences[0].stays, "place=梅岭新区");
    EXPECT_EQ(told.differences[0].goes, "place=柳溪镇");
}

TEST_F(Merging, WordsSearchesAndFiguresOfOneNameStayAsTheyAre)
{
    HistoryStep step{HistoryAction::Words, "x"};
    auto figures = library::sampleSecondFigures();
    a.addSecondFigures(figures, step);
    a.setSavedSearches({{"jobs", "新增就业", ""}}, step);
    a.setOwnWords({{}, {{u"本区总值", u"地区生产总值"}}, {}}, step);
    figures[0].value = 1;
    b.addSecondFigures(figures, step);
    b.setSavedSearches({{"jobs", "就业", ""}, {"more", "投资", ""}}, step);
    b.setOwnWords({{}, {{u"本区总值", u"固定资产投资"}, {u"全区盘子", u"固定资产投资"}}, {}}, step);
    static_cast<void>(mergeInto(c, a));
    const Merged told = mergeInto(c, b);
    std::vector<std::string> said;
    for (const MergeDifference& one : told.differences)
        said.push_back(one.stays + " | " + one.goes);
    EXPECT_EQ(said, (std::vector<std::string>{"地区生产总值 | 固定资产投资", "新增就业 | 就业", "170.9亿元 | 1亿元"}));
    EXPECT_EQ(c.ownWords().aliases.size(), 2U);
    EXPECT_EQ(c.savedSearches().size(), 2U);
    EXPECT_EQ(c.secondFigures().size(), 2U);
}

TEST_F(Merging, TheOtherLibraryIsNotTouched)
{
    judge(a, bring(a, "1", first), 0, Word::Accept);
    const std::string before = sha256(support::fileBytes(folder.file("A")));
    const Library read = *Library::open(folder.file("A"), library::Access::ReadOnly);
    static_cast<void>(mergeInto(c, read));
    EXPECT_EQ(sha256(support::fileBytes(folder.file("A"))), before);
}

TEST_F(Merging, AllOfItOrNothing)
{
    static_cast<void>(bring(a, "1", first));
    const std::vector<std::string> before = library::rowsIn(folder.file("C"));
    HistoryStep step{HistoryAction::Merge, "x"};
    const auto broken = [&] {
        c.asOne([&] {
            static_cast<void>(merge(c, a, step));
            throw std::runtime_error("the disk");
        });
    };
    EXPECT_THROW(broken(), std::runtime_error);
    EXPECT_EQ(library::difference(before, library::rowsIn(folder.file("C"))), "");
    EXPECT_TRUE(c.history().empty());
    EXPECT_EQ(merge(c, a, step).added, 1U) << "and it goes on";
}

} // namespace
} // namespace duixian::intake
