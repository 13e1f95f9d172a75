// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/pair_wording.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

Statement figure(Kind kind, double value, std::u16string unit, Measure measure)
{
    Statement s;
    s.kind = kind;
    s.value = value;
    s.unit = std::move(unit);
    s.measure = measure;
    s.period = Period::year(2018);
    return s;
}

/// A growth of at least 8 %, and one of 9.5 %.
PairRow growth()
{
    PairRow row;
    row.earlier = ReportId{1};
    row.later = ReportId{2};
    row.target = figure(Kind::Target, 8, u"%", Measure::Growth);
    row.target.bound = Bound::AtLeast;
    row.outcome = figure(Kind::Outcome, 9.5, u"%", Measure::Growth);
    row.verdict = Verdict::Reached;
    row.rule = VerdictRule::AtLeastTarget;
    row.difference = 1.5;
    row.state = TaskState::Done;
    return row;
}

PairRow unpaired(UnpairedReason reason)
{
    PairRow row = growth();
    row.outcome.reset();
    row.difference.reset();
    row.reason = reason;
    return row;
}

/// 确保 6 %, 力争 8 %, and what came of them.
std::vector<PairRow> floorAndStretch()
{
    PairRow floor = growth();
    floor.target.bound = Bound::Equal;
    floor.target.strength = Strength::Ensured;
    floor.target.value = 6;
    floor.target.span = {10, 12};
    floor.outcome->value = 17.2;
    floor.difference = 11.2;
    PairRow stretch = floor;
    stretch.target.strength = Strength::Aspired;
    stretch.target.value = 8;
    stretch.target.span = {15, 17};
    stretch.target.stretchOf = 10;
    stretch.difference = 9.2;
    return {floor, stretch};
}

TEST(PairWording, ALineSaysBothEndsTheDifferenceAndTheVerdict)
{
    EXPECT_EQ(pairLine(growth()).toStdString(), "2018 target ≥ 8 % → outcome 9.5 %, +1.5 percentage points, reached");
    PairRow missed = growth();
    missed.outcome->value = 7.9;
    missed.difference = -0.1;
    missed.verdict = Verdict::NotReached;
    missed.target.period.reset();
    EXPECT_EQ(pairLine(missed).toStdString(), "target ≥ 8 % → outcome 7.9 %, −0.1 percentage points, not reached");
}

TEST(PairWording, WithoutAnOutcomeTheReasonStandsInItsPlace)
{
    PairRow row = unpaired(UnpairedReason::NoNextReport);
    EXPECT_EQ(pairLine(row).toStdString(), "2018 target ≥ 8 %: the next report is not in the library");
    EXPECT_EQ(unpairedText(row).toStdString(), "No outcome: the next report is not in the library.");
    EXPECT_EQ(verdictText(row).toStdString(), "– no outcome");
    EXPECT_TRUE(ruleText(row).isEmpty());
    EXPECT_TRUE(unpairedText(growth()).isEmpty());
    row.interim = Interim{{}, row.target};
    row.interim->statement.period = Period::year(2018);
    row.interim->statement.value = 4;
    row.interim->statement.bound = Bound::Equal;
    EXPECT_EQ(unpairedText(row).toStdString(), "No outcome: the next report is not in the library. On the way, for 2018: 4 %.");
}

TEST(PairWording, AVerdictHasItsSign)
{
    PairRow row = growth();
    EXPECT_EQ(verdictText(row).toStdString(), "✓ reached");
    row.verdict = Verdict::NotReached;
    EXPECT_EQ(verdictText(row).toStdString(), "✗ not reached");
    row.verdict = Verdict::Undecidable;
    EXPECT_EQ(verdictText(row).toStdString(), "? undecidable");
}

TEST(PairWording, ADifferenceHasItsUnit)
{
    const auto difference = [](double target, std::u16string unit, Measure measure, double by) {
        PairRow row = growth();
        row.target = figure(Kind::Target, target, std::move(unit), measure);
        row.difference = by;
        return differenceText(row).toStdString();
    };
    EXPECT_EQ(difference(8, u"%", Measure::Growth, -2), "−2 percentage points");
    EXPECT_EQ(difference(8, u"%", Measure::AverageGrowth, 0), "0 percentage points");
    EXPECT_EQ(difference(4.5, u"%", Measure::Level, -0.5), "−0.5 percentage points");
    EXPECT_EQ(difference(2, u"个百分点", Measure::Gap, 0.5), "+0.5 percentage points");
    EXPECT_EQ(difference(260, u"亿元", Measure::Level, 13.6), "+13.6 亿元 (+5.2 %)");
    EXPECT_EQ(difference(-200, u"家", Measure::Change, -10), "−10 家 (−5 %)");
    EXPECT_EQ(difference(2, u"倍", Measure::Multiple, 1), "+1 倍");
    EXPECT_EQ(difference(0, u"起", Measure::Level, 3), "+3 起");
    EXPECT_EQ(difference(0.4, u"", Measure::Level, 0.1), "+0.1 (+25 %)");
}

TEST(PairWording, WithoutADifferenceThereIsNone)
{
    PairRow row = growth();
    row.difference.reset();
    row.verdict = Verdict::Undecidable;
    row.rule = VerdictRule::NoNumber;
    row.target.measure = Measure::Sync;
    row.target.value.reset();
    row.target.quote = u"与经济增长同步";
    EXPECT_TRUE(differenceText(row).isEmpty());
    EXPECT_EQ(arithmeticText(row).toStdString(), "与经济增长同步; outcome 9.5 %");
    EXPECT_EQ(ruleText(row).toStdString(), "There is no number to be compared with.");
}

TEST(PairWording, AFloorAndItsStretchStandTogether)
{
    std::vector<PairRow> rows = floorAndStretch();
    rows.push_back(growth());
    const auto groups = together(rows);
    ASSERT_EQ(groups.size(), 2U);
    ASSERT_EQ(groups[0].size(), 2U);
    EXPECT_EQ(arithmeticText(groups[0]).toStdString(), "ensured 6 %, aimed at 8 %; outcome 17.2 %; +11.2 / +9.2 percentage points");
    EXPECT_EQ(pairLine(groups[0]).toStdString(),
              "2018 target ensured 6 %, aimed at 8 % → outcome 17.2 %, +11.2 / +9.2 percentage points, reached");
}

TEST(PairWording, AFloorAndItsStretchAreJudgedApart)
{
    std::vector<PairRow> rows = floorAndStretch();
    for (PairRow& row : rows)
        row.outcome->value = 7;
    rows[0].difference = 1;
    rows[1].difference = -1;
    rows[1].verdict = Verdict::NotReached;
    EXPECT_EQ(pairLine(rows).toStdString(),
              "2018 target ensured 6 %, aimed at 8 % → outcome 7 %, +1 / −1 percentage points, reached / not reached");
}

TEST(PairWording, FloorAndStretchWithDifferentOutcomesStandApart)
{
    std::vector<PairRow> rows = floorAndStretch();
    rows[1].outcome->span = {90, 95};
    EXPECT_EQ(together(rows).size(), 2U);
}

TEST(PairWording, TheRuleSaysWhereATargetIsReached)
{
    PairRow row = growth();
    EXPECT_EQ(ruleText(row).toStdString(), "Reached where the outcome is at or above the target.");
    row.rule = VerdictRule::AtMostTarget;
    row.lessIsBetter = true;
    EXPECT_EQ(ruleText(row).toStdString(), "Less is better: reached where the outcome is at or below the target.");
    row.target.value = -5;
    EXPECT_EQ(ruleText(row).toStdString(), "A fall is the target: reached where the outcome falls as far or further.");
    row.target.bound = Bound::AtMost;
    EXPECT_EQ(ruleText(row).toStdString(), "The target is an upper limit: reached where the outcome is at or below it.");
    row.rule = VerdictRule::WithinRange;
    EXPECT_EQ(ruleText(row).toStdString(), "The target is a range: reached from its upper end down.");
}

TEST(PairWording, AToleranceIsSaidWhereItWasUsed)
{
    PairRow row = growth();
    row.tolerance = 0.05;
    EXPECT_EQ(ruleText(row).toStdString(),
              "Reached where the outcome is at or above the target. About (左右) may be missed by 5 % of the target: a setting.");
}

TEST(PairWording, APersonsVerdictSaysItsReason)
{
    PairRow row = growth();
    row.rule = VerdictRule::Person;
    row.decision = PairDecision{};
    row.decision->ruling = PairRuling::Overruled;
    row.decision->reason = u"口径已调整";
    EXPECT_EQ(ruleText(row).toStdString(), "Overruled by a person: 口径已调整");
    row.rule = VerdictRule::AtLeastTarget;
    row.decision->ruling = PairRuling::Joined;
    EXPECT_EQ(pairBackground(row).toStdString(),
              "≥ 8 %; outcome 9.5 %; +1.5 percentage points\nReached where the outcome is at or above the target.\n"
              "A person says that the two belong together.\nState of the task: done");
}

TEST(PairWording, EveryStateAndRuleHasWords)
{
    QStringList states;
    for (const TaskState state :
         {TaskState::Behind, TaskState::OnSchedule, TaskState::Ahead, TaskState::Done, TaskState::DoneEarly, TaskState::Other})
        states << wordOf(state);
    EXPECT_FALSE(states.contains(QString()));
    EXPECT_EQ(states.removeDuplicates(), 0);
    for (const VerdictRule rule : {VerdictRule::AtLeastTarget, VerdictRule::AtMostTarget, VerdictRule::WithinRange,
                                   VerdictRule::BoundedOutcome, VerdictRule::NoNumber, VerdictRule::UnitsDiffer, VerdictRule::Person}) {
        PairRow row = growth();
        row.rule = rule;
        EXPECT_FALSE(ruleText(row).isEmpty());
    }
}

} // namespace
} // namespace duixian::presentation
