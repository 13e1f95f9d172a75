// SPDX-License-Identifier: GPL-3.0-or-later
// A person's words on pairs go before what the program would join.
#include "core/match/pair_words.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/match/match.h"
#include "core/match/succession.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

class PairWordsTest : public testing::Test {
protected:
    PairWordsTest()
    {
        for (auto* statements : {&plan, &review})
            for (std::size_t i = 0; i < statements->size(); ++i)
                (*statements)[i].span = {100 * i, 100 * i + 4};
    }

    [[nodiscard]] PairDecision said(PairRuling ruling, std::size_t target, std::size_t outcome) const
    {
        PairDecision out;
        out.id = {static_cast<std::int64_t>(10 * target + outcome + 1)};
        out.ruling = ruling;
        out.target = {ReportId{1}, {u"3所", {}, {}, plan[target].span}, plan[target].indicator};
        out.outcome = {ReportId{2}, {u"3所", {}, {}, review[outcome].span}, review[outcome].indicator};
        if (ruling == PairRuling::Overruled)
            out.verdict = Verdict::Undecidable;
        return out;
    }

    /// "0>0 reached at_least_target", "!0 parted"; a word's number behind #.
    [[nodiscard]] std::string joined(const std::vector<PairDecision>& words) const
    {
        const Matching found = match(plan, review, Lexicon::builtIn(), words);
        std::string out;
        for (const Pair& pair : found.pairs)
            out += std::to_string(pair.target) + ">" + std::to_string(pair.outcome) + " " + std::string(nameOf(pair.verdict)) + " " +
                   std::string(nameOf(pair.rule)) + (pair.decision.valid() ? " #" + std::to_string(pair.decision.value) : "") + "\n";
        for (const Unpaired& unpaired : found.unpaired)
            out += "!" + std::to_string(unpaired.target) + " " + std::string(nameOf(unpaired.reason)) + "\n";
        return out;
    }

    std::vector<Statement> plan{target(u"新建学校数", Measure::Level, 3, u"所"), target(u"新建医院数", Measure::Level, 2, u"所")};
    std::vector<Statement> review{outcome(u"新建学校数", Measure::Level, 4, u"所"), outcome(u"新建学校数", Measure::Level, 2, u"所"),
                                  outcome(u"云泽大道长度", Measure::Level, 2, u"公里")};
};

TEST_F(PairWordsTest, WithoutWordsTheProgramJoins)
{
    EXPECT_EQ(joined({}), "0>0 reached at_least_target\n!1 not_reported\n");
}

TEST_F(PairWordsTest, WhatIsJoinedGoesBeforeTheProgramsOwn)
{
    EXPECT_EQ(joined({said(PairRuling::Joined, 1, 1)}), "0>0 reached at_least_target\n1>1 reached at_least_target #12\n");
    EXPECT_EQ(joined({said(PairRuling::Joined, 0, 1)}), "0>1 not reached at_least_target #2\n!1 not_reported\n");
    EXPECT_EQ(joined({said(PairRuling::Joined, 1, 0)}), "0>1 not reached at_least_target\n1>0 reached at_least_target #11\n")
        << "its outcome is taken, so the next best answers the other";
    EXPECT_EQ(joined({said(PairRuling::Joined, 1, 2)}), "0>0 reached at_least_target\n1>2 undecidable units_differ #13\n");
}

TEST_F(PairWordsTest, TheLatestWordOnATargetHolds)
{
    EXPECT_EQ(joined({said(PairRuling::Joined, 0, 1), said(PairRuling::Joined, 0, 0)}),
              "0>0 reached at_least_target #1\n!1 not_reported\n");
    EXPECT_EQ(joined({said(PairRuling::Joined, 0, 1), said(PairRuling::Parted, 0, 1)}), "0>0 reached at_least_target\n!1 not_reported\n");
}

TEST_F(PairWordsTest, WhatIsPartedTakesTheNextBestOrSaysWhy)
{
    EXPECT_EQ(joined({said(PairRuling::Parted, 0, 0)}), "0>1 not reached at_least_target\n!1 not_reported\n");
    EXPECT_EQ(joined({said(PairRuling::Parted, 0, 0), said(PairRuling::Parted, 0, 1)}), "!0 parted\n!1 not_reported\n");
}

TEST_F(PairWordsTest, AVerdictIsOverruledWithItsPair)
{
    EXPECT_EQ(joined({said(PairRuling::Overruled, 0, 0)}), "0>0 undecidable person #1\n!1 not_reported\n");
}

TEST_F(PairWordsTest, AWordWithoutItsStatementsHasNoEffect)
{
    PairDecision adrift = said(PairRuling::Parted, 0, 0);
    adrift.standing = Standing::Adrift;
    EXPECT_EQ(joined({adrift}), joined({}));
    PairDecision elsewhere = said(PairRuling::Parted, 0, 0);
    elsewhere.outcome.anchor.span = {7, 9};
    EXPECT_EQ(joined({elsewhere}), joined({}));
}

TEST_F(PairWordsTest, AStretchTargetCanBePartedFromItsFloorsOutcome)
{
    plan[1] = target(u"新建学校数", Measure::Level, 5, u"所");
    plan[1].span = {100, 104};
    plan[1].stretchOf = 0;
    review.resize(1);
    EXPECT_EQ(joined({}), "0>0 reached at_least_target\n1>0 not reached at_least_target\n");
    EXPECT_EQ(joined({said(PairRuling::Parted, 1, 0)}), "0>0 reached at_least_target\n!1 parted\n");
}

TEST_F(PairWordsTest, InALibraryOnlyWordsOnTheNextReportCount)
{
    std::vector<ReportStatements> reports(2);
    reports[0].report = {1};
    reports[1].report = {2};
    reports[0].head.place = reports[1].head.place = Place{u"云泽区", {}, {u"云泽区"}};
    reports[0].head.planned = reports[1].head.reviewed = Period::year(2019);
    reports[0].statements = plan;
    reports[1].statements = review;
    reports[0].pairs = {said(PairRuling::Parted, 0, 0)};
    EXPECT_EQ(matchAll(reports, Lexicon::builtIn()).at(0).matching.pairs.at(0).outcome, 1U);
    reports[0].pairs[0].outcome.report = {3};
    EXPECT_EQ(matchAll(reports, Lexicon::builtIn()).at(0).matching.pairs.at(0).outcome, 0U);
}

} // namespace
} // namespace duixian::match
