// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pairing.h"

#include <gtest/gtest.h>

#include "core/intake/intake.h"
#include "core/intake/library_reports.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "core/library/kept_pairs.h"
#include "core/match/succession.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

class Pairing : public testing::Test {
protected:
    ReportId taken(const std::string& place, int year)
    {
        const std::string name = place + std::to_string(year);
        return take(examine({name, name, madeReport(place, year, 3)}, {}, Lexicon::builtIn()), library, true).report;
    }

    /// How many pairs and lone targets the tables have after pairing; they are those that matching the whole library gives.
    std::pair<std::size_t, std::size_t> pairedAnew()
    {
        pairAnew(library, Lexicon::builtIn());
        EXPECT_TRUE(library.pairsDue().empty());
        const library::KeptPairs kept = library.pairs();
        std::size_t pairs = 0;
        std::size_t alone = 0;
        const auto reports = effectiveReports(library);
        for (const ReportMatching& one : match::matchAll(reports, Lexicon::builtIn())) {
            pairs += one.matching.pairs.size();
            alone += one.matching.unpaired.size();
            for (const Pair& pair : one.matching.pairs) {
                const ReportStatements& earlier = reports[one.earlier];
                const bool there = std::any_of(kept.pairs.begin(), kept.pairs.end(), [&](const library::KeptPair& row) {
                    return row.target.report == earlier.report && row.target.start == earlier.statements[pair.target].span.begin &&
                           row.outcome.start == reports[*one.later].statements[pair.outcome].span.begin && row.verdict == pair.verdict;
                });
                EXPECT_TRUE(there);
            }
        }
        EXPECT_EQ(kept.pairs.size(), pairs);
        EXPECT_EQ(kept.unpaired.size(), alone);
        return {kept.pairs.size(), kept.unpaired.size()};
    }

    support::TemporaryFolder folder;
    Library library = *Library::create(folder.file("L"));
    ReportId plan = taken("云泽区", 2019);
    ReportId review = taken("云泽区", 2020);
    ReportId other = taken("梅岭县", 2019);
};

TEST_F(Pairing, FollowsWhatIsSaidRemovedAndUndone)
{
    EXPECT_EQ(library.pairsDue().size(), 2U);
    const auto all = pairedAnew();
    ASSERT_GT(all.first, 0U);

    const library::KeptPair first = library.pairs().pairs.front();
    const Report report = *library.load(review);
    Judgements said;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        if (report.statements[i].span.begin == first.outcome.start)
            judgement::reject(said, {report.statements[i], i, std::nullopt, false}, report.statements, report.text);
    HistoryStep step{HistoryAction::Reject, "a"};
    library.judge(review, said, step);
    EXPECT_EQ(library.pairsDue().size(), 1U) << "of its place alone";
    pairedAnew();
    EXPECT_NE(library.pairs().pairs.front().outcome, first.outcome);

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(pairedAnew(), all);

    library.remove(review);
    EXPECT_EQ(pairedAnew().first, 0U);
    ASSERT_TRUE(library.undo());
    const std::size_t steps = library.history().size();
    EXPECT_EQ(pairedAnew(), all);
    EXPECT_EQ(library.history().size(), steps) << "pairing is no step";
}

TEST_F(Pairing, WhatAnotherProgramChangedMeanwhileIsNotTakenForDone)
{
    Library second = *Library::open(folder.file("L"));
    const std::int64_t asOf = library.changeCount();
    second.remove(other);
    EXPECT_FALSE(library.keepPairs({plan}, {}, library.pairsDue(), asOf));
    EXPECT_FALSE(library.pairsDue().empty());
    pairedAnew();
}

} // namespace
} // namespace duixian::intake
