// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/statement_text.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

Statement revenueGrowth()
{
    Statement s;
    s.kind = Kind::Target;
    s.indicator = u"一般公共预算收入";
    s.measure = Measure::Growth;
    s.value = 6;
    s.unit = u"%";
    s.period = Period::year(2019);
    s.strength = Strength::Ensured;
    return s;
}

TEST(StatementText, IsTheStatementInOneLine)
{
    EXPECT_EQ(statementLine(revenueGrowth()).toStdString(), "Target · 一般公共预算收入 · ensured growth 6 % · 2019");
}

TEST(StatementText, TheDirectionIsAWordAndNoSign)
{
    Statement s = revenueGrowth();
    s.strength = Strength::Plain;
    s.value = -5;
    s.bound = Bound::AtLeast;
    EXPECT_EQ(spokenFigure(s).toStdString(), "fall ≥ 5 %");
    s.measure = Measure::Change;
    s.bound = Bound::Equal;
    EXPECT_EQ(spokenFigure(s).toStdString(), "down 5 %");
    s.measure = Measure::Level;
    s.value = 171.31;
    s.unit = u"亿元";
    EXPECT_EQ(spokenFigure(s).toStdString(), "171.31 亿元");
}

TEST(StatementText, ASyncIsShownInItsOwnWords)
{
    Statement s = revenueGrowth();
    s.measure = Measure::Sync;
    s.value.reset();
    s.strength = Strength::Plain;
    s.quote = u"与经济增长基本同步";
    EXPECT_EQ(spokenFigure(s).toStdString(), "与经济增长基本同步");
}

TEST(StatementText, APairSaysBothSidesAndTheVerdict)
{
    Statement target = revenueGrowth();
    target.bound = Bound::AtLeast;
    target.value = 8;
    target.period = Period::year(2018);
    Statement outcome = revenueGrowth();
    outcome.kind = Kind::Outcome;
    outcome.value = 9.5;
    EXPECT_EQ(pairLine(target, outcome, Verdict::Reached).toStdString(), "2018 target ≥ 8 % → outcome +9.5 %, reached");
}

TEST(StatementText, AToolTipShowsTagsAndDoesNotObeyThem)
{
    const QString tip = toolTipOf(QStringLiteral("<img src=\"/dev/zero\"> & more"));
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;img")));
}

} // namespace
} // namespace duixian::presentation
