// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of a list say for each other. Names are our own.
#include "core/extract/shared_words.h"

#include <gtest/gtest.h>

#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian::extract {
namespace {

std::string joined(const std::vector<std::u16string>& names)
{
    std::string out;
    for (const std::u16string& name : names)
        out += (out.empty() ? "" : " | ") + toUtf8(name);
    return out;
}

std::string whole(const char* list)
{
    const std::vector<std::u16string> members = listed(toUtf16(list));
    return joined(wholeNames(Lexicon::builtIn(), {members.begin(), members.end()}));
}

struct Case {
    const char* list;
    const char* names;
};

TEST(SharedWords, TheLastNameSpeaksForThoseBefore)
{
    constexpr Case cases[] = {
        {"国控、省控断面水质优良率", "国控断面水质优良率 | 省控断面水质优良率"},
        {"航运、仓储、医药营业收入", "航运营业收入 | 仓储营业收入 | 医药营业收入"},
        {"教育、卫生财政投入", "教育财政投入 | 卫生财政投入"},
        {"肉、蛋、奶产量", "肉产量 | 蛋产量 | 奶产量"},
        {"一、二、三产业增加值", "一产业增加值 | 二产业增加值 | 三产业增加值"},
        {"第一、二、三产业", "第一产业 | 第二产业 | 第三产业"},
        {"备案类、核准类项目", "备案类项目 | 核准类项目"},
        {"食品、药品抽检合格率", "食品抽检合格率 | 药品抽检合格率"},
        {"重点高校211、985高校录取人数", "重点高校211高校录取人数 | 重点高校985高校录取人数"},
        {"产值超50亿元、10亿元企业", "产值超50亿元企业 | 产值超10亿元企业"},
        {"轨道3号线延长、支线里程", "轨道3号线延长里程 | 支线里程"}, // the number stands too far from the end to be its own
        {"前20、30、50名", "前20名 | 前30名 | 前50名"},
        {"“小巨人”、“单项冠军”企业", "“小巨人”企业 | “单项冠军”企业"},
        {"常住人口、户籍人口城镇化率", "常住人口城镇化率 | 户籍人口城镇化率"},
        {"市、县重点项目、产业园", "市重点项目 | 县重点项目 | 产业园"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(whole(c.list), c.names);
}

TEST(SharedWords, TheFirstNameSpeaksForThoseBehind)
{
    constexpr Case cases[] = {
        {"规上企业亩均税收、营收", "规上企业亩均税收 | 规上企业亩均营收"},
        {"万元GDP用地、电耗、水耗", "万元GDP用地 | 万元GDP电耗 | 万元GDP水耗"},
        {"农民人均收入、人均消费支出", "农民人均收入 | 农民人均消费支出"},
        {"生产安全事故起数、死亡人数", "生产安全事故起数 | 生产安全事故死亡人数"},
        {"发明专利授权量、申请量", "发明专利授权量 | 发明专利申请量"},
        {"政务事项全程网办率、一次办结率", "政务事项全程网办率 | 政务事项一次办结率"},
        {"区级图书馆、美术馆", "区级图书馆 | 区级美术馆"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(whole(c.list), c.names);
}

TEST(SharedWords, NamesThatAreWholeStayAsTheyAre)
{
    for (const char* list : {"旅游人次、旅游总收入", "制造业贷款、绿色贷款", "森林覆盖率、绿地率", "高新技术企业、企业技术中心",
                             "文化广场、图书室", "粮食产量、药品产量", "食品抽检合格率、药品抽样合格率", "单位"})
        EXPECT_EQ(whole(list), joined(listed(toUtf16(list))));
}

TEST(SharedWords, AWordOfSeveralNamesIsPartedForAsManyFigures)
{
    const auto parted = [](const char16_t* name, std::size_t figures) { return joined(namesInOneWord(Lexicon::builtIn(), name, figures)); };
    EXPECT_EQ(parted(u"城乡居民收入", 2), "城镇居民收入 | 农村居民收入");
    EXPECT_EQ(parted(u"城乡低保标准", 2), "城市低保标准 | 农村低保标准");
    EXPECT_EQ(parted(u"全区中小学", 2), "全区中学 | 全区小学");
    EXPECT_EQ(parted(u"三次产业", 3), "第一产业 | 第二产业 | 第三产业");
    EXPECT_EQ(parted(u"城乡居民收入", 3), "");
    EXPECT_EQ(parted(u"工业投资", 2), "");
}

TEST(SharedWords, TheOwnerOfQuantitiesMayBeAListItself)
{
    EXPECT_EQ(sharedOwner(Lexicon::builtIn(), {u"人大建议", u"政协提案办结率", u"满意率"}), 1u);
    EXPECT_EQ(sharedOwner(Lexicon::builtIn(), {u"热线接听率", u"满意率"}), 0u);
    EXPECT_EQ(sharedOwner(Lexicon::builtIn(), {u"图书馆", u"文化馆"}), 0u);
}

} // namespace
} // namespace duixian::extract
