// SPDX-License-Identifier: GPL-3.0-or-later
// Figures dealt out to names, seen at the end of the pipeline. Sentences and numbers are our own.
#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

bool uneven(const Statement& s)
{
    return std::ranges::find(s.doubts, Doubt::SharedUnevenly) != s.doubts.end();
}

TEST(Sharing, DealsAsManyFiguresToAsManyNames)
{
    constexpr Expected cases[] = {
        {"城镇、农村居民人均可支配收入分别增长5%、7%。", "5% 5 growth = 城镇居民人均可支配收入 | 7% 7 growth = 农村居民人均可支配收入"},
        {"城镇调查失业率、登记失业率控制在5%、4%以内。", "5% 5 level <= 城镇调查失业率 | 4% 4 level <= 城镇登记失业率"},
        {"观影人次、影院放映额分别达900万人次、71亿元。", "900万人次 900 level = 观影人次 | 71亿元 71 level = 影院放映额"},
        {"财政总收入20亿元,其中一般公共预算收入11亿元,分别增长3%、6%。",
         "20亿元 20 level = 财政总收入 | 11亿元 11 level = 一般公共预算收入 | 3% 3 growth = 财政总收入 | 6% 6 growth = 一般公共预算收入"},
        {"道路交通事故起数、死亡人数,分别下降8%、12%。", "8% -8 growth = 道路交通事故起数 | 12% -12 growth = 道路交通事故死亡人数"},
        {"办理议案21件、提案36件,满意率分别达99%、98%。", "21件 21 level = 办理议案件数 | 36件 36 level = 办理提案件数 | "
                                                          "99% 99 level = 议案满意率 | 98% 98 level = 提案满意率"},
        {"分别引进、培育工匠3名、8名。", "3名 3 level = 引进工匠人数 | 8名 8 level = 培育工匠人数"},
        {"建议办结率、满意率均为100%。", "100% 100 level = 建议办结率 | 100% 100 level = 建议满意率"},
        {"新建学校3所、幼儿园5所。", "3所 3 level = 新建学校数 | 5所 5 level = 新建幼儿园数"},
        {"整治大棚房14处、96亩。", "14处 14 level = 整治大棚房数 | 96亩 96 level = 整治大棚房面积"},
        {"创建国家级示范社区2个、省级4个。", "2个 2 level = 创建国家级示范社区数 | 4个 4 level = 创建省级示范社区数"},
        {"建成主干道路6条、9公里。", "6条 6 level = 建成主干道路数 | 9公里 9 level = 建成主干道路里程"},
    };
    expectReviewed(cases);
}

TEST(Sharing, GivesOneFigureToEachOfTheNames)
{
    constexpr Expected cases[] = {
        {"机构和编制各精简15%。", "15% -15 growth = 机构 | 15% -15 growth = 编制"},
        {"新增科技小院、院士工作站各2家。", "2家 2 level = 新增科技小院数 | 2家 2 level = 新增院士工作站数"},
        {"建成区级图书馆、美术馆各1座。", "1座 1 level = 建成区级图书馆数 | 1座 1 level = 建成区级美术馆数"},
        {"培育龙头企业、家庭农场各不少于4家。", "4家 4 level >= 培育龙头企业数 | 4家 4 level >= 培育家庭农场数"},
        {"驿站接听率、办结率、满意率均达98%以上。", "98% 98 level >= 驿站接听率 | 98% 98 level >= 驿站办结率 | 98% 98 level >= 驿站满意率"},
        {"乡镇建议和提案办结率、满意率均为100%。", "100% 100 level = 乡镇建议和提案办结率 | 100% 100 level = 乡镇建议和提案满意率"},
        {"基础设施投资、民间投资分别增长10%以上。", "10% 10 growth >= 基础设施投资 | 10% 10 growth >= 民间投资"},
        {"实现山火起数、死亡人数和经济损失三个零增长。",
         "零 0 growth = 山火起数 | 零 0 growth = 山火死亡人数 | 零 0 growth = 山火经济损失"},
        {"新建、改建驿站各3座。", "3座 3 level = 新建驿站数 | 3座 3 level = 改建驿站数"},
        {"举办各民族联谊活动6场。", "6场 6 level = 举办民族联谊活动场次"},
        {"新建公园、游园9个。", "9个 9 level = 新建公园、游园数"},
    };
    expectReviewed(cases);
}

TEST(Sharing, ReadsWhatStandsBetweenTheWordAndTheFigures)
{
    constexpr Expected cases[] = {
        {"光电、医药、家纺三大产业集群分别实现产值48亿元、13亿元、5亿元。",
         "48亿元 48 level = 光电产业集群产值 | 13亿元 13 level = 医药产业集群产值 | 5亿元 5 level = 家纺产业集群产值"},
        {"税收、出口等指标分别增长4%、6%。", "4% 4 growth = 税收 | 6% 6 growth = 出口"},
        {"旅游人次、客房收入分别恢复到2019年的91%、88%。",
         "91% 91 level = 旅游人次恢复到2019年比例 | 88% 88 level = 客房收入恢复到2019年比例"},
        {"作品登记340件、商标注册90件,分别占全市的12%、7%。", "340件 340 level = 作品登记件数 | 90件 90 level = 商标注册件数 | 12% 12 "
                                                              "level = 作品登记占全市比重 | 7% 7 level = 商标注册占全市比重"},
        {"政府投资类、社会投资类项目审批分别由45、38个工作日压缩至39、33个工作日。",
         "39 39 level <= 政府投资类项目审批时限 | 33个工作日 33 level <= 社会投资类项目审批时限"},
        {"入户率、复垦率分别由50%、40%提高到55%、45%。", "55% 55 level = 入户率 | 45% 45 level = 复垦率"},
        {"创建文明村9个,其中国家级、省级分别1个、3个。",
         "9个 9 level = 创建文明村数 | 1个 1 level = 创建国家级文明村数 | 3个 3 level = 创建省级文明村数"},
        {"出口、进口分别增长6%、下降2%。", "6% 6 growth = 出口 | 2% -2 growth = 进口"},
        {"木耳、蔬菜产量分别增长5%、9%左右。", "5% 5 growth ~ 木耳产量 | 9% 9 growth ~ 蔬菜产量"},
    };
    expectReviewed(cases);
}

TEST(Sharing, PartsAWordThatHoldsSeveralNames)
{
    constexpr Expected cases[] = {
        {"城乡居民人均可支配收入分别达到3.9万元和2.2万元。",
         "3.9万元 3.9 level = 城镇居民人均可支配收入 | 2.2万元 2.2 level = 农村居民人均可支配收入"},
        {"城乡低保标准提高至每月791元、755元。", "791元 791 level = 城市低保标准 | 755元 755 level = 农村低保标准"},
        {"开竣工面积分别达30万平方米、21万平方米。", "30万平方米 30 level = 开工面积 | 21万平方米 21 level = 竣工面积"},
        {"银行存贷款余额分别增长8%、11%。", "8% 8 growth = 银行存款余额 | 11% 11 growth = 银行贷款余额"},
        {"城乡居民人均可支配收入增长6%。", "6% 6 growth = 居民人均可支配收入"},
    };
    expectReviewed(cases);
}

TEST(Sharing, DoubtsWhatDoesNotComeOutEven)
{
    for (const char* sentence : {"工业投资、民间投资分别增长3%、4%、5%。", "工业投资、民间投资、技改投资分别增长3%、4%。"})
        for (const Statement& s : reviewed(sentence))
            EXPECT_TRUE(uneven(s)) << sentence;
    for (const Statement& s : reviewed("工业投资、民间投资分别增长3%、4%。"))
        EXPECT_FALSE(uneven(s));
}

/// The slow, obvious way: the k-th figure is the k-th name's, or the one figure is everybody's.
std::string dealtByHand(const std::vector<std::string>& names, const std::vector<int>& figures)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string number = numberText(figures[figures.size() == 1 ? 0 : i]);
        out += (i > 0 ? " | " : "") + number + "% " + number + " growth = " + names[i];
    }
    return out;
}

TEST(Sharing, DealsLikeAPersonWhoCounts)
{
    const std::vector<std::string> pool{"固定资产投资", "民间投资",   "工业用电量", "社会消费品零售总额", "快递业务量",
                                        "旅游总收入",   "制造业贷款", "技术合同额", "一般公共预算收入",   "高新技术产业增加值"};
    const std::vector<std::string> joiners{"、", "和", "与", "以及"};
    std::mt19937 random(20240317);
    const auto joined = [&](const std::vector<std::string>& parts) {
        std::string out = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i)
            out += (i + 1 == parts.size() ? joiners[random() % joiners.size()] : "、") + parts[i];
        return out;
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> names = pool;
        std::shuffle(names.begin(), names.end(), random);
        names.resize(2 + random() % 5);
        const bool one = random() % 3 == 0;
        std::vector<int> figures;
        std::vector<std::string> written;
        for (std::size_t i = 0; i < (one ? 1 : names.size()); ++i) {
            figures.push_back(1 + static_cast<int>(random() % 40));
            written.push_back(std::to_string(figures.back()) + "%");
        }
        std::string list = written.front();
        for (std::size_t i = 1; i < written.size(); ++i)
            list += (i + 1 == written.size() && random() % 2 == 0 ? "和" : "、") + written[i];
        const std::string sentence = "全区" + joined(names) + (one ? "均" : "分别") + "增长" + list + "。";
        EXPECT_EQ(shortly(reviewed(sentence)), dealtByHand(names, figures)) << sentence;
    }
}

} // namespace
} // namespace duixian::extract
