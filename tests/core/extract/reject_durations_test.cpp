// SPDX-License-Identifier: GPL-3.0-or-later
// Time limits count, lengths of time that describe or praise do not. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectDurations, LimitsCount)
{
    constexpr Expected cases[] = {
        {"审批时间由20个工作日压缩至6个工作日。", "6个工作日"},
        {"不动产登记60分钟办结。", "60分钟"},
        {"拆平后6个月内开工。", "6个月"},
        {"群众诉求24小时内响应。", "24小时"},
        {"优良天数331天,同比增加12天。", "331天 | 12天"},
        {"开展志愿服务1200小时。", "1200小时"},
        {"竣工验收压缩至1个环节、6个工作日。", "1个 | 6个工作日"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectDurations, DescriptionAndPraiseDoNot)
{
    constexpr Expected cases[] = {
        {"建成15分钟便民生活圈。", ""}, {"启用24小时自助服务区。", ""}, {"仅用5天完成签约。", ""},
        {"连续90天无事故。", ""},       {"融入1小时以内通勤圈。", ""},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
