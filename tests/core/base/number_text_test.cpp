// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(NumberText, IsTheShortestThatReadsBack)
{
    constexpr std::pair<double, const char*> cases[] = {{0, "0"},
                                                        {16, "16"},
                                                        {171.31, "171.31"},
                                                        {-70, "-70"},
                                                        {0.1 + 0.2, "0.30000000000000004"},
                                                        {1e16, "10000000000000000"},
                                                        {0.083333, "0.083333"}};
    for (const auto& [value, text] : cases) {
        EXPECT_EQ(numberText(value), text);
        EXPECT_EQ(numberFrom(text), value);
    }
}

TEST(NumberText, AnythingElseIsNoNumber)
{
    for (const char* text : {"", "6,5", "6.5%", "六", "nan", "inf", "1e999", " 1"})
        EXPECT_EQ(numberFrom(text), std::nullopt) << text;
}

} // namespace
} // namespace duixian
