// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/carried_over.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::align {
namespace {

Report reportOf(const std::u16string& text)
{
    Report report;
    report.text = text;
    return report;
}

std::string words(const Report& report, const Span& span)
{
    return toUtf8(std::u16string_view(report.text).substr(span.begin, span.length()));
}

/// Each sentence of b as kind, * where it moved, and its partner.
std::vector<std::string> carried(const Report& a, const Report& b)
{
    std::vector<std::string> out;
    for (const CarriedSentence& sentence : carriedOver(a, b).sentences)
        out.push_back(std::string(nameOf(sentence.kind)) + (sentence.moved ? "*" : "") + " " + (sentence.a ? words(a, *sentence.a) : "-"));
    return out;
}

using testing::ElementsAre;

const Report lastYear = reportOf(u"各位代表：\n全县生产总值171.3亿元，增长7.2%。\n新建改建农村公路86公里，改造危桥十二座。\n"
                                 u"坚持过紧日子，一般性支出压减一成。\n深化与邻市的合作，共建产业园区。\n狠抓秸秆禁烧，空气质量持续改善。");

TEST(CarriedOver, TellsTheKindsApart)
{
    const Report b = reportOf(u"各位代表：\n全縣生產總值 185.6 亿元，增长6.8％。\n新建改建农村公路40公里，改造危桥三座，打通断头路2条。\n"
                              u"坚持过紧日子、一般性支出压减一成！\n组建城市更新公司，启动老厂区改造。");
    EXPECT_THAT(carried(lastYear, b),
                ElementsAre("new_number 全县生产总值171.3亿元，增长7.2%。", "reworded 新建改建农村公路86公里，改造危桥十二座。",
                            "same 坚持过紧日子，一般性支出压减一成。", "new -"));
    const CarriedOver found = carriedOver(lastYear, b);
    ASSERT_EQ(found.gone.size(), 2U);
    EXPECT_EQ(words(lastYear, found.gone[0].a), "深化与邻市的合作，共建产业园区。");
    EXPECT_EQ(words(lastYear, found.gone[1].a), "狠抓秸秆禁烧，空气质量持续改善。");
    EXPECT_GT(found.sentences[1].likeness, 0.5);
    EXPECT_LT(found.sentences[3].likeness, 0.5);
}

TEST(CarriedOver, OfItselfIsTheSame)
{
    const CarriedOver found = carriedOver(lastYear, lastYear);
    EXPECT_EQ(found.sentences.size(), 5U) << "the address is a phrase";
    EXPECT_TRUE(found.gone.empty());
    for (const CarriedSentence& sentence : found.sentences) {
        EXPECT_EQ(sentence.kind, Carried::Same);
        EXPECT_EQ(sentence.a, sentence.b);
        EXPECT_FALSE(sentence.moved);
        EXPECT_EQ(sentence.likeness, 1);
    }
    EXPECT_EQ(found.shares.at(0).share(Carried::Same), 1);
    EXPECT_TRUE(carriedOver(Report{}, Report{}).sentences.empty());
    EXPECT_EQ(carriedOver(Report{}, lastYear).shares.at(0).share(Carried::New), 1);
    EXPECT_EQ(carriedOver(lastYear, Report{}).gone.size(), 5U);
}

TEST(CarriedOver, SeesWhatMoved)
{
    const Report a = reportOf(u"深化与邻市的合作。稳住粮食播种面积。新建改建农村公路。推进老旧小区改造。");
    const Report b = reportOf(u"稳住粮食播种面积。新建改建农村公路。推进老旧小区改造。深化与邻市的合作。");
    EXPECT_THAT(carried(a, b),
                ElementsAre("same 稳住粮食播种面积。", "same 新建改建农村公路。", "same 推进老旧小区改造。", "same* 深化与邻市的合作。"));
}

/// A sentence of the targets and one of the results may be the same but for the figure: each finds its own.
TEST(CarriedOver, FindsTheSameBeforeTheLike)
{
    const Report a = reportOf(u"新增公办学位1200个。\n支持企业技改。\n新增公办学位3000个。");
    const Report b = reportOf(u"新增公办学位3000个。\n支持企业技改。\n新增公办学位4500个。");
    EXPECT_THAT(carried(a, b), ElementsAre("same 新增公办学位3000个。", "same* 支持企业技改。", "new_number* 新增公办学位1200个。"));
    EXPECT_THAT(carried(a, reportOf(u"新增公办学位1000个。新增公办学位2000个。")),
                ElementsAre("new_number 新增公办学位1200个。", "new_number 新增公办学位3000个。"))
        << "in their order";
    EXPECT_THAT(carried(reportOf(u"新增公办学位9个。"), reportOf(u"新增公办学位9个。新增公办学位9个。")),
                ElementsAre("same 新增公办学位9个。", "same 新增公办学位9个。"))
        << "what stands twice was carried over twice";
}

/// A text of one sentence again and again, or of as many that are like each other, would take the square of its length.
TEST(CarriedOver, OfTextsMadeToHarmComesToAnEnd)
{
    std::u16string same;
    std::u16string like;
    for (char16_t i = 0; i < 8000; ++i) {
        same += u"新增公办学位三千个。";
        like += std::u16string(u"推进片区") + static_cast<char16_t>(0x4E00 + i) + u"改造提升。";
    }
    const CarriedOver found = carriedOver(reportOf(same), reportOf(same));
    EXPECT_EQ(found.shares.at(0).share(Carried::Same), 1);
    EXPECT_EQ(carriedOver(reportOf(same), reportOf(like)).gone.size(), 8000U);
    EXPECT_EQ(carriedOver(reportOf(like), reportOf(like)).shares.at(0).share(Carried::Same), 1);
}

TEST(CarriedOver, CountsCharactersByPart)
{
    Report b = reportOf(
        u"一、去年工作回顾\n稳住粮食播种面积8万亩。\n（一）抓好项目建设\n组建城市更新公司。\n二、今年工作安排\n深化与邻市的合作。");
    const auto at = [&](std::u16string_view word) { return b.text.find(word); };
    b.parts = {{{0, 8}, {0, at(u"二、")}, 1, Section::Review},
               {{at(u"（一）"), at(u"（一）") + 9}, {at(u"（一）"), at(u"二、")}, 2, Section::Review},
               {{at(u"二、"), at(u"二、") + 8}, {at(u"二、"), b.text.size()}, 1, Section::Plan}};
    const Report a = reportOf(u"稳住粮食播种面积9万亩。深化与邻市的合作。");
    const CarriedOver found = carriedOver(a, b);
    ASSERT_EQ(found.sentences.size(), 3U) << "headings are no sentences";
    EXPECT_EQ(found.sentences[0].part, 0U);
    EXPECT_EQ(found.sentences[1].part, 1U);
    EXPECT_EQ(found.sentences[2].part, 2U);
    EXPECT_THAT(found.shares, ElementsAre(CarriedShare{{}, {8, 11, 0, 8}}, CarriedShare{0, {0, 11, 0, 8}}, CarriedShare{1, {0, 0, 0, 8}},
                                          CarriedShare{2, {8, 0, 0, 0}}));
    EXPECT_DOUBLE_EQ(found.shares[1].share(Carried::New), 8.0 / 19);
}

} // namespace
} // namespace duixian::align
