// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/core/extract/read_head.h"

namespace duixian::extract {
namespace {

/// "place title 云川县; kind headings 一、…;", a doubtful one with ?, in the order of the list.
std::string evidenceOf(std::string_view words, std::string_view file = "1.txt")
{
    const std::u16string text = toUtf16(words);
    std::string out;
    for (const Evidence& evidence : read(words, file).head.evidence) {
        out += std::string(nameOf(evidence.field)) + " " + std::string(nameOf(evidence.witness)) + (evidence.doubtful ? "?" : "");
        out += " " + toUtf8(text.substr(evidence.span.begin, evidence.span.length())) + "; ";
    }
    return out;
}

constexpr const char* parts = "一、2018年工作回顾\n全年新建公路12公里。\n二、2019年重点工作\n新建学校3所。\n";

TEST(HeadEvidence, EachFieldHasItsStrongestWitness)
{
    EXPECT_EQ(evidenceOf(std::string("2019年桐庐县政府工作报告\n2019年2月3日在桐庐县第十六届人民代表大会\n第三次会议上\n代县长 许远山\n"
                                     "各位代表：\n现在，我代表桐庐县人民政府报告工作。\n") +
                         parts),
              "place title 桐庐县; kind headings 一、2018年工作回顾; reviewed headings 一、2018年工作回顾; planned headings "
              "二、2019年重点工作; date title 2019年2月3日在桐庐县第十六届人民代表大会; session title "
              "桐庐县第十六届人民代表大会\n第三次会议; speaker title 许远山; title title 2019年桐庐县政府工作报告; ");
}

TEST(HeadEvidence, TheAddressSpeaksWhereThereIsNoTitle)
{
    EXPECT_EQ(evidenceOf(std::string("各位代表：\n现在，我代表桐庐县人民政府报告工作。\n") + parts),
              "place address 桐庐县; kind headings 一、2018年工作回顾; reviewed headings 一、2018年工作回顾; planned headings "
              "二、2019年重点工作; title body ; ");
}

TEST(HeadEvidence, ThePageAroundAndTheMainTargetsSpeakLater)
{
    EXPECT_EQ(
        evidenceOf("首页 | 政务 | 公开\n2019年桐庐县政府工作报告\n发布时间：2019-03-01\n各位代表：\n现在，我代表县人民政府报告工作。\n"
                   "一、去年工作回顾\n新建公路12公里。\n2019年经济社会发展的主要预期目标是：生产总值增长7%。\n"),
        "place page 桐庐县; kind headings 一、去年工作回顾; reviewed page 2019年桐庐县政府工作报告; planned targets "
        "2019年经济社会发展的主要预期目标是：生产总值增长7%。; title page 2019年桐庐县政府工作报告; ");
}

TEST(HeadEvidence, WhatTheBodyRepeatsHasTheFirstMention)
{
    const std::string words =
        "各位代表：\n现在，我代表市人民政府报告工作。\n" + std::string(parts) + "襄阳要实干，建设美丽襄阳。襄阳，襄阳。\n";
    EXPECT_TRUE(evidenceOf(words).starts_with("place body 襄阳; ")) << evidenceOf(words);
    EXPECT_EQ(read(words).head.evidence.front().span.begin, toUtf16(words).find(u"襄阳"));
}

TEST(HeadEvidence, WhatIsNotSureSaysSo)
{
    const std::string opening = "各位代表：\n现在，我代表鼓楼区人民政府报告工作。\n";
    EXPECT_TRUE(evidenceOf(opening + parts).starts_with("place address? 鼓楼区; ")); // which 鼓楼区
    const std::string nameless = "各位代表：\n现在，我代表区人民政府报告工作。\n";
    EXPECT_TRUE(evidenceOf(nameless + parts, "南京市玄武区.txt").starts_with("place file_name? ; "));
    EXPECT_TRUE(evidenceOf("各位代表：\n现在，我代表桐庐县人民政府报告工作。\n" + std::string(parts), "玄武区.txt")
                    .starts_with("place address? 桐庐县; "));
    EXPECT_NE(evidenceOf(opening + parts, "2009-鼓楼区.txt").find("reviewed headings? "), std::string::npos);
    EXPECT_NE(evidenceOf("2012年鼓楼区政府工作报告\n" + opening + parts).find("planned headings? "), std::string::npos);
    EXPECT_EQ(evidenceOf("红烧肉的做法\n五花肉500克，小火慢炖60分钟。\n"), "kind body? ; title title 红烧肉的做法; ");
}

TEST(HeadEvidence, AFieldThatIsNotKnownHasNone)
{
    const Head head = read(std::string("各位代表：\n现在，我代表区人民政府报告工作。\n") + parts).head;
    for (const Evidence& evidence : head.evidence)
        EXPECT_TRUE(evidence.field != HeadField::Place && evidence.field != HeadField::Date && evidence.field != HeadField::Session &&
                    evidence.field != HeadField::Speaker && evidence.field != HeadField::PlannedTerm);
}

} // namespace
} // namespace duixian::extract
