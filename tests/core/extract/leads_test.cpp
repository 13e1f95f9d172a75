// SPDX-License-Identifier: GPL-3.0-or-later
// The words before, between and behind: bounds, and what stands between a lead and its figure. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

/// Value, measure and bound alone: names are the business of other passes.
std::string amounts(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements)
        out += (out.empty() ? "" : " | ") + (s.value ? numberText(*s.value) : "null") + toUtf8(s.unit) + " " +
               std::string(nameOf(s.measure)) + " " + std::string(nameOf(s.bound));
    return out;
}

TEST(Leads, ABoundMayStandFarFromItsFigure)
{
    constexpr Expected cases[] = {
        {"总部企业43家,超过全市30%。", "43家 level = | 30% level >="},
        {"研发投入强度接近全国平均水平3倍。", "3倍 multiple ~"},
        {"企业数量不足邻区的一半。", "0.5 level <="},
        {"文化产业增加值占全市近三成。", "3成 level ~"},
        {"主导产业规上产值破千亿元。", "1000亿元 level >="},
        {"城镇登记失业率低于全市3%控制线。", "3% level <="},
        {"PM2.5浓度低于28微克/立方米。", "28微克/立方米 level <="},
        {"重点项目审批3个工作日内办结。", "3个工作日 level <="},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(amounts(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(Leads, AGrowthMayStandBeforeARemarkOrBehindItsFigure)
{
    constexpr Expected cases[] = {
        {"地区生产总值同比增长(下同)8%。", "8% growth ="},  {"万元GDP水耗同比下降(下同)6.8%。", "-6.8% growth ="},
        {"固定资产投资实现20%以上增长。", "20% growth >="}, {"工业保持8%左右的增速。", "8% growth ~"},
        {"工业增加值增速提高到8%。", "8% growth ="},        {"税收占比提高到81%。", "81% level ="},
        {"人口自然增长率控制在7‰以内。", "7‰ level <="},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(amounts(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(Leads, AFallMayStandBeforeWhatFalls)
{
    constexpr Expected cases[] = {
        {"压减地下水超采85万立方米。", "-85万立方米 change ="},
        {"压缩办理时限437个工作日。", "-437个工作日 change ="},
        {"减少15万吨污水入河。", "-15万吨 change ="},
        {"办理时间压缩一半。", "-0.5 growth ="},
        {"药品集中采购平均降价53%以上。", "-53% growth >="},
        {"压减预算、审计增收节支5亿元。", "5亿元 level ="},
        {"取消证明材料12项。", "12项 level ="},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(amounts(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(Leads, AGapIsNoBound)
{
    constexpr Expected cases[] = {
        {"工业增加值增长9%,比三产增速高出2个百分点。", "9% growth = | 2个百分点 gap ="},
        {"税收增速高于全市平均增速2.4个百分点。", "2.4个百分点 gap ="},
        {"固定资产投资增长9%,超全市平均1.2个百分点。", "9% growth = | 1.2个百分点 gap ="},
        {"亩均产出高出全市平均水平一倍以上。", "1倍 gap >="},
        {"生产总值比规划目标高出31亿元。", "31亿元 gap ="},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(amounts(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
