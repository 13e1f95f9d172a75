// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/damage.h"

#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/text/clean.h"
#include "core/text/outline.h"

namespace duixian::text {
namespace {

/// "censored [**] lost [???]", in the order of the text; a line end is |.
std::string damaged(std::string_view decoded)
{
    const std::u16string text = toUtf16(decoded);
    std::string out;
    for (const Layer& layer : damageOf(text)) {
        out += out.empty() ? "" : " ";
        out += layer.reason == LayerReason::Censored ? "censored" : "lost";
        out += " [" + toUtf8(text.substr(layer.span.begin, layer.span.length())) + "]";
    }
    return out;
}

struct Case {
    const char* text;
    const char* damage;
};

class Damage : public testing::TestWithParam<Case> {};

TEST_P(Damage, IsFoundAndNothingElse)
{
    EXPECT_EQ(damaged(GetParam().text), GetParam().damage) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Censored, Damage,
                         testing::Values(Case{"引进5**企业，服务**居民", "censored [**] censored [**]"},
                                         Case{"环境整治不断*。", "censored [*]"}, Case{"新增岗位300个，*扶持创业", "censored [*]"},
                                         Case{"某××镇建成", "censored [××]"}, Case{"引进XX公司，20XX年投产", "censored [XX] censored [XX]"},
                                         Case{"依托■■园区", "censored [■■]"}, Case{"新增＊＊岗位", "censored [＊＊]"}));
INSTANTIATE_TEST_SUITE_P(NotCensored, Damage,
                         testing::Values(Case{"规格2*3米，面积5×8米", ""}, Case{"* 新建学校\n  ** 二级", ""}, Case{"******\n新建", ""},
                                         Case{"我们 **坚持** 创新，全年**增长5%**。", ""}, Case{"增长5%*，好", ""}, Case{"★新建学校", ""},
                                         Case{"■ 新建学校\n■修路", ""}, Case{"XXL号，长×宽", ""}));
INSTANTIATE_TEST_SUITE_P(Lost, Damage,
                         testing::Values(Case{"支出???506万元", "lost [???]"}, Case{"建成8个?!凹点", "lost [?!]"},
                                         Case{"创新高?!?.24工程", "lost [?!?]"}, Case{"完成?506万元", "lost [?]"},
                                         Case{"新建\uFFFD\uFFFD学校", "lost [\uFFFD\uFFFD]"}, Case{"新建锟斤拷学校", "lost [锟斤拷]"},
                                         Case{"绿化率9.5_M_M_，", "lost [_M_M_]"}, Case{"修建□桥一座", "lost [□]"},
                                         Case{"推进\uE5E5建设", "lost [\uE5E5]"}, Case{"推进改革?，", "lost [?]"}));
INSTANTIATE_TEST_SUITE_P(NotLost, Damage,
                         testing::Values(Case{"怎么办？怎么干？", ""}, Case{"怎么办?!\n我们坚持", ""}, Case{"怎么办？？我们坚持", ""},
                                         Case{"怎么看?2022年很重要", ""}, Case{"□ 是  □ 否", ""}, Case{"\uF06C 新建学校", ""},
                                         Case{"file_A_1", ""}));

TEST(DamageOfLines, ALineEndInsideASentenceIsMarkedWithItsBlanks)
{
    const std::u16string decoded = u"全区新建乡村公路，\n  改造老旧小区5个。\n修路。";
    const CleanText cleaned = clean(decoded);
    const std::vector<Layer> broken = brokenLines(cleaned, outline(cleaned.text));
    ASSERT_EQ(broken.size(), 1u);
    EXPECT_EQ(broken[0], (Layer{{9, 12}, LayerReason::BrokenLine}));
}

TEST(DamageOfLines, EscapesAreMarkedAsOneRun)
{
    const CleanText cleaned = clean(u"修路。&nbsp;&nbsp;新建<br>学校");
    EXPECT_EQ(cleaned.damage, (std::vector<Layer>{{{3, 15}, LayerReason::WrittenEscape}, {{17, 21}, LayerReason::WrittenEscape}}));
}

} // namespace
} // namespace duixian::text
