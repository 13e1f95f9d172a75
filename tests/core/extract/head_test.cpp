// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/core/extract/read_head.h"

namespace duixian::extract {
namespace {

TEST(HeadPlace, TheAddressNamesIt)
{
    EXPECT_EQ(placeOf(read(report("桐庐县人民政府"))), "桐庐县 330122 浙江省/杭州市/桐庐县");
    EXPECT_EQ(placeOf(read(report("宜兴市政府"))), "宜兴市 320282 江苏省/无锡市/宜兴市");
    EXPECT_EQ(placeOf(read(report("内蒙古自治区人民政府"))), "内蒙古自治区 150000 内蒙古自治区");
    EXPECT_EQ(placeOf(read(report("恩施土家族苗族自治州人民政府"))), "恩施土家族苗族自治州 422800 湖北省/恩施土家族苗族自治州");
}

TEST(HeadPlace, DistrictsOfTheFourCitiesStandRightUnderThem)
{
    EXPECT_EQ(placeOf(read(report("海淀区人民政府"))), "海淀区 110108 北京市/海淀区");
    EXPECT_EQ(placeOf(read(report("重庆市北碚区人民政府"))), "北碚区 500109 重庆市/北碚区");
}

TEST(HeadPlace, TheYearTellsFormerNamesFromNew)
{
    EXPECT_EQ(placeOf(read("2010年双流县政府工作报告\n" + report("县人民政府"))), "双流县 510122 四川省/成都市/双流县");
    EXPECT_EQ(placeOf(read(report("区人民政府", "双流双流双流双流双流双流双流双流"))), "双流区 510116 四川省/成都市/双流区");
    EXPECT_EQ(placeOf(read(report("江东区人民政府", "宁波市委宁波市委"))), "江东区 330204 浙江省/宁波市/江东区");
}

TEST(HeadPlace, AnAreaThatIsNoDivisionHasNoCode)
{
    EXPECT_EQ(placeOf(read(report("大鹏新区管委会"))), "大鹏新区 - 广东省/深圳市/大鹏新区");
}

TEST(HeadPlace, APlaceThatNoTableKnowsKeepsItsName)
{
    EXPECT_EQ(placeOf(read("云川市澄溪区2019年政府工作报告\n" + report("区人民政府"))), "澄溪区 - 云川市/澄溪区");
    EXPECT_EQ(placeOf(read("云川市青山区2019年政府工作报告\n" + report("区人民政府"))), "青山区 - 云川市/青山区");
    EXPECT_EQ(placeOf(read(report("澄溪县人民政府"))), "澄溪县 - 澄溪县");
}

TEST(HeadPlace, TheUpperLevelsDecideBetweenEqualNames)
{
    const std::string ask = report("鼓楼区人民政府");
    EXPECT_EQ(placeOf(read(ask + "南京市委、市政府，南京都市圈")), "鼓楼区 320106 江苏省/南京市/鼓楼区");
    EXPECT_EQ(placeOf(read(ask + "福州市委、市政府，建设现代化福州")), "鼓楼区 350102 福建省/福州市/鼓楼区");
    EXPECT_EQ(placeOf(read(report("开封市鼓楼区人民政府"))), "鼓楼区 410204 河南省/开封市/鼓楼区");
}

TEST(HeadPlace, ThenTheFileAndElseItStaysDoubtful)
{
    const std::string ask = report("鼓楼区人民政府");
    EXPECT_EQ(placeOf(read(ask, "徐州市/鼓楼区2019.txt")), "鼓楼区 320302 江苏省/徐州市/鼓楼区");
    const HeadReading open = read(ask);
    EXPECT_EQ(placeOf(open), "鼓楼区 - 鼓楼区");
    EXPECT_TRUE(notes(open, NoteCode::PlaceAmbiguous));
}

TEST(HeadPlace, TheBodyNamesItWhereTheAddressDoesNot)
{
    EXPECT_EQ(placeOf(read(report("市人民政府", "襄阳要干在实处。建设美丽襄阳。襄阳襄阳襄阳襄阳。武汉一次。"))),
              "襄阳市 420600 湖北省/襄阳市");
    EXPECT_EQ(placeOf(read(report("县人民政府", "新建资源项目,新建新建新建资源资源资源资源资源资源资源"))), "-");
}

TEST(HeadPlace, TheFileIsHeardLastAndNeverOutvotesTheText)
{
    const HeadReading named = read(report("区人民政府"), "2019年南京市玄武区政府工作报告.txt");
    EXPECT_EQ(placeOf(named), "玄武区 320102 江苏省/南京市/玄武区");
    EXPECT_TRUE(notes(named, NoteCode::PlaceFromFile));
    const HeadReading other = read(report("桐庐县人民政府"), "玄武区.txt");
    EXPECT_EQ(placeOf(other), "桐庐县 330122 浙江省/杭州市/桐庐县");
    EXPECT_TRUE(notes(other, NoteCode::FileDisagrees));
    EXPECT_TRUE(notes(read(report("区人民政府")), NoteCode::PlaceUnknown));
}

TEST(HeadPlace, TraditionalTextIsReadAsWell)
{
    EXPECT_EQ(placeOf(read("2019年瀋陽市渾南區政府工作報告\n各位代表:\n現在,我代表區人民政府向大會報告工作。\n2018年工作回顧\n")),
              "浑南区 210112 辽宁省/沈阳市/浑南区");
}

TEST(HeadPlace, OtherPlacesInThePageAroundDoNotCount)
{
    const std::string page =
        report("区人民政府", "玄武改革。玄武创新。玄武开放。玄武惠民。玄武实干。玄武奋进。玄武前行。玄武。\n上一篇：桐庐县政府工作报告\n");
    EXPECT_EQ(placeOf(read(page)), "玄武区 320102 江苏省/南京市/玄武区");
}

TEST(HeadPlace, AMenuOfManyLinksSaysItOnce)
{
    std::string menu;
    for (int year = 2001; year < 2019; ++year)
        menu += "桐庐县" + std::to_string(year) + "年重点工作解读\n";
    EXPECT_EQ(placeOf(read(menu + "2019年建德市政府工作报告\n" + report("市人民政府"))), "建德市 330182 浙江省/杭州市/建德市");
    EXPECT_EQ(placeOf(read(menu + "2019年淳安县政府工作报告\n" + report("县人民政府"))), "淳安县 330127 浙江省/杭州市/淳安县");
}

TEST(HeadYears, AnAnnualReportReviewsAYearAndPlansTheNext)
{
    EXPECT_EQ(yearsOf(read(report("桐庐县人民政府"))), "annual 2018 2019 -");
    EXPECT_EQ(
        yearsOf(read("政府工作报告\n2020年1月9日\n各位代表：\n我代表县政府报告工作。\n一、去年工作回顾\n好。\n二、今年工作安排\n好。\n")),
        "annual 2019 2020 -");
    EXPECT_EQ(yearsOf(read("各位代表：\n我代表县政府报告工作。\n一、2018年工作\n好。\n二、2019年工作\n好。\n")), "annual 2018 2019 -");
    EXPECT_EQ(yearsOf(read("各位代表：\n我代表县政府报告工作。\n一、2021年以来工作回顾\n好。\n二、2022年工作安排\n好。\n")),
              "annual 2021 2022 -");
}

TEST(HeadYears, ANewTermReviewsSeveralYears)
{
    EXPECT_EQ(
        yearsOf(read("政府工作报告\n2017年1月5日\n各位代表：\n我代表县政府报告工作。\n一、过去五年工作回顾\n好。\n二、今后五年目标任务\n"
                     "到2021年翻番。\n三、2017年重点工作\n好。\n")),
        "new-term 2012-2016 2017 2017-2021");
    EXPECT_EQ(
        yearsOf(
            read("各位代表：\n我代表县政府报告工作。\n一、“十三五”发展回顾\n好。\n二、“十四五”主要目标\n好。\n三、2021年工作安排\n好。\n")),
        "new-term 2016-2020 2021 2021-2025");
    EXPECT_EQ(
        yearsOf(read(
            "政府工作报告\n2021年11月5日\n各位代表：\n我代表县政府报告工作。\n一、过去五年工作回顾\n好。\n二、今后五年目标任务\n好。\n")),
        "new-term 2017-2021 2022-2026 -");
}

TEST(HeadYears, ATermThatIsOnlyPlannedMakesNoNewTerm)
{
    EXPECT_EQ(yearsOf(read(
                  "各位代表：\n我代表县政府报告工作。\n一、2015年工作回顾\n好。\n二、“十三五”主要目标\n好。\n三、2016年工作安排\n好。\n")),
              "annual 2015 2016 2016-2020");
}

TEST(HeadYears, AnExcerptHasOneHalfOnly)
{
    EXPECT_EQ(yearsOf(read("2023年主要工作任务\n今年经济社会发展的主要预期目标是：生产总值增长6%。\n新建学校3所。\n")),
              "plan-only - 2023 -");
    EXPECT_EQ(yearsOf(read("2023年工作回顾\n全年新建学校3所。\n")), "review-only 2023 - -");
}

TEST(HeadYears, TheDayOfAnUploadYearsLaterIsNotTheReports)
{
    const std::string body = "各位代表：\n我代表县政府报告工作。\n工作回顾\n2018年新建学校3所。2018年改建道路5条。2018年新增就业800人。\n"
                             "主要工作\n新建公园2个。\n";
    EXPECT_EQ(yearsOf(read("政府工作报告\n2031年2月3日\n" + body)), yearsOf(read("政府工作报告\n" + body)));
}

TEST(HeadYears, WhatIsNoReportIsNone)
{
    const HeadReading recipe = read("红烧肉的做法\n五花肉500克，冰糖30克，小火慢炖60分钟。\n");
    EXPECT_EQ(yearsOf(recipe), "none - - -");
    EXPECT_TRUE(notes(recipe, NoteCode::NoReport));
}

TEST(HeadYears, TheReportOfAnotherBodyIsNone)
{
    const std::string body = report("桐庐县人民政府").substr(std::string("各位代表：\n").size());
    for (const char* title : {"关于桐庐县2018年国民经济和社会发展计划执行情况与2019年计划草案的报告", "桐庐县2018年财政预算执行情况的报告",
                              "桐庐县人民法院工作报告", "桐庐县人大常委会工作报告"})
        EXPECT_EQ(read(std::string(title) + "\n" + body).head.kind, ReportKind::None) << title;
    EXPECT_EQ(read("桐庐县2019年政府工作报告\n" + body).head.kind, ReportKind::Annual);
}

TEST(HeadYears, AYearInTheFileThatIsNoneOfTheReportsIsSaid)
{
    EXPECT_TRUE(notes(read(report("桐庐县人民政府"), "2015-桐庐县.txt"), NoteCode::FileDisagrees));
    EXPECT_FALSE(notes(read(report("桐庐县人民政府"), "2018-桐庐县.txt"), NoteCode::FileDisagrees));
}

TEST(HeadOccasion, TitleDateCongressAndSpeakerAreReadAsWritten)
{
    const Head head =
        read("[浙江] 2019年桐庐县政府工作报告\n——2019年2月3日在桐庐县第十六届人民代表大会\n第三次会议上\n桐庐县人民政府代县长  许  远山\n" +
             report("县人民政府"))
            .head;
    EXPECT_EQ(toUtf8(head.title), "2019年桐庐县政府工作报告");
    EXPECT_EQ(toUtf8(head.session), "桐庐县第十六届人民代表大会第三次会议");
    EXPECT_EQ(toUtf8(head.speaker), "许远山");
    EXPECT_EQ(head.date, "2019-02-03");
}

TEST(HeadOccasion, WhatIsNotWrittenIsMadeOrEmpty)
{
    const Head head = read(report("桐庐县人民政府")).head;
    EXPECT_EQ(toUtf8(head.title), "2019年桐庐县政府工作报告");
    EXPECT_TRUE(head.session.empty());
    EXPECT_TRUE(head.speaker.empty());
    EXPECT_TRUE(head.date.empty());
}

TEST(HeadOccasion, ThePathOfAPageIsNoTitle)
{
    EXPECT_EQ(toUtf8(read("当前位置：首页>>政府工作报告\n桐庐县政府工作报告\n" + report("桐庐县人民政府")).head.title),
              "桐庐县政府工作报告");
    EXPECT_EQ(toUtf8(read("您的位置：首页 > 政府工作报告\n" + report("桐庐县人民政府")).head.title), "2019年桐庐县政府工作报告");
}

TEST(HeadOccasion, ADateMayBeWrittenInChineseNumerals)
{
    EXPECT_EQ(read("政府工作报告\n二〇一九年十二月二十五日\n" + report("桐庐县人民政府")).head.date, "2019-12-25");
    EXPECT_EQ(read("政府工作报告\n2019年三月\n" + report("桐庐县人民政府")).head.date, "2019-03");
}

TEST(HeadPlace, ANameOfAKindAloneIsNoName)
{
    EXPECT_EQ(placeOf(read("2019年广西壮族自治区政府工作报告\n" + report("自治区人民政府"))), "广西壮族自治区 450000 广西壮族自治区");
}

TEST(HeadOccasion, TheDayOfUploadIsNoDate)
{
    const Head late = read("政府工作报告\n2031年2月3日 "
                           "未分类\n各位代表：\n我代表桐庐县人民政府报告工作。\n一、过去一年工作回顾\n2018年，新建公路12公里。\n"
                           "2018年好。\n二、今年工作安排\n好。\n")
                          .head;
    EXPECT_EQ(late.date, "");
    EXPECT_EQ(toText(*late.planned), "2019");
    EXPECT_EQ(read("政府工作报告\n发布时间：2020年5月6日\n2019年2月3日\n" + report("桐庐县人民政府")).head.date, "2019-02-03");
}

} // namespace
} // namespace duixian::extract
