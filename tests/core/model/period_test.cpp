// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/period.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(Period, IsWrittenAndReadBack)
{
    for (const char* text : {"2018", "2016-2020"}) {
        const auto period = periodFrom(text);
        ASSERT_TRUE(period) << text;
        EXPECT_EQ(toText(*period), text);
    }
    EXPECT_TRUE(Period::year(2018).single());
    EXPECT_TRUE((Period{2016, 2020}.contains(2018)));
    EXPECT_FALSE((Period{2016, 2020}.contains(2021)));
}

TEST(Period, IsNoneWhereTheWordsAreNoYears)
{
    for (const char* text : {"", "18", "20018", "2018-", "2020-2016", "2018-19", "2018年", "0163", "0163-2018"})
        EXPECT_EQ(periodFrom(text), std::nullopt) << text;
}

} // namespace
} // namespace duixian
