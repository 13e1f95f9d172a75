// SPDX-License-Identifier: GPL-3.0-or-later
// Each pass by what it adds, seen at the end of the pipeline: a table a pass. Sentences and numbers are our own.
#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

template <std::size_t size>
void expectPlanned(const Expected (&cases)[size])
{
    for (const Expected& c : cases)
        EXPECT_EQ(shortly(planned(c.sentence)), c.dump) << c.sentence;
}

TEST(Rejects, DropWhatIsNoStatement)
{
    constexpr Expected cases[] = {
        {"区人大二次会议确定的任务全面完成。", ""},
        {"认真落实市委五届七次全会精神。", ""},
        {"第3届民俗文化节成功举行。", ""},
        {"开展六大专项行动,推出一批惠民举措。", ""},
        {"实施“3+5”产业规划,推行“5个百分百”管理。", ""},
        {"拨打12345热线即可办理。", ""},
        {"依据《2021年1号文件》执行。", ""},
        {"通过国家六部委联合验收。", ""},
        {"G20峰会配套道路、5G基站建设提速。", ""},
        {"坚持零容忍,推动服务零距离。", ""},
        {"建成15分钟便民生活圈。", ""},
        {"2×66万千瓦机组并网。", ""},
        {"引进20亿元以上项目6个。", "6个 6 level = 引进20亿元以上项目数"},
        {"审批时间由20个工作日压缩至6个工作日。", "6个工作日 6 level <= 审批时限"},
    };
    expectReviewed(cases);
}

TEST(Bounds, StandBeforeBehindAndInside)
{
    constexpr Expected cases[] = {
        {"新建口袋公园12个以上。", "12个 12 level >= 新建口袋公园数"},
        {"新建口袋公园不少于12个。", "12个 12 level >= 新建口袋公园数"},
        {"至少新建12个口袋公园。", "12个 12 level >= 新建口袋公园数"},
        {"改造管网约30公里。", "30公里 30 level ~ 改造管网长度"},
        {"资助学生400余名。", "400余名 400 level >= 资助学生人数"},
        {"培育龙头企业3-5家。", "3-5家 3..5 level range 培育龙头企业数"},
        {"城镇登记失业率控制在3.5%以内。", "3.5% 3.5 level <= 城镇登记失业率"},
        {"城镇登记失业率控制在3.5%。", "3.5% 3.5 level <= 城镇登记失业率"},
        {"城镇登记失业率控制在3.5%左右。", "3.5% 3.5 level ~ 城镇登记失业率"},
        {"地区生产总值增长6%左右。", "6% 6 growth ~ 地区生产总值"},
    };
    expectPlanned(cases);
    EXPECT_EQ(shortly(reviewed("城镇登记失业率控制在3.5%。")), "3.5% 3.5 level = 城镇登记失业率") << "a result is as stated";
}

TEST(Measures, FollowTheVerbAndTheUnit)
{
    constexpr Expected cases[] = {
        {"规模以上工业增加值增长7.2%。", "7.2% 7.2 growth = 规模以上工业增加值"},
        {"进出口总额同比下降4.1%。", "4.1% -4.1 growth = 进出口总额"},
        {"固定资产投资年均增长9%。", "9% 9 average_growth = 固定资产投资"},
        {"税收占比提高到81%。", "81% 81 level = 税收占比"},
        {"税收占比提高1.2个百分点。", "1.2个百分点 1.2 change = 税收占比"},
        {"地区生产总值增长8%,高于全市0.7个百分点。", "8% 8 growth = 地区生产总值 | 0.7个百分点 0.7 gap = 地区生产总值"},
        {"五年间园区产值翻一番。", "翻一番 2 multiple = 园区产值"},
        {"全年压减会议12%。", "12% -12 growth = 会议"},
        {"图书流通增加42万人次。", "42万人次 42 change = 图书流通人次"},
        {"新增上市企业2家,占全市1/4。", "2家 2 level = 新增上市企业数 | 1/4 0.25 level = 新增上市企业占全市比重"},
    };
    expectReviewed(cases);
}

TEST(Subjects, AreFoundBeforeBehindAndInTheClauseBefore)
{
    constexpr Expected cases[] = {
        {"建成8条产业道路。", "8条 8 level = 建成产业道路数"},
        {"新改建南河街、北坊街等道路15条。", "15条 15 level = 新改建道路数"},
        {"安置房开工25万平方米、竣工18万平方米。", "25万平方米 25 level = 安置房开工面积 | 18万平方米 18 level = 安置房竣工面积"},
        {"31家单位、402项事项进驻政务大厅。", "31家 31 level = 进驻政务大厅单位数 | 402项 402 level = 进驻政务大厅事项数"},
        {"社会消费品零售总额96.4亿元,同比增长8.8%。", "96.4亿元 96.4 level = 社会消费品零售总额 | 8.8% 8.8 growth = 社会消费品零售总额"},
        {"民生支出占一般公共预算支出的76.5%。", "76.5% 76.5 level = 民生支出占一般公共预算支出比重"},
        {"实施重点项目40个,总投资215亿元。", "40个 40 level = 实施重点项目数 | 215亿元 215 level = 重点项目总投资"},
    };
    expectReviewed(cases);
}

TEST(Extraction, ReadsBothScriptsAlikeAndQuotesTheTextsOwn)
{
    const auto simplified = reviewed("城镇新增就业3200人,登记失业率3.1%。");
    const auto traditional = reviewed("城鎮新增就業3200人,登記失業率3.1%。");
    EXPECT_EQ(shortly(simplified), "3200人 3200 level = 城镇新增就业 | 3.1% 3.1 level = 城镇登记失业率");
    EXPECT_EQ(shortly(traditional), shortly(simplified));
    ASSERT_EQ(traditional.size(), 2u);
    EXPECT_EQ(traditional[0].subject, u"城鎮新增就業") << "the subject stays in the text's own script";
}

TEST(Extraction, SpansCutTheQuoteOutOfTheDecodedText)
{
    const std::string sentence = "全区　生产总值完成 ３５.２ 亿元,增长&nbsp;6%。";
    const std::u16string text = toUtf16("一、2021年工作回顾\n　　" + sentence + "\n");
    for (const Statement& s : reviewed(sentence))
        EXPECT_EQ(text.substr(s.span.begin, s.span.length()), s.quote);
    EXPECT_EQ(reviewed(sentence).size(), 2u);
}

} // namespace
} // namespace duixian::extract
