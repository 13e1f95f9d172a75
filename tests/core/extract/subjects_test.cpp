// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted: before the figure, behind it, in the clause before. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(Subjects, StandBehindTheFigure)
{
    constexpr Expected cases[] = {
        {"新建8个口袋公园。", "8个 8 level = 新建口袋公园数"},
        {"62个行政村完成改厕。", "62个 62 level = 完成改厕行政村数"},
        {"9条道路全面开工。", "9条 9 level = 开工道路数"},
        {"推动6个工业项目集中开工。", "6个 6 level = 开工工业项目数"},
        {"15个安置项目进展顺利。", "15个 15 level = 安置项目数"},
        {"实施18个旧厂房改造项目。", "18个 18 level = 实施旧厂房改造项目数"},
        {"新建7个24小时自助借阅点。", "7个 7 level = 新建24小时自助借阅点数"},
        {"加快建设5个和美乡村示范点。", "5个 5 level = 加快建设和美乡村示范点数"},
        {"北塘产业园11家企业入驻。", "11家 11 level = 北塘产业园入驻企业数"},
        {"云河科技等5家企业，入选省级绿色工厂名单。", "5家 5 level = 入选省级绿色工厂名单企业数"},
        {"4个省级、9个市级示范社区通过验收。", "4个 4 level = 通过验收省级示范社区数 | 9个 9 level = 通过验收市级示范社区数"},
        {"8个乡镇、1200户农户完成改厕。", "8个 8 level = 完成改厕乡镇数 | 1200户 1200 level = 完成改厕农户户数"},
    };
    expectReviewed(cases);
}

TEST(Subjects, StandBeforeTheFigure)
{
    constexpr Expected cases[] = {
        {"新建口袋公园8个。", "8个 8 level = 新建口袋公园数"},
        {"新建口袋公园8个、健身步道12公里。", "8个 8 level = 新建口袋公园数 | 12公里 12 level = 新建健身步道里程"},
        {"开工安置房30万平方米，竣工26万平方米。", "30万平方米 30 level = 开工安置房面积 | 26万平方米 26 level = 竣工安置房面积"},
        {"新增社工站3家、达到20家。", "3家 3 level = 新增社工站数 | 20家 20 level = 社工站数"},
        {"改造公厕20座，既有住宅加装电梯60台。", "20座 20 level = 改造公厕数 | 60台 60 level = 既有住宅加装电梯数"},
        {"打造示范社区（村）26个。", "26个 26 level = 打造示范社区(村)数"},
        {"实施以雨污分流为重点的治水工程25个。", "25个 25 level = 实施治水工程数"},
        {"现有健身点52处。", "52处 52 level = 健身点数"},
        {"市场主体从建区时的1万户增加到3万户。", "3万户 3 level = 市场主体数"},
        {"引进新能源企业6家。", "6家 6 level = 引进新能源企业数"},
        {"新增全科医生40名。", "40名 40 level = 新增全科医生人数"},
    };
    expectReviewed(cases);
}

TEST(Subjects, AreNotThePlaceThatReports)
{
    constexpr Expected cases[] = {
        {"全年实现本区生产总值83亿元。", "83亿元 83 level = 地区生产总值"},
        {"我旗生产总值增长4.1%。", "4.1% 4.1 growth = 地区生产总值"},
        {"本县城镇新增就业3100人。", "3100人 3100 level = 城镇新增就业"},
    };
    expectReviewed(cases);
}

TEST(Subjects, OfMedalsZerosAndDeeds)
{
    constexpr Expected cases[] = {
        {"在省运会上夺得“3金、5银”。", "3金 3 level = 省运会金牌数 | 5银 5 level = 省运会银牌数"},
        {"原生垃圾实现零填埋。", "零 0 level = 原生垃圾填埋数"},
        {"梳理服务事项80项，60项实现“一窗办理”。", "80项 80 level = 梳理服务事项数 | 60项 60 level = 实现“一窗办理”服务事项数"},
    };
    expectReviewed(cases);
}

TEST(Subjects, OfSharesNameTheWhole)
{
    constexpr Expected cases[] = {
        {"民生支出增长9%，占一般公共预算支出的比重达81%。", "9% 9 growth = 民生支出 | 81% 81 level = 民生支出占一般公共预算支出比重"},
        {"八成以上企业产值增长。", "八成 8 level >= 企业产值增长占比"},
        {"垃圾分类体系覆盖90%的小区。", "90% 90 level = 垃圾分类体系小区覆盖率"},
        {"总部企业增至12家，超过全市30%。", "12家 12 level = 总部企业数 | 30% 30 level >= 总部企业占全市比重"},
    };
    expectReviewed(cases);
}

} // namespace
} // namespace duixian::extract
