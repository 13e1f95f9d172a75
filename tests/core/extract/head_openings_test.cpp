// SPDX-License-Identifier: GPL-3.0-or-later
// Openings as reports of all kinds of places have them, each made up.
#include <string>

#include <gtest/gtest.h>

#include "tests/core/extract/read_head.h"

namespace duixian::extract {
namespace {

struct Opening {
    const char* front;   ///< the lines before 各位代表
    const char* address; ///< 我代表…
    const char* level;   ///< 全区, 全市
    const char* place;
};

/// A report that reviews 2021 and plans 2022.
std::string reportOf(const Opening& opening)
{
    return std::string(opening.front) + "各位代表：\n　　现在，我代表" + opening.address +
           "，向大会报告工作，请予审议，并请各位政协委员提出意见。\n一、2021年工作回顾\n　　面对复杂形势，全" + opening.level +
           "上下团结奋斗。全" + opening.level + "生产总值增长7.2%。全" + opening.level +
           "新增城镇就业4200人。\n二、2022年工作安排\n　　新建学校6所。\n";
}

class HeadOpenings : public testing::TestWithParam<Opening> {};

TEST_P(HeadOpenings, SayWhoseAndOfWhenAReportIs)
{
    const HeadReading reading = read(reportOf(GetParam()));
    EXPECT_EQ(placeOf(reading), GetParam().place) << GetParam().front;
    EXPECT_EQ(yearsOf(reading), "annual 2021 2022 -") << GetParam().front;
}

INSTANTIATE_TEST_SUITE_P(
    OfAllKinds, HeadOpenings,
    testing::Values(Opening{"政府工作报告（摘要）\n（2022年1月26日在都匀市第十一届人民代表大会第一次会议上）\n都匀市人民政府市长 李远\n",
                            "市人民政府", "市", "都匀市 522701 贵州省/黔南布依族苗族自治州/都匀市"},
                    Opening{"二〇二二年政府工作报告（征求意见稿）\n", "嵊泗县人民政府", "县", "嵊泗县 330922 浙江省/舟山市/嵊泗县"},
                    Opening{"政府工作报告\n2022年1月12日在延边朝鲜族自治州第十六届人民代表大会第一次会议上\n州长 洪远\n", "州人民政府",
                            "州", "延边朝鲜族自治州 222400 吉林省/延边朝鲜族自治州"},
                    Opening{"政府工作报告\n——2022年2月15日在达拉特旗第十八届人民代表大会第二次会议上\n旗长 赵远\n", "旗人民政府", "旗",
                            "达拉特旗 150621 内蒙古自治区/鄂尔多斯市/达拉特旗"},
                    Opening{"鄂温克族自治旗政府工作报告\n", "旗人民政府", "旗",
                            "鄂温克族自治旗 150724 内蒙古自治区/呼伦贝尔市/鄂温克族自治旗"},
                    Opening{"阿里地区行署工作报告\n（2022年3月2日）\n", "地区行署", "地", "阿里地区 542500 西藏自治区/阿里地区"},
                    Opening{"石柱土家族自治县人民政府工作报告\n", "县人民政府", "县", "石柱土家族自治县 500240 重庆市/石柱土家族自治县"},
                    Opening{"天津市滨海新区2022年政府工作报告\n", "滨海新区人民政府", "区", "滨海新区 120116 天津市/滨海新区"},
                    Opening{"政府工作报告\n2022年1月23日在浦东新区第七届人民代表大会第一次会议上\n", "区人民政府", "区",
                            "浦东新区 310115 上海市/浦东新区"},
                    Opening{"攸县2022年政府工作报告\n", "县人民政府", "县", "攸县 430223 湖南省/株洲市/攸县"},
                    Opening{"第三师图木舒克市2022年政府工作报告\n", "师市", "市", "图木舒克市 659003 新疆维吾尔自治区/图木舒克市"},
                    Opening{"", "陕西省人民政府", "省", "陕西省 610000 陕西省"},
                    Opening{"政 府 工 作\n报 告\n2022年1月6日在\n霍邱县第十七届人民代表大会第二次会议上\n县 长 刘 远\n", "县人民政府", "县",
                            "霍邱县 341522 安徽省/六安市/霍邱县"}));

INSTANTIATE_TEST_SUITE_P(OfAreasThatAreNoDivisions, HeadOpenings,
                         testing::Values(Opening{"工作报告\n——2022年1月20日\n南京江北新区管理委员会主任 周远\n", "江北新区管委会", "区",
                                                 "江北新区 - 江苏省/南京市/江北新区"},
                                         Opening{"江海经济技术开发区管理委员会工作报告\n（2022年2月5日）\n", "开发区管委会", "区",
                                                 "江海经济技术开发区 - 江海经济技术开发区"},
                                         Opening{"云川市望山高新技术产业开发区2022年工作报告\n", "管委会", "区",
                                                 "望山高新技术产业开发区 - 云川市/望山高新技术产业开发区"},
                                         Opening{"云台街道2022年工作报告\n", "街道办事处", "街道", "云台街道 - 云台街道"},
                                         Opening{"东湖镇人民政府工作报告\n2022年1月6日在东湖镇第十九届人民代表大会第二次会议上\n",
                                                 "镇人民政府", "镇", "东湖镇 - 东湖镇"},
                                         Opening{"白果乡政府工作报告\n", "乡人民政府", "乡", "白果乡 - 白果乡"}));

struct Parts {
    const char* date;
    const char* headings[3]; ///< each with a sentence below; null for none
    const char* years;
};

class HeadHeadings : public testing::TestWithParam<Parts> {};

TEST_P(HeadHeadings, SayTheKindAndTheYears)
{
    std::string text = "政府工作报告\n" + std::string(GetParam().date) +
                       "在修武县第十五届人民代表大会第三次会议上\n各位代表：\n　　我代表县人民政府报告工作。\n";
    for (const char* heading : GetParam().headings)
        if (heading != nullptr)
            text += std::string(heading) + "\n　　面对复杂形势，全县上下团结奋斗，到2026年生产总值翻番。\n";
    EXPECT_EQ(yearsOf(read(text)), GetParam().years) << text;
}

INSTANTIATE_TEST_SUITE_P(OfAYear, HeadHeadings,
                         testing::Values(Parts{"2023年1月5日", {"一、过去一年工作回顾", "二、今年工作安排", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"第一部分　2022年工作回顾", "第二部分　2023年工作安排", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"2022年政府工作情况", "2023年主要工作", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"一、2022年主要工作", "二、2023年主要工作", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"一、二〇二二年工作回顾", "二、二〇二三年工作安排", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"一、二〇二四年工作回顾", "二、二〇二五年工作安排", nullptr}, "annual 2024 2025 -"},
                                         Parts{"", {"（一）2022年工作回顾", "（二）2023年工作安排", nullptr}, "annual 2022 2023 -"},
                                         Parts{"", {"一、2022年成绩单", "二、2023年任务书", nullptr}, "annual 2022 2023 -"},
                                         Parts{
                                             "2023年1月5日", {"一、一年来的主要工作", "二、今年的主要任务", nullptr}, "annual 2022 2023 -"},
                                         Parts{"",
                                               {"一、奋楫笃行，2022年各项工作迈上新台阶", "二、勇毅前行，2023年奋力谱写新篇章", nullptr},
                                               "annual 2022 2023 -"}));

INSTANTIATE_TEST_SUITE_P(
    OfATerm, HeadHeadings,
    testing::Values(
        Parts{"2022年1月8日",
              {"一、过去五年和2021年工作回顾", "二、今后五年奋斗目标", "三、2022年主要任务"},
              "new-term 2017-2021 2022 2022-2026"},
        Parts{
            "2022年1月8日", {"一、本届政府工作回顾", "二、今后五年的目标任务", "三、2022年工作安排"}, "new-term 2017-2021 2022 2022-2026"},
        Parts{"", {"一、2017—2021年工作回顾", "二、2022—2026年主要目标", "三、2022年重点工作"}, "new-term 2017-2021 2022 2022-2026"},
        Parts{"", {"一、2017年至2021年工作回顾", "二、2022年至2026年主要目标", "三、2022年重点工作"}, "new-term 2017-2021 2022 2022-2026"},
        Parts{"",
              {"一、“十三五”及2020年工作回顾", "二、“十四五”发展目标和主要任务", "三、2021年工作安排"},
              "new-term 2016-2020 2021 2021-2025"},
        Parts{"", {"一、2020年工作回顾", "二、“十四五”时期主要目标", "三、2021年重点工作"}, "annual 2020 2021 2021-2025"},
        Parts{"2021年10月28日",
              {"一、过去五年工作回顾", "二、今后五年工作总体思路", "三、今年后几个月重点工作"},
              "new-term 2017-2021 2021 2022-2026"}));

} // namespace
} // namespace duixian::extract
