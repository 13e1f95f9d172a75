// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/value_scale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::charts {
namespace {

using testing::ElementsAre;

TEST(ValueScale, EndsAndTicksAreRound)
{
    EXPECT_THAT(scaleFor({2.4, 9.5}, true, 5).ticks(), ElementsAre(0, 2, 4, 6, 8, 10));
    EXPECT_THAT(scaleFor({-4.5, 18.6}, true, 5).ticks(), ElementsAre(-5, 0, 5, 10, 15, 20));
    EXPECT_THAT(scaleFor({0.02, 0.07}, true, 4).ticks().size(), 5U);
}

TEST(ValueScale, HoldsEveryValueAndZeroWhereItIsWanted)
{
    for (const double value : {-1e6, -3.0, -0.001, 0.0, 0.4, 7.0, 99.9, 1e9})
        for (const bool withZero : {true, false}) {
            const ValueScale scale = scaleFor({value, value * 1.1}, withZero, 5);
            EXPECT_LT(scale.low, scale.high);
            EXPECT_GE(scale.share(value), -1e-9) << value;
            EXPECT_LE(scale.share(value * 1.1), 1 + 1e-9) << value;
            if (withZero) {
                EXPECT_LE(scale.low, 0) << value;
                EXPECT_GE(scale.high, 0) << value;
            }
        }
}

TEST(ValueScale, WithoutValuesItStillIsAScale)
{
    const ValueScale scale = scaleFor({}, true, 5);
    EXPECT_LT(scale.low, scale.high);
}

} // namespace
} // namespace duixian::charts
