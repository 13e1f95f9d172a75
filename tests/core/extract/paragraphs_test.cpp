// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

/// Paragraphs whose figures lean on one another: shared out, left out, narrowed, floor and stretch, of a list that goes on.
std::string paragraphs(int count)
{
    const std::string sorts[] = {
        "　　地区生产总值增长6%左右，规模以上工业增加值增长7%，力争达到8%；居民收入与经济增长同步。\n",
        "　　财政总收入159亿元，其中一般公共预算收入88亿元，分别增长11.7%、8.6%。\n",
        "　　开工安置房260万平方米，竣工230万平方米，新建公园6个、改造12个。办结率、答复率均为100%。\n",
        "　　经济社会发展的主要预期目标是:社会消费品零售总额增长5%以上。城镇登记失业率控制在4%以内。\n",
        "　　审批时限由45个工作日压缩至39个，居民人均可支配收入26511元，其中城镇居民35939元\n",
    };
    std::string text;
    for (int i = 0; i < count; ++i)
        text += sorts[i % std::size(sorts)];
    return text;
}

TEST(Paragraphs, AreReadAlikeWhereverTheyStandInALongText)
{
    const std::string text = paragraphs(400);
    const std::string alone = shortly(planned(paragraphs(5)));
    ASSERT_NE(alone, "");
    std::string expected = alone;
    for (int i = 1; i < 80; ++i)
        expected += " | " + alone;
    for (const std::size_t length : {1U, 100U, 1000U, 1999U, 4095U, 4096U, 5000U}) {
        std::string before = "　　";
        for (std::size_t i = 0; i < length; ++i)
            before += "新";
        EXPECT_EQ(shortly(planned(before + "\n" + text)), expected) << length;
    }
}

} // namespace
} // namespace duixian::extract
