// SPDX-License-Identifier: GPL-3.0-or-later
// Over five years: what is of the last of them, and what of them all. Sentences are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* sentence;
    const char* read;
};

TEST(Stocks, StandAndFlowsAreSummedUp)
{
    constexpr Case cases[] = {
        {"新建公厕90座。", "90座 outcome 2016-2020"},
        {"现有公厕190座。", "190座 outcome 2020"},
        {"现有公厕190座,垃圾站22座。", "190座 outcome 2020 | 22座 outcome 2020"},
        {"“十三五”期间,公共图书总藏量11万册。", "11万册 outcome 2020"},
        {"“十三五”期间,建有大棚300亩。", "300亩 outcome 2016-2020"},
        {"规上企业达到47家,新增市场主体900家。", "47家 outcome 2020 | 900家 outcome 2016-2020"},
        {"森林覆盖率达到41%。", "41% outcome 2020"},
        {"累计发放补助3200万元。", "3200万元 outcome 2016-2020"},
        {"五年教育支出达77亿元。", "77亿元 outcome 2016-2020"},
        {"民生支出累计达450亿元。", "450亿元 outcome 2016-2020"},
        {"始终将失业率控制在4%以内。", "4% outcome 2016-2020"},
        {"平均每年投入绿化资金140万元。", "140万元 outcome 2016-2020"},
        {"地区生产总值年均增长8%。", "8% outcome 2016-2020"},
        {"地区生产总值增长39%。", "39% outcome 2016-2020"},
        {"2020年,地区生产总值同比增长3%。", "3% outcome 2020"},
        {"地区生产总值达到144亿元,比2015年增长44%。", "144亿元 outcome 2020 | 44% outcome 2016-2020"},
        {"2020年地区生产总值达到144亿元,比2015年增长44%。", "144亿元 outcome 2020 | 44% outcome 2016-2020"},
        {"与2015年相比,规上企业增长88%。", "88% outcome 2016-2020"},
        {"地区生产总值由2016年的53亿元增加到2020年的80亿元,年均增长9.5%。", "80亿元 outcome 2020 | 9.5% outcome 2016-2020"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(statementsOf("一、过去五年工作回顾\n　　" + std::string(c.sentence) + "\n",
                                               headOf(ReportKind::NewTerm, "2016-2020", "2021", "2021-2025"))),
                  c.read)
            << c.sentence;
}

TEST(Stocks, AreOfTheLastYearOfAPlan)
{
    constexpr Case cases[] = {
        {"新建公厕90座。", "90座 target 2021-2025"},
        {"地区生产总值突破300亿元,年均增长7%。", "300亿元 target 2025 | 7% target 2021-2025"},
        {"万元GDP能耗下降13%。", "13% target 2021-2025"},
        {"每年新建公厕9座。", "9座 target 2021-2025"},
        {"城镇化率提高到60%。", "60% target 2025"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(kindsAndPeriods(statementsOf("二、今后五年主要任务\n　　" + std::string(c.sentence) + "\n",
                                               headOf(ReportKind::NewTerm, "2016-2020", "2021", "2021-2025"))),
                  c.read)
            << c.sentence;
}

} // namespace
} // namespace duixian::extract
