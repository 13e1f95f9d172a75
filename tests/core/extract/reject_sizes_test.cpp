// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that only say which thing is meant, and amounts of work that look alike. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectSizes, ThresholdsSort)
{
    constexpr Expected cases[] = {
        {"引进20亿元以上项目6个。", "6个"},
        {"新增产值超百亿元的企业2家。", "2家"},
        {"30亿元以下10亿元以上项目7个。", "7个"},
        {"产值超50亿元、10亿元企业分别达4户、22户。", "4户 | 22户"},
        {"集体收入50万元以上的村达40个。", "40个"},
        {"支持1-10亿元产值企业做强。", ""},
        {"每个镇引进1个5亿元项目。", "1个"},
        {"200平方米以上餐饮单位全部纳管。", ""},
        {"年销售收入500万元以上的规模企业32家。", "32家"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSizes, BoundsOfWorkAreNoThresholds)
{
    constexpr Expected cases[] = {
        {"安排不少于1亿元对口帮扶资金。", "1亿元"},
        {"改造130公里以上给水管网。", "130公里"},
        {"建设4.8公里连廊和50公里以上自行车道。", "4.8公里 | 50公里"},
        {"一般公共预算收入突破6亿元大关。", "6亿元"},
        {"成为全区首家产值突破40亿元企业。", "40亿元"},
        {"地区生产总值提前三年实现翻一番目标。", "翻一番"},
        {"投资超百亿元实施医疗机构改扩建工程。", "百亿元"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSizes, AttributesDescribe)
{
    constexpr Expected cases[] = {
        {"总投资35亿元的云岭新材料项目开工。", ""},
        {"宽110米的滨河绿道贯通。", ""},
        {"长度近30公里的北环快速路全线施工。", ""},
        {"年产26万套汽车零部件基地建成。", ""},
        {"实施年产20万吨优质米粉、1万吨锅巴等项目19个。", "19个"},
        {"大成电力300兆瓦光伏获批。", ""},
        {"降水超过往年一倍多的汛情。", ""},
        {"800米范围内便民店覆盖率达91%。", "91%"},
        {"远大300万吨项目投产,华昌一期20万吨、二期15万吨项目建成。", ""},
        {"新开工云岭基地等23个50亿元以上项目。", "23个"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSizes, AmountsOfWorkDoNot)
{
    constexpr Expected cases[] = {
        {"实施总建筑面积28万平方米的老旧小区改造。", "28万平方米"},
        {"项目44个,总投资97亿元。", "44个 | 97亿元"},
        {"新增装机100万千瓦。", "100万千瓦"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectSizes, RoundAmountsInWordsAreNames)
{
    constexpr Expected cases[] = {
        {"实施千亿斤粮食工程。", ""},
        {"服务业增加值突破百亿元。", "百亿元"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
