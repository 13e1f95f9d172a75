// SPDX-License-Identifier: GPL-3.0-or-later
// Promise or result: by the part, and against it where the words say so. Sentences are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* read;
};

TEST(Kinds, ResultsInsideThePlan)
{
    constexpr Case cases[] = {
        {"建成公园3个。", "3个 target 2022"},
        {"目前已建成公园3个。", "3个 outcome 2021"},
        {"去年建成公园3个。", "3个 outcome 2021"},
        {"2020年建成公园3个。", "3个 outcome 2020"},
        {"用水总量较去年减少2%。", "2% target 2022"},
        {"目前已建成公园3个,年内再建公园2个。", "3个 outcome 2021 | 2个 target 2022"},
        {"确保2021年签约的8个项目全部开工。", "8个 target 2022"},
        {"推进2021年续建项目8个。", "8个 target 2022"},
        {"改造现有公厕20座。", "20座 target 2022"},
        {"今年的预期目标是:地区生产总值突破去年,增长6%。", "6% target 2022"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(planned(c.sentence)), c.read) << c.sentence;
}

TEST(Kinds, PromisesInsideTheReview)
{
    constexpr Case cases[] = {
        {"建成公园3个。", "3个 outcome 2021"},
        {"预计全年建成公园3个。", "3个 outcome 2021"},
        {"规划公园3个,到2025年将建成公园9个。", "3个 outcome 2021 | 9个 target 2025"},
        {"签约项目投产后将新增产值5亿元。", "5亿元 target 2022"},
        {"明年建成公园3个。", "3个 target 2023"},
        {"将5个社区合并为2个。", "2个 outcome 2021"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(reviewed(c.sentence)), c.read) << c.sentence;
}

} // namespace
} // namespace duixian::extract
