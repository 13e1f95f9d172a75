// SPDX-License-Identifier: GPL-3.0-or-later
// 零 and 清零 as a goal or a result, and as part of a word. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectZeros, ZeroIsAFigureWhereItIsReached)
{
    constexpr Expected cases[] = {
        {"零就业家庭动态为零。", "零"}, {"信访积案全部清零。", "清零"},       {"实现零进京、零非访。", "零 | 零"},
        {"生活垃圾实现零增长。", "零"}, {"确保零就业家庭动态清零。", "清零"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectZeros, ZeroIsPartOfAWord)
{
    constexpr Expected cases[] = {
        {"坚持零容忍,推动服务零距离。", ""}, {"社会消费品零售持续回暖。", ""}, {"专利奖实现零的突破。", ""},
        {"开展积案“清零”行动。", ""},        {"清零项目8个。", "8个"},         {"创建污水零直排小区。", ""},
        {"坚持“动态清零”总方针。", ""},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
