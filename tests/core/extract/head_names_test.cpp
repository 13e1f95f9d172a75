// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/extract/read_head.h"

namespace duixian::extract {
namespace {

/// The four troubles with names: one that several places bear, one that is gone, an area that is no division, and none at all (全市).
std::string opened(std::string_view front, std::string_view address, std::string_view body = "")
{
    return std::string(front) + "\n" + report(address, body);
}

TEST(HeadNames, OneNameOfSeveralPlacesIsDecidedByWhatStandsAboveIt)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {opened("2019年朝阳区政府工作报告", "区人民政府", "长春市委、市政府要求，服务长春发展大局。"),
         "朝阳区 220104 吉林省/长春市/朝阳区"},
        {opened("2019年朝阳区政府工作报告", "区人民政府", "北京市委、市政府要求，服务首都北京发展大局。"), "朝阳区 110105 北京市/朝阳区"},
        {opened("南山区政府工作报告", "区人民政府", "鹤岗市委六届四次全会精神，鹤岗转型发展。"), "南山区 230404 黑龙江省/鹤岗市/南山区"},
        {opened("", "新华区人民政府", "平顶山市委全会部署，鹰城平顶山。"), "新华区 410402 河南省/平顶山市/新华区"},
        {opened("", "桥西区人民政府", "邢台市委全会部署，邢台主城区。"), "桥西区 130503 河北省/邢台市/桥西区"}, // 信都区 from 2020 on
        {opened("城关区2019年政府工作报告", "区人民政府", "拉萨市委、市政府坚强领导，建设美丽拉萨。"),
         "城关区 540102 西藏自治区/拉萨市/城关区"},
        {opened("", "青山区人民政府", "武汉市委、市政府要求。武汉工业重镇。"), "青山区 420107 湖北省/武汉市/青山区"},
    };
    for (const auto& [text, place] : cases)
        EXPECT_EQ(placeOf(read(text)), place) << text;
}

TEST(HeadNames, ANameThatIsGoneKeepsItsCode)
{
    EXPECT_EQ(placeOf(read(opened("2010年崇文区政府工作报告", "区人民政府"))), "崇文区 110103 北京市/崇文区");
    EXPECT_EQ(placeOf(read(opened("2009年南汇区政府工作报告", "区人民政府"))), "南汇区 310119 上海市/南汇区");
    EXPECT_EQ(placeOf(read(opened("2013年沧浪区政府工作报告", "沧浪区人民政府"))), "沧浪区 320502 江苏省/苏州市/沧浪区");
    EXPECT_EQ(placeOf(read(opened("2012年徐水县政府工作报告", "县人民政府"))), "徐水县 130625 河北省/保定市/徐水县");
    EXPECT_EQ(placeOf(read(opened("2008年襄樊市政府工作报告", "市人民政府"))), "襄樊市 420600 湖北省/襄樊市");
    EXPECT_EQ(placeOf(read(opened("2003年瓜州县工作报告", "安西县人民政府"))), "安西县 620922 甘肃省/酒泉市/安西县");
    EXPECT_EQ(placeOf(read(opened("2019年美溪区政府工作报告", "区人民政府"))), "美溪区 230708 黑龙江省/伊春市/美溪区");
    EXPECT_EQ(placeOf(read(opened("2012年昌都地区行署工作报告", "地区行署"))), "昌都地区 542100 西藏自治区/昌都地区");
}

TEST(HeadNames, AnAreaThatIsNoDivisionHasItsNameAndNoCode)
{
    EXPECT_EQ(placeOf(read(opened("贵安新区2019年工作报告", "新区管委会"))), "贵安新区 - 贵州省/贵安新区");
    EXPECT_EQ(placeOf(read(opened("2015年坪山新区工作报告", "坪山新区管委会"))), "坪山新区 - 广东省/深圳市/坪山新区");
    EXPECT_EQ(placeOf(read(opened("苏州工业园区2019年工作报告", "园区管委会"))), "苏州工业园区 - 江苏省/苏州市/苏州工业园区");
    EXPECT_EQ(placeOf(read(opened("柳河镇2019年政府工作报告", "镇人民政府"))), "柳河镇 - 柳河镇");
    EXPECT_EQ(placeOf(read(opened("云川市澄溪新区2019年工作报告", "新区管理委员会"))), "澄溪新区 - 云川市/澄溪新区");
}

TEST(HeadNames, WhereTheTextSaysOnlyAllTheCityTheBodyTells)
{
    const std::string city = "全市经济平稳。全市上下团结。全市新增就业1万人。";
    EXPECT_EQ(placeOf(read(
                  report("市人民政府", city + "泸州老窖园区建成。泸州港扩能。泸州机场通航。“泸州造”走出去。泸州大学城开工。宜宾一次。"))),
              "泸州市 510500 四川省/泸州市");
    EXPECT_EQ(placeOf(read(report("市政府", city + "昆山企业增加。昆山开发区。昆山试验区。昆山精神。昆山之路。苏州市委要求。"))),
              "昆山市 320583 江苏省/苏州市/昆山市");
    EXPECT_EQ(placeOf(read(report("州人民政府", "全州发展。全州团结。全州奋进。大理古城。大理机场。大理旅游。大理学院。魅力大理。"))),
              "大理白族自治州 532900 云南省/大理白族自治州");
    const HeadReading nameless = read(report("市人民政府", city));
    EXPECT_EQ(placeOf(nameless), "-");
    EXPECT_TRUE(notes(nameless, NoteCode::PlaceUnknown));
}

TEST(HeadNames, ANameMayBeginLikeAWord)
{
    EXPECT_EQ(placeOf(read(opened("在于都县第十八届人民代表大会第四次会议上", "县人民政府"))), "于都县 360731 江西省/赣州市/于都县");
    EXPECT_EQ(placeOf(read(opened("", "于田县人民政府"))), "于田县 653226 新疆维吾尔自治区/和田地区/于田县");
    EXPECT_EQ(placeOf(read(opened("", "和静县人民政府"))), "和静县 652827 新疆维吾尔自治区/巴音郭楞蒙古自治州/和静县");
    EXPECT_EQ(placeOf(read(opened("", "太和县人民政府"))), "太和县 341222 安徽省/阜阳市/太和县");
    EXPECT_EQ(placeOf(read(opened("", "沈阳市和平区人民政府"))), "和平区 210102 辽宁省/沈阳市/和平区");
    EXPECT_EQ(placeOf(read(opened("", "佳木斯市向阳区人民政府"))), "向阳区 230803 黑龙江省/佳木斯市/向阳区");
}

TEST(HeadNames, KindsOfDivisionThatEndLikeAnother)
{
    EXPECT_EQ(placeOf(read(opened("神农架林区2019年政府工作报告", "林区人民政府"))), "神农架林区 429021 湖北省/神农架林区");
    EXPECT_EQ(placeOf(read(opened("六枝特区2019年政府工作报告", "特区人民政府"))), "六枝特区 520203 贵州省/六盘水市/六枝特区");
    EXPECT_EQ(placeOf(read(opened("大兴安岭地区行署2019年工作报告", "行署"))), "大兴安岭地区 232700 黑龙江省/大兴安岭地区");
    EXPECT_EQ(placeOf(read(opened("锡林郭勒盟行政公署工作报告", "盟行署"))), "锡林郭勒盟 152500 内蒙古自治区/锡林郭勒盟");
    EXPECT_EQ(placeOf(read(opened("", "连南瑶族自治县人民政府"))), "连南瑶族自治县 441826 广东省/清远市/连南瑶族自治县");
    EXPECT_EQ(placeOf(read(opened("", "鄂伦春自治旗人民政府"))), "鄂伦春自治旗 150723 内蒙古自治区/呼伦贝尔市/鄂伦春自治旗");
}

} // namespace
} // namespace duixian::extract
