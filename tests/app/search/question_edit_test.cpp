// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/question_edit.h"

#include <gtest/gtest.h>

#include "tests/app/search/made_question.h"

namespace duixian::searching {
namespace {

using models::Facet;
using models::FacetRow;

FacetRow place(const QStringList& path, bool chosen = false)
{
    return {Facet::Place, false, path.last(), 0, 1, chosen, path};
}

FacetRow value(Facet facet, int number, bool chosen = false)
{
    return {facet, false, {}, 0, 1, chosen, {}, number};
}

TEST(QuestionEdit, ATickAddsOrTakesAwayAPieceOfTheText)
{
    const QStringList city{QStringLiteral("北岭省"), QStringLiteral("望川市")};
    const QStringList district{QStringLiteral("北岭省"), QStringLiteral("望川市"), QStringLiteral("青石区")};
    const QStringList other{QStringLiteral("北岭省"), QStringLiteral("安溪市")};
    const QStringList twin{QStringLiteral("南江省"), QStringLiteral("城关区")};
    const struct {
        const char* before;
        FacetRow ticked;
        const char* after;
    } rows[] = {
        {"就业", place(city), "就业 place:望川市"},
        {"就业 place:望川市", place(city, true), "就业"},
        {"place:望川市 就业", place(city, true), "就业"},
        {"就业 place:望川市", place(other), "就业 place:望川市 place:安溪市"},
        {"就业 place:望川市", place(district), "就业 place:青石区"},
        {"就业", place(twin), "就业 place:南江省/城关区"},
        {"就业 place:南江省/城关区", place(twin, true), "就业"},
        {"就业", value(Facet::Year, 2019), "就业 report:2019"},
        {"就业 report:2019 大学生", value(Facet::Year, 2020), "就业 大学生 report:2020"},
        {"就业 report:2019", value(Facet::Year, 2019, true), "就业"},
        {"道路 >3亿元", value(Facet::Kind, static_cast<int>(Kind::Outcome)), "道路 >3亿元 kind:outcome"},
        {"道路 >3亿元 kind:target", value(Facet::Kind, static_cast<int>(Kind::Outcome)), "道路 >3亿元 kind:outcome"},
        {"道路 kind:target >3亿元", value(Facet::Kind, static_cast<int>(Kind::Target), true), "道路 >3亿元"},
        {"道路 >3亿元", value(Facet::Strength, static_cast<int>(Strength::Aspired)), "道路 >3亿元 strength:aspired"},
        {"道路 >3亿元 strength:ensured", value(Facet::Strength, static_cast<int>(Strength::Binding)),
         "道路 >3亿元 strength:ensured strength:binding"},
        {"道路 >3亿元 strength:ensured", value(Facet::Strength, static_cast<int>(Strength::Ensured), true), "道路 >3亿元"},
    };
    for (const auto& row : rows) {
        const QString before = QString::fromUtf8(row.before);
        const auto isOneOfMany = [](const QString& name) { return name == QStringLiteral("城关区"); };
        EXPECT_EQ(toggled(before, made::understood(before), row.ticked, isOneOfMany).toStdString(), row.after) << row.before;
    }
}

TEST(QuestionEdit, TakesOutAPieceWithOneOfItsBlanks)
{
    const QString question = QStringLiteral("就业 增长 大学生");
    EXPECT_EQ(without(question, Span{3, 5}).toStdString(), "就业 大学生");
    EXPECT_EQ(without(question, Span{0, 2}).toStdString(), "增长 大学生");
    EXPECT_EQ(without(question, Span{6, 9}).toStdString(), "就业 增长");
    EXPECT_EQ(without(question, Span{0, 9}).toStdString(), "");
}

TEST(QuestionEdit, AQuestionWithoutAFacetSaysNothingOfIt)
{
    const QString question = QStringLiteral("place:望川市 就业 report:2019 place:安溪市");
    EXPECT_EQ(without(question, made::understood(question), Facet::Place).toStdString(), "就业 report:2019");
    EXPECT_EQ(without(question, made::understood(question), Facet::Year).toStdString(), "place:望川市 就业 place:安溪市");
    EXPECT_EQ(without(question, made::understood(question), Facet::Kind), question);
}

} // namespace
} // namespace duixian::searching
