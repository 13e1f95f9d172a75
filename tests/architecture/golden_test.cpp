// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <gtest/gtest.h>

namespace duixian::support {
namespace {

TEST(LineDifference, IsEmptyForTheSame)
{
    EXPECT_EQ(lineDifference("", ""), "");
    EXPECT_EQ(lineDifference("a\nb\n", "a\nb\n"), "");
}

TEST(LineDifference, ShowsWhatWentAndWhatCame)
{
    EXPECT_EQ(lineDifference("a\nb\nc\n", "a\nx\nc\n"), "-2 b\n+2 x\n");
    EXPECT_EQ(lineDifference("b\nc\n", "a\nb\nc\n"), "+1 a\n");
    EXPECT_EQ(lineDifference("a\nb\n", ""), "-1 a\n-2 b\n");
    EXPECT_EQ(lineDifference("a\n", "a"), "-1 a\n+1 a (no line end)\n");
}

} // namespace
} // namespace duixian::support
