// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/number_text.h"

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

Statement figure(Measure measure, Bound bound, std::optional<double> value, std::u16string unit, std::optional<double> upper = {})
{
    Statement s;
    s.measure = measure;
    s.bound = bound;
    s.value = value;
    s.valueMax = upper;
    s.unit = std::move(unit);
    return s;
}

std::string shown(const Statement& s)
{
    return figureText(s, QLocale::c()).toStdString();
}

std::string bounded(const Statement& s)
{
    return boundedFigureText(s, QLocale::c()).toStdString();
}

TEST(NumberText, FiguresReadAsPeopleWriteThem)
{
    EXPECT_EQ(shown(figure(Measure::Level, Bound::Equal, 171.31, u"亿元")), "171.31 亿元");
    EXPECT_EQ(shown(figure(Measure::Growth, Bound::Equal, 9.5, u"%")), "+9.5 %");
    EXPECT_EQ(shown(figure(Measure::Growth, Bound::Equal, -2, u"%")), "−2 %");
    EXPECT_EQ(shown(figure(Measure::Growth, Bound::Equal, 0, u"%")), "0 %");
    EXPECT_EQ(shown(figure(Measure::Change, Bound::Equal, -0.4, u"个百分点")), "−0.4 个百分点");
    EXPECT_EQ(shown(figure(Measure::Gap, Bound::Equal, 1.4, u"个百分点")), "1.4 个百分点");
    EXPECT_EQ(shown(figure(Measure::Level, Bound::Range, 5, u"家", 10)), "5–10 家");
    EXPECT_EQ(shown(figure(Measure::Level, Bound::Equal, 0.25, u"")), "0.25");
}

TEST(NumberText, WhatHasNoNumberIsShownAsQuoted)
{
    Statement ratio = figure(Measure::Ratio, Bound::Equal, {}, u"");
    ratio.quote = u"3.1:41.2:55.7";
    EXPECT_EQ(shown(ratio), "3.1:41.2:55.7");
    ratio.bound = Bound::About;
    EXPECT_EQ(bounded(ratio), "3.1:41.2:55.7");
}

TEST(NumberText, ABoundIsASignBeforeTheFigure)
{
    EXPECT_EQ(bounded(figure(Measure::Growth, Bound::AtLeast, 8, u"%")), "≥ 8 %");
    EXPECT_EQ(bounded(figure(Measure::Growth, Bound::About, 7, u"%")), "≈ 7 %");
    EXPECT_EQ(bounded(figure(Measure::Level, Bound::AtMost, 4.5, u"%")), "≤ 4.5 %");
    EXPECT_EQ(bounded(figure(Measure::Growth, Bound::Equal, 6, u"%")), "+6 %") << "no sign where the text has no bound";
    EXPECT_EQ(bounded(figure(Measure::Growth, Bound::AtLeast, -5, u"%")), "down ≥ 5 %") << "降低5%以上: the bound is that of the fall";
}

TEST(NumberText, TheLocaleIsForTheScreenOnly)
{
    EXPECT_EQ(figureText(figure(Measure::Level, Bound::Equal, 171.31, u"亿元"), QLocale(QLocale::German)).toStdString(), "171,31 亿元");
    EXPECT_EQ(shownNumber(12345.5, QLocale(QLocale::Chinese)).toStdString(), "12,345.5");
    EXPECT_EQ(shownNumber(0.1 + 0.2, QLocale::c()).toStdString(), "0.30000000000000004") << "never rounded in silence";
}

} // namespace
} // namespace duixian::presentation
