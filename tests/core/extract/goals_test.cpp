// SPDX-License-Identifier: GPL-3.0-or-later
// The passage of the main expected targets, and the macro targets in it that have no number. Sentences are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* read;
};

TEST(Syncs, StandInTheSentenceOfTheMainTargets)
{
    constexpr Case cases[] = {
        {"今年的主要预期目标是:地区生产总值增长7%;居民人均可支配收入与经济增长基本同步;单位GDP能耗完成市下达任务。",
         "7% 7 growth = 地区生产总值 | 与经济增长基本同步 null sync ~ 居民人均可支配收入 | 完成市下达任务 null sync = 单位GDP能耗"},
        {"主要目标是:地区生产总值增长7%,居民人均可支配收入增速与经济增长同步。",
         "7% 7 growth = 地区生产总值 | 与经济增长同步 null sync = 居民人均可支配收入"},
        {"预期目标为:地区生产总值增长7%,进出口总额保持稳定增长。", "7% 7 growth = 地区生产总值 | 保持稳定增长 null sync = 进出口总额"},
        {"预期目标:地区生产总值增长7%,居民消费价格指数控制在省定目标以内。",
         "7% 7 growth = 地区生产总值 | 控制在省定目标以内 null sync <= 居民消费价格指数"},
        {"预期目标是:地区生产总值增长7%,单位GDP能耗和居民消费价格指数控制在省控范围内。",
         "7% 7 growth = 地区生产总值 | 控制在省控范围内 null sync = 单位GDP能耗 | 控制在省控范围内 null sync = 居民消费价格指数"},
        {"预期目标是:地区生产总值增长7%。单位GDP能耗完成市定任务。大力发展工业,完成市定任务。",
         "7% 7 growth = 地区生产总值 | 完成市定任务 null sync = 单位GDP能耗"},
        {"预期目标是:地区生产总值增长7%,单位GDP能耗、用水量等指标完成市定任务。",
         "7% 7 growth = 地区生产总值 | 完成市定任务 null sync = 单位GDP能耗、用水量等指标"},
        {"努力使居民人均可支配收入与经济增长基本同步。", ""},
        {"圆满完成预期目标,固定资产投资保持稳定增长。", ""},
        {"预期目标是:地区生产总值增长7%,社会大局保持和谐稳定。", "7% 7 growth = 地区生产总值"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(shortly(planned(c.sentence)), c.read) << c.sentence;
    EXPECT_EQ(shortly(reviewed("主要目标是:居民人均可支配收入与经济增长基本同步。")), "") << "what was aimed at is no promise";
}

TEST(Syncs, StandInListsOfLines)
{
    EXPECT_EQ(shortly(planned("主要预期目标是:\n　　——地区生产总值增长7%;\n　　——居民人均可支配收入与经济增长基本同步。\n　　围绕上述目标,"
                              "进出口总额保持稳定增长。")),
              "7% 7 growth = 地区生产总值 | 与经济增长基本同步 null sync ~ 居民人均可支配收入");
}

} // namespace
} // namespace duixian::extract
