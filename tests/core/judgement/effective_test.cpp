// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/effective.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/statement_field.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

std::string judgedLines(const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    std::string out;
    for (const Judged& one : judged(found, decisions))
        out += line(one.statement) + (one.found ? " found" : "") + (one.decision ? " word " + std::to_string(*one.decision) : "") +
               (one.rejected ? " rejected" : "") + "\n";
    return out;
}

const Marked report = marked(u"新建{学校:3所},改建{道路:12条},新增{就业:2000人}。");

TEST(Effective, WithoutDecisionsItIsWhatWasFound)
{
    EXPECT_EQ(effective(report.statements, {}), report.statements);
}

TEST(Effective, EachRulingDoesItsOwn)
{
    Decision added = word(Ruling::Added, report, 0);
    added.settled.indicator = added.found.indicator = u"小学";
    const std::vector<Decision> decisions{word(Ruling::Rejected, report, 0), correction(report, 1, StatementField::Indicator, "公路"),
                                          word(Ruling::Accepted, report, 2), added};
    EXPECT_EQ(judgedLines(report.statements, decisions), "2 outcome 3所 学校 found word 0 rejected\n"
                                                         "2 outcome 3所 小学 word 3\n"
                                                         "7 outcome 12条 公路 found word 1\n"
                                                         "13 outcome 2000人 就业 found word 2\n");
    EXPECT_EQ(lines(effective(report.statements, decisions)), "2 outcome 3所 小学\n7 outcome 12条 公路\n13 outcome 2000人 就业\n");
}

TEST(Effective, WhatIsSettledOutlivesNewerRules)
{
    // Newer rules name the first otherwise, lose the second, and give the third another unit.
    std::vector<Statement> newer{report.statements[0], report.statements[2]};
    newer[0].indicator = u"中小学";
    newer[0].period = Period::year(2020);
    newer[1].unit = u"人次";
    Decision unit = correction(report, 2, StatementField::Indicator, "城镇新增就业");
    EXPECT_EQ(judgedLines(newer, {word(Ruling::Accepted, report, 0), word(Ruling::Accepted, report, 1), unit}),
              "2 outcome 3所 学校 found word 0\n7 outcome 12条 道路 word 1\n13 outcome 2000人 城镇新增就业 found word 2\n");
    const auto statements = effective(newer, {word(Ruling::Accepted, report, 0), unit});
    EXPECT_FALSE(statements[0].period) << "settled as a whole";
    EXPECT_EQ(statements[1].unit, u"人次") << "the other fields are the program's";
}

TEST(Effective, ARejectedOneThatIsNotFoundAnyMoreIsNothing)
{
    EXPECT_EQ(judgedLines({report.statements[1]}, {word(Ruling::Rejected, report, 0)}), "7 outcome 12条 道路 found\n");
}

TEST(Effective, WhatIsAdriftHasNoEffect)
{
    Decision decision = word(Ruling::Rejected, report, 0);
    decision.standing = Standing::Adrift;
    EXPECT_EQ(effective(report.statements, {decision}), report.statements);
}

TEST(Effective, OfSeveralOnOneFigureTheMarkTells)
{
    const Marked both = marked(u"学校、医院覆盖率均为{学校+医院:100%}。");
    EXPECT_EQ(lines(effective(both.statements, {word(Ruling::Rejected, both, 1)})), "10 outcome 100% 学校\n");
    EXPECT_EQ(lines(effective(both.statements, {word(Ruling::Rejected, both, 0)})), "10 outcome 100% 医院\n");
    // Renamed by newer rules: each word still takes one of the two.
    std::vector<Statement> renamed = both.statements;
    renamed[0].indicator = u"学校覆盖率";
    EXPECT_EQ(judgedLines(renamed, {word(Ruling::Accepted, both, 0), word(Ruling::Rejected, both, 1)}),
              "10 outcome 100% 学校 found word 0\n10 outcome 100% 医院 found word 1 rejected\n");
}

TEST(Effective, AnAddedOneThatTheRulesFindByNowIsOne)
{
    const Decision added = word(Ruling::Added, report, 1);
    EXPECT_EQ(judgedLines(report.statements, {added}),
              "2 outcome 3所 学校 found\n7 outcome 12条 道路 found word 0\n13 outcome 2000人 就业 found\n");
}

TEST(Effective, NobodyDoubtsWhatAPersonSettled)
{
    std::vector<Statement> found = report.statements;
    for (Statement& statement : found) {
        statement.doubts = {Doubt::KindUnclear};
        statement.confidence = 0.5;
    }
    const auto after = effective(found, {correction(report, 0, StatementField::Unit, "座")});
    EXPECT_TRUE(after[0].doubts.empty());
    EXPECT_EQ(after[0].confidence, 1);
    EXPECT_EQ(after[1].doubts, found[1].doubts);
}

TEST(Effective, AnotherKindBringsItsStrength)
{
    const auto target = effective(report.statements, {correction(report, 0, StatementField::Kind, "target")});
    EXPECT_EQ(target[0].strength, Strength::Plain);
    const Marked plan = marked(u"新建{>学校:3所}");
    EXPECT_EQ(effective(plan.statements, {correction(plan, 0, StatementField::Kind, "outcome")})[0].strength, std::nullopt);
}

class Floors : public testing::Test {
protected:
    Floors() { m_plan.statements[1].stretchOf = m_plan.statements[0].span.begin; }
    Marked m_plan = marked(u"确保增长{>生产总值:6%},力争{>生产总值:8%}。");
};

TEST_F(Floors, StayWhereTheyAre)
{
    EXPECT_EQ(lines(effective(m_plan.statements, {word(Ruling::Accepted, m_plan, 1)})),
              "4 target 6% 生产总值\n9 target 8% 生产总值 over 4\n");
}

TEST_F(Floors, AreGoneWithTheRejected)
{
    EXPECT_EQ(lines(effective(m_plan.statements, {word(Ruling::Rejected, m_plan, 0)})), "9 target 8% 生产总值\n");
    EXPECT_EQ(lines(effective(m_plan.statements, {correction(m_plan, 0, StatementField::Kind, "outcome")})),
              "4 outcome 6% 生产总值\n9 target 8% 生产总值\n");
}

TEST_F(Floors, FollowACorrectedQuote)
{
    Decision wider = word(Ruling::Corrected, m_plan, 0);
    wider.settled.span = {2, 6};
    wider.settled.quote = u"增长6%";
    wider.corrected = {StatementField::Quote};
    EXPECT_EQ(lines(effective(m_plan.statements, {wider})), "2 target 增长6% 生产总值\n9 target 8% 生产总值 over 2\n");
}

} // namespace
} // namespace duixian::judgement
