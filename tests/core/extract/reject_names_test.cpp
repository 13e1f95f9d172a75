// SPDX-License-Identifier: GPL-3.0-or-later
// What numbers, names or dates something is dropped; what only looks like it stays. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectNames, OrdinalsAndRanksAreNone)
{
    constexpr Expected cases[] = {
        {"区人大第4、5次会议审议通过。", ""},  {"第3届民俗节成功举行。", ""}, {"信访工作居全市前3名。", ""},
        {"全省综合考核前20、30名。", ""},      {"目前3个项目开工。", "3个"},  {"年底前2000户搬入新居。", "2000户"},
        {"平均每4名居民就有1家企业。", "1家"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectNames, LatinNamesHaveNumbersButLatinWordsAreSubjects)
{
    constexpr Expected cases[] = {
        {"G20峰会配套道路、5G基站建设提速。", ""},
        {"PM2.5治理深入推进。", ""},
        {"全区GDP86.5亿元。", "86.5亿元"},
        {"配置公共场所AED140台。", "140台"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectNames, TitlesAndQuotedNamesAreNone)
{
    constexpr Expected cases[] = {
        {"依据《2021年15条意见》执行。", ""}, {"推行“6个100%”工地标准。", ""}, {"实施“百千万”工程。", ""},
        {"“十件民生实事”全部办结。", "十件"}, {"夺得“2金3银”。", "2金 | 3银"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectNames, DatesAndTimesAreNone)
{
    constexpr Expected cases[] = {
        {"8月26日全面通车。", ""},
        {"会议于9:30开始。", ""},
        {"三次产业结构调整为5.1:40.2:54.7。", "5.1:40.2:54.7"},
        {"空气质量综合指数降至4.62。", "4.62"},
        {"编号降至4.62。", ""},
        {"孕产妇死亡率持续为0。", "0"},
        {"优良率2019、2020年连续领先。", ""},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectNames, UnitsThatGoOnAsAnotherWordAreNone)
{
    constexpr Expected cases[] = {
        {"通过国家六部委联合验收。", ""},   {"学习区委五次、六次全会精神。", ""}, {"推动七眼桥、八里沟片区开发。", ""},
        {"推进城乡二元结构改革。", ""},     {"做好两篇文章,迈开三条腿。", ""},    {"实现两位数增长。", ""},
        {"完成1个体育馆规划选址。", "1个"}, {"新开工4条线路。", "4条"},           {"新建120个一类监控点位。", "120个"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
