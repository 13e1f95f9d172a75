// SPDX-License-Identifier: GPL-3.0-or-later
// Names that say nothing alone get what they are of. Sentences and numbers are our own.
#include "core/extract/owners.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(Owners, AreNeededByCountsAndRatesAlone)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    for (const char* name : {"办结率", "总投资", "完成投资", "累计投入", "改造户数", "建筑面积", "产值"})
        EXPECT_TRUE(needsOwner(lexicon, toUtf16(name))) << name;
    for (const char* name : {"城镇化率", "农产品产值", "公厕", "固定资产投资", "投资项目", ""})
        EXPECT_FALSE(needsOwner(lexicon, toUtf16(name))) << name;
}

TEST(Owners, AreLeftOfANameWithoutItsCount)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    const auto rest = [&](const char* name) { return toUtf8(withoutCount(lexicon, toUtf16(name))); };
    EXPECT_EQ(rest("旅游人数"), "旅游");
    EXPECT_EQ(rest("粮食总产量"), "粮食");
    EXPECT_EQ(rest("公厕"), "公厕");
    EXPECT_EQ(rest("产值"), "产值") << "nothing would be left";
}

TEST(Owners, AreFoundInTheFigureBeforeTheOpeningOrTheClauses)
{
    constexpr Expected cases[] = {
        {"办理代表建议90件，办结率98%。", "90件 90 level = 办理代表建议件数 | 98% 98 level = 人大代表建议办结率"},
        {"办理代表建议90件、委员提案60件，办结率98%。",
         "90件 90 level = 办理代表建议件数 | 60件 60 level = 办理委员提案件数 | 98% 98 level = 代表建议和委员提案办结率"},
        {"签约工业项目16个、总投资90亿元。", "16个 16 level = 签约工业项目数 | 90亿元 90 level = 工业项目总投资"},
        {"装备制造集群，聚焦高端环节，产值突破70亿元。", "70亿元 70 level >= 装备制造集群产值"},
        {"开展河道清淤，投入3000万元。", "3000万元 3000 level = 河道清淤投入"},
        {"投入5000万元，改造老旧小区12个。", "5000万元 5000 level = 老旧小区投入 | 12个 12 level = 改造老旧小区数"},
        {"投入5000万元改造老旧校舍。", "5000万元 5000 level = 老旧校舍投入"},
        {"总投资60亿元的13个项目开工。", "60亿元 60 level = 开工项目总投资 | 13个 13 level = 开工项目数"},
        {"发放稳岗补贴3亿元，惠及职工8000人。", "3亿元 3 level = 发放稳岗补贴 | 8000人 8000 level = 稳岗补贴惠及职工人数"},
        {"地区生产总值再上台阶，突破500亿元。", "500亿元 500 level >= 地区生产总值"},
        {"停发低保对象60户、3万元。", "60户 60 level = 停发低保对象户数 | 3万元 3 level = 停发低保对象金额"},
    };
    expectReviewed(cases);
}

} // namespace
} // namespace duixian::extract
