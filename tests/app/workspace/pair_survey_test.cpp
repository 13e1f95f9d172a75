// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/pair_survey.h"

#include <algorithm>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/workspace/workspace.h"
#include "tests/support/heard.h"

namespace duixian {
namespace {

/// A library with the samples: two places, three years of each.
class PairSurveyTest : public testing::Test {
protected:
    PairSurveyTest()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        QSignalSpy finished(&workspace, &Workspace::importFinished);
        workspace.importSamples();
        EXPECT_TRUE(finished.wait(30000));
        for (const auto& entry : workspace.reports())
            if (entry.head.place->name == u"青禾区")
                reports.push_back(entry.id);
    }

    template <class Row>
    std::vector<Row> gathered(void (PairSurvey::*signal)(const std::vector<Row>&), const std::function<void(PairSurvey&)>& begin)
    {
        const auto survey = workspace.pairSurvey();
        std::vector<Row> rows;
        QObject::connect(survey.get(), signal, survey.get(),
                         [&](const std::vector<Row>& some) { rows.insert(rows.end(), some.begin(), some.end()); });
        support::Heard finished(*survey, &PairSurvey::finished);
        begin(*survey);
        EXPECT_TRUE(finished.wait());
        return rows;
    }
    std::vector<PairRow> pairsOf(const std::vector<ReportId>& asked)
    {
        return gathered<PairRow>(&PairSurvey::found, [&](PairSurvey& survey) { survey.startPairs(asked); });
    }
    std::vector<PairRow> pairsAround(ReportId report)
    {
        return gathered<PairRow>(&PairSurvey::found, [&](PairSurvey& survey) { survey.startAround(report); });
    }
    /// The target for the year, which the report of that year sets.
    PairRow rowOf(std::u16string_view indicator, Measure measure, int year)
    {
        for (const PairRow& row : pairsOf(reports))
            if (row.target.indicator == indicator && row.target.measure == measure && row.target.period && row.target.period->last == year)
                return row;
        ADD_FAILURE() << "no such target";
        return {};
    }
    void undo()
    {
        QSignalSpy walked(&workspace, &Workspace::walked);
        workspace.undo();
        ASSERT_TRUE(walked.wait(20000));
    }
    static PairSide targetOf(const PairRow& row) { return {row.earlier, row.target.span, row.target.indicator}; }
    static PairSide outcomeOf(const PairRow& row) { return {row.later, row.outcome->span, row.outcome->indicator}; }

    QTemporaryDir folder;
    Workspace workspace;
    std::vector<ReportId> reports; ///< of one place, by year
};

TEST_F(PairSurveyTest, EachTargetHasItsOutcomeOrAReason)
{
    const std::vector<PairRow> rows = pairsOf(reports);
    ASSERT_GT(rows.size(), 60U);
    for (const PairRow& row : rows) {
        EXPECT_NE(row.outcome.has_value(), row.reason.has_value());
        EXPECT_EQ(row.target.kind, Kind::Target);
        if (row.earlier == reports.back()) {
            EXPECT_EQ(row.reason, UnpairedReason::NoNextReport);
        }
    }
    const PairRow growth = rowOf(u"地区生产总值", Measure::Growth, 2023);
    ASSERT_TRUE(growth.outcome);
    EXPECT_EQ(growth.earlier, reports[1]);
    EXPECT_EQ(growth.later, reports[2]);
}

TEST_F(PairSurveyTest, OnlyTheTargetsOfTheReportsThatAreAskedAboutComeWithAllThatAnswersThem)
{
    const std::vector<PairRow> rows = pairsOf({reports[0]});
    ASSERT_FALSE(rows.empty());
    EXPECT_TRUE(std::all_of(rows.begin(), rows.end(), [&](const PairRow& row) { return row.earlier == reports[0]; }));
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](const PairRow& row) { return row.outcome && row.later == reports[1]; }));
}

TEST_F(PairSurveyTest, AroundAReportStandWhatAnswersItAndWhatItAnswers)
{
    const std::vector<PairRow> rows = pairsAround(reports[1]);
    const auto from = [&](ReportId earlier) {
        return std::count_if(rows.begin(), rows.end(), [&](const PairRow& row) { return row.earlier == earlier; });
    };
    EXPECT_GT(from(reports[0]), 0);
    EXPECT_GT(from(reports[1]), 0);
    EXPECT_EQ(from(reports[2]), 0);
    EXPECT_TRUE(std::all_of(rows.begin(), rows.end(),
                            [&](const PairRow& row) { return row.earlier == reports[1] || (row.outcome && row.later == reports[1]); }));
}

TEST_F(PairSurveyTest, APersonPartsAPairOverrulesItsVerdictAndTakesItBack)
{
    const PairRow before = rowOf(u"地区生产总值", Measure::Growth, 2023);
    ASSERT_TRUE(before.outcome);
    workspace.part(targetOf(before), outcomeOf(before));
    EXPECT_EQ(workspace.history().back().action, HistoryAction::Part);
    EXPECT_EQ(rowOf(u"地区生产总值", Measure::Growth, 2023).reason, UnpairedReason::Parted);

    workspace.overrule(targetOf(before), outcomeOf(before), Verdict::Undecidable, QStringLiteral("口径变了"));
    const PairRow overruled = rowOf(u"地区生产总值", Measure::Growth, 2023);
    EXPECT_EQ(overruled.verdict, Verdict::Undecidable);
    EXPECT_EQ(overruled.rule, VerdictRule::Person);
    ASSERT_TRUE(overruled.decision);
    EXPECT_EQ(overruled.decision->reason, u"口径变了");

    workspace.withdrawPair(targetOf(before), outcomeOf(before));
    EXPECT_EQ(rowOf(u"地区生产总值", Measure::Growth, 2023), before);
    undo();
    EXPECT_EQ(rowOf(u"地区生产总值", Measure::Growth, 2023).verdict, Verdict::Undecidable);
    undo();
    undo();
    EXPECT_EQ(rowOf(u"地区生产总值", Measure::Growth, 2023), before);
}

TEST_F(PairSurveyTest, APersonJoinsATargetWithAnotherOutcome)
{
    const PairRow before = rowOf(u"地区生产总值", Measure::Growth, 2023);
    const PairRow other = rowOf(u"固定资产投资", Measure::Growth, 2023);
    ASSERT_TRUE(before.outcome && other.outcome);
    workspace.join(targetOf(before), outcomeOf(other));
    const PairRow joined = rowOf(u"地区生产总值", Measure::Growth, 2023);
    ASSERT_TRUE(joined.outcome);
    EXPECT_EQ(joined.outcome->span, other.outcome->span);
    ASSERT_TRUE(joined.decision);
    EXPECT_EQ(joined.decision->ruling, PairRuling::Joined);
}

TEST_F(PairSurveyTest, WhatIsAllowedToAboutChangesTheVerdictAndIsSaid)
{
    const PairRow strict = rowOf(u"地区生产总值", Measure::Growth, 2023);
    ASSERT_EQ(strict.target.bound, Bound::About);
    EXPECT_EQ(strict.tolerance, 0);
    QSignalSpy changed(&workspace, &Workspace::pairsChanged);
    workspace.setVerdictRules({0.9});
    EXPECT_TRUE(changed.wait(5000));
    const PairRow loose = rowOf(u"地区生产总值", Measure::Growth, 2023);
    EXPECT_EQ(loose.tolerance, 0.9);
    EXPECT_EQ(loose.verdict, Verdict::Reached);
}

TEST_F(PairSurveyTest, ManyChangesAreToldOnce)
{
    QCoreApplication::processEvents();
    QSignalSpy changed(&workspace, &Workspace::pairsChanged);
    workspace.setStars(reports[0], {Span{}}, true, QStringLiteral("a"));
    workspace.setStars(reports[0], {Span{}}, false, QStringLiteral("a"));
    workspace.setVerdictRules({0.1});
    EXPECT_TRUE(changed.wait(5000));
    QTest::qWait(50);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(PairSurveyTest, SilenceIsToldForThePlacesOfTheReports)
{
    const auto rows = gathered<MentionRow>(&PairSurvey::silenceFound, [&](PairSurvey& survey) { survey.startSilence({reports.front()}); });
    ASSERT_FALSE(rows.empty());
    EXPECT_TRUE(std::all_of(rows.begin(), rows.end(), [](const MentionRow& row) { return row.place.name == u"青禾区"; }));
}

} // namespace
} // namespace duixian
