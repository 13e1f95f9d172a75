// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/year_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/charts/sketch.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using testing::ElementsAre;

TEST(YearWords, AreWholeThenCutThenThinned)
{
    const QFont font = presentation::pictureFont(12);
    const std::vector<int> years{2018, 2019, 2020, 2021, 2022};
    EXPECT_EQ(yearWords(years, font, 60)[1], QStringLiteral("2019"));
    const double cut = drawing::widthOf(QStringLiteral("'18"), font) + 6;
    EXPECT_EQ(yearWords(years, font, cut + 1)[1], QStringLiteral("'19"));
    const auto thinned = yearWords(years, font, cut / 2 + 1);
    EXPECT_THAT(thinned, ElementsAre(QStringLiteral("'18"), QString(), QStringLiteral("'20"), QString(), QStringLiteral("'22")));
    EXPECT_EQ(yearWords({2009}, font, cut)[0], QStringLiteral("'09"));
}

} // namespace
} // namespace duixian::charts
