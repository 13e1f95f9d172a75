// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/second_source.h"

#include <gtest/gtest.h>

namespace duixian::pairing {
namespace {

SecondFigure figure(double value, const char16_t* unit)
{
    return {{}, {}, u"地区生产总值", Measure::Level, {2020, 2020}, value, unit, u"年鉴"};
}

TEST(SecondSource, ADifferenceIsToldWithASignForHowMuchItIs)
{
    EXPECT_EQ(secondText(figure(171.31, u"亿元"), {0.0, false}).toStdString(), "171.31 亿元");
    EXPECT_EQ(secondText(figure(171.31, u"亿元"), {171.31 - 171.3, false}).toStdString(), "171.31 亿元 (≈ +0.01)");
    EXPECT_EQ(secondText(figure(170, u"亿元"), {170 - 171.4, true}).toStdString(), "170 亿元 (≠ −1.4)");
    EXPECT_EQ(secondText(figure(7, u""), {}).toStdString(), "7");
}

TEST(SecondSource, WhatCantBeComparedIsSetBesideAndSaysWhoseItIs)
{
    EXPECT_EQ(secondLine(figure(5, u"%"), {}).toStdString(), "年鉴: 5 %");
}

} // namespace
} // namespace duixian::pairing
