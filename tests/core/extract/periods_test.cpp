// SPDX-License-Identifier: GPL-3.0-or-later
// The year or years of a figure: by the part, or by the words of time that reach it. Sentences are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* read;
};

TEST(Periods, OfResultsInAReviewOf2021)
{
    constexpr Case cases[] = {
        {"新建公厕9座。", "9座 outcome 2021"},
        {"2021年上半年新建公厕9座。", "9座 outcome 2021"},
        {"“十三五”期间新建公厕90座。", "90座 outcome 2016-2020"},
        {"“十四五”以来新建公厕20座。", "20座 outcome 2021"},
        {"2018年以来新建公厕20座。", "20座 outcome 2018-2021"},
        {"五年来,新建公厕90座。", "90座 outcome 2017-2021"},
        {"近三年累计新建公厕50座。", "50座 outcome 2019-2021"},
        {"连续三年实现违建零增长。", "零 outcome 2019-2021"},
        {"辖区税收两年翻一番。", "翻一番 outcome 2020-2021"},
        {"民生支出较2019年增长11%。", "11% outcome 2021"},
        {"游客数恢复到2019年的90%。", "90% outcome 2021"},
        {"产值是2015年的2.1倍。", "2.1倍 outcome 2021"},
        {"2020年新建公厕9座,改造公厕4座。", "9座 outcome 2020 | 4座 outcome 2020"},
        {"2020年新建公厕9座。改造公厕4座。", "9座 outcome 2020 | 4座 outcome 2021"},
        {"2020年,新建公厕9座。改造公厕4座。", "9座 outcome 2020 | 4座 outcome 2020"},
        {"2020年新建公厕9座。其中,改造公厕4座。", "9座 outcome 2020 | 4座 outcome 2020"},
        {"2020年启动建设,当年新建公厕9座。", "9座 outcome 2020"},
        {"新建公厕9座(2019年新建5座),改造公厕4座。", "9座 outcome 2021 | 5座 outcome 2019 | 4座 outcome 2021"},
        {"2012年列入计划的南河片区,征收房屋300户。", "300户 outcome 2021"},
        {"今年以来新建公厕2座。", "2座 outcome 2022"},
        {"特别是今年3月,新建公厕2座。", "2座 outcome 2022"},
        {"去年新建公厕9座,前年新建公厕7座。", "9座 outcome 2021 | 7座 outcome 2020"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(reviewed(c.sentence)), c.read) << c.sentence;
}

TEST(Periods, OfPromisesInAPlanFor2022)
{
    constexpr Case cases[] = {
        {"新建公厕9座。", "9座 target 2022"},
        {"年内新建公厕9座。", "9座 target 2022"},
        {"到2025年,森林覆盖率达到45%。", "45% target 2025"},
        {"2023年底前新建公厕9座。", "9座 target 2023"},
        {"到“十四五”末,森林覆盖率达到45%。", "45% target 2025"},
        {"力争三年内新建公厕90座。", "90座 target 2022-2024"},
        {"用两年时间改造管网30公里。", "30公里 target 2022-2023"},
        {"今后五年新建公厕90座。", "90座 target 2022-2026"},
        {"到2025年,地区生产总值年均增长7%。", "7% target 2022-2025"},
        {"推进三年行动计划,新建公厕9座。", "9座 target 2022"},
        {"完成“十四五”规划编制,新建公厕9座。", "9座 target 2022"},
        {"到2025年,森林覆盖率达到45%,绿道达到90公里。今年新建公厕9座。", "45% target 2025 | 90公里 target 2025 | 9座 target 2022"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(planned(c.sentence)), c.read) << c.sentence;
}

} // namespace
} // namespace duixian::extract
