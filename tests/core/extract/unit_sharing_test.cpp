// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in a list that share a unit. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(UnitSharing, TheUnitStandsOnce)
{
    constexpr Expected cases[] = {
        {"两类项目审批时限分别压缩65、45个工作日。", "65 | 45个工作日"},
        {"审批由80个工作日压减至55个。", "55个"},
        {"新建学校3、4处。", "4处"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
