// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/changes.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/judgement/carry_over.h"
#include "core/model/judgement_names.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

std::string fieldNames(const std::vector<StatementField>& fields)
{
    std::string out;
    for (const StatementField field : fields)
        out += " " + std::string(nameOf(field));
    return out;
}

std::string changeLines(const Marked& before, const Marked& after)
{
    std::string out;
    for (const StatementChange& change : changes({before.text, before.statements}, {after.text, after.statements}))
        out += (!change.after    ? "gone " + line(before.statements.at(*change.before))
                : !change.before ? "new " + line(after.statements.at(*change.after))
                                 : "changed " + line(after.statements.at(*change.after)) + ":" + fieldNames(change.fields)) +
               "\n";
    return out;
}

TEST(Changes, OfOneTextAreByFigure)
{
    const struct {
        const char16_t* before;
        const char16_t* after;
        const char* expected;
    } table[] = {
        {u"新建{学校:3所}。", u"新建{学校:3所}。", ""},
        {u"新建{学校:3所}。", u"新建3所。", "gone 2 outcome 3所 学校\n"},
        {u"新建3所。", u"新建{学校:3所}。", "new 2 outcome 3所 学校\n"},
        {u"新建{学校:3所}。", u"新建{小学:3所}。", "changed 2 outcome 3所 小学: indicator\n"},
        {u"新建{学校:3所}。", u"新建{>小学:3所}。", "changed 2 target 3所 小学: kind indicator strength\n"},
        {u"增长{投资:5%}左右。", u"增长{投资:5%左右}。", "changed 2 outcome 5%左右 投资: quote unit\n"},
        {u"均为{学校+医院:100%}。", u"均为{医院+学校:100%}。", ""},
        {u"均为{学校+医院:100%}。", u"均为{医院:100%}。", "gone 2 outcome 100% 学校\n"},
        {u"甲{学校:3所}乙{道路:3条}。", u"甲3所乙{道路:3条}丙{桥:2座}。", "gone 1 outcome 3所 学校\nnew 7 outcome 2座 桥\n"},
    };
    for (const auto& row : table)
        EXPECT_EQ(changeLines(marked(row.before), marked(row.after)), row.expected) << toUtf8(row.before);
}

TEST(Changes, OfAnotherTextLeaveOffsetsAside)
{
    const Marked before = marked(u"一年来,新建{学校:3所},改建{道路:12条},新增{就业:2000人},成效明显。");
    const Marked after = marked(u"首页\n一年來,新建{学校:3所},改建{公路:12條},新增2000人,成效明顯。");
    EXPECT_EQ(changeLines(before, after), "changed 14 outcome 12條 公路: quote unit indicator\ngone 17 outcome 2000人 就业\n")
        << "the words of a quote are a field";
}

TEST(Changes, OfDecisionsAreNamed)
{
    const Marked before = marked(u"一年来,新建{学校:3所},改建{道路:12条},新增{就业:2000人},成效明显。");
    const Marked after = marked(u"一年来,新建{小学:3所},改建12条,扩大就业,成效明显。");
    Judgements judgements;
    for (std::size_t i = 0; i < 3; ++i)
        judgements.decisions.push_back(word(Ruling::Accepted, before, i));
    const Judgements carried = carryOver(judgements, after.text, after.statements);
    const JudgementChanges found = judgementChanges(judgements, before.statements, carried, after.statements);
    EXPECT_EQ(found.adrift, std::vector<std::size_t>{2});
    EXPECT_EQ(found.disagreements, (std::vector<Disagreement>{{0, 0, {StatementField::Indicator}}, {1, std::nullopt, {}}}));
    // And back.
    const Judgements back = carryOver(carried, before.text, before.statements);
    const JudgementChanges again = judgementChanges(carried, after.statements, back, before.statements);
    EXPECT_EQ(again.returning, std::vector<std::size_t>{2});
    EXPECT_EQ(back, judgements);
}

TEST(Changes, WhatAPersonCorrectedBeforeIsNoNewDisagreement)
{
    const Marked before = marked(u"新建{学校:3所}。");
    Judgements judgements;
    judgements.decisions = {correction(before, 0, StatementField::Indicator, "小学")};
    const Marked newer = marked(u"新建{中学:3所}。");
    EXPECT_TRUE(judgementChanges(judgements, before.statements, judgements, newer.statements).disagreements.empty());
    const Marked agreeing = marked(u"新建{小学:3所}。");
    EXPECT_TRUE(judgementChanges(judgements, before.statements, judgements, agreeing.statements).disagreements.empty());
}

} // namespace
} // namespace duixian::judgement
