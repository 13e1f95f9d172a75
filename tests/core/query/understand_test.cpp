// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/understand.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/query/word_reading.h"
#include "tests/core/query/understood_text.h"

namespace duixian::query {
namespace {

struct Case {
    const char* question;
    const char* understood;
};

class Questions : public testing::TestWithParam<Case> {};

Understood understood(const char* question)
{
    return understand(toUtf16(question), Lexicon::builtIn());
}

TEST_P(Questions, AreUnderstood)
{
    EXPECT_EQ(textOf(understood(GetParam().question)), GetParam().understood) << GetParam().question;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(ForFigures, Questions,
    testing::Values(
        Case{"新增就业 > 1万人",
             "figures | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"新增就业＞１万人",
             "figures | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"新增就業 > 1萬人",
             "figures | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"城镇新增就业 1万人以上",
             "figures | indicator 城镇新增就业 | >= 1 万人 | measure level*"},
        Case{"城镇新增就业 不少于 10,000 人",
             "figures | indicator 城镇新增就业 | >= 10000 人 | measure level*"},
        Case{"城镇新增就业 > 12000",
             "figures | indicator 城镇新增就业 | > 12000 人 | measure level*"},
        Case{"城镇新增就业 10-20万人",
             "figures | indicator 城镇新增就业 | .. 10 20 万人 | measure level*"},
        Case{"城镇新增就业 1万人到2万人",
             "figures | indicator 城镇新增就业 | .. 1 2 万人 | measure level*"},
        Case{"城镇新增就业 5千到1万人",
             "figures | indicator 城镇新增就业 | .. 0.5 1 万人 | measure level*"},
        Case{"固定资产投资介于100亿元和200亿元之间",
             "figures | indicator 固定资产投资 | .. 100 200 亿元 | measure level*"},
        Case{"fixed asset investment between 10 and 20 billion yuan",
             "figures | indicator 固定资产投资 | .. 10000000000 20000000000 元 | measure level*"},
        Case{"GDP > 500",
             "figures | indicator 地区生产总值 | > 500 亿元? | measure level*"},
        Case{"GDP > 500亿",
             "figures | indicator 地区生产总值 | > 500 亿元 | measure level*"},
        Case{"居民人均可支配收入 > 50000",
             "figures | indicator 居民人均可支配收入 | > 50000 元 | measure level*"},
        Case{"PM2.5 年均 < 40",
             "figures | indicator PM2.5年均浓度 | < 40 | measure level*"},
        Case{"新增学位 三千五百个以上",
             "figures | indicator 新增学位数? | >= 3500 个 | measure level*"},
        Case{"城镇化率 超过 60%",
             "figures | indicator 城镇化率 | > 60 % | measure level*"},
        Case{"城镇登记失业率 控制在 4%以内",
             "figures | indicator 城镇登记失业率 | <= 4 % | measure level*"},
        Case{"地区生产总值 增长 >= 8%",
             "figures | indicator 地区生产总值 | measure growth | >= 8 %"},
        Case{"地区生产总值 >= 8%",
             "figures | indicator 地区生产总值 | >= 8 % | measure growth*"},
        Case{"GDP增速不低于8%",
             "figures | indicator 地区生产总值 | measure growth | >= 8 %"},
        Case{"全区生产总值 同比增长 超过 百分之八",
             "figures | indicator 地区生产总值 | measure growth | > 8 %"},
        Case{"规上工业增加值年均增长 > 10%",
             "figures | indicator 规模以上工业增加值 | measure average_growth | > 10 %"},
        Case{"规上工业增加值 年均 增长 > 10%",
             "figures | indicator 规模以上工业增加值 | measure average_growth | > 10 %"},
        Case{"单位GDP能耗 下降 >= 3%",
             "figures | indicator 单位GDP能耗 | measure growth | <= -3 %"},
        Case{"单位GDP能耗 下降 < 5%",
             "figures | indicator 单位GDP能耗 | measure growth | > -5 %"},
        Case{"固定资产投资 增长 > -5%",
             "figures | indicator 固定资产投资 | measure growth | > -5 %"},
        Case{"失业率 下降 > 0.5个百分点",
             "figures | indicator 城镇登记失业率? | measure change | < -0.5 个百分点"},
        Case{"GDP 增速 高于全市 1个百分点以上",
             "figures | indicator 地区生产总值 | measure gap | words 全市 | >= 1 个百分点"},
        Case{"GDP > 2倍",
             "figures | indicator 地区生产总值 | > 2 倍 | measure multiple*"},
        Case{"新增就业 > 1万人 口径:不限",
             "figures | indicator 城镇新增就业 | > 1 万人 | measure any"},
        Case{"失业率 < 4%",
             "figures | indicator 城镇登记失业率? | < 4 % | measure level*"},
        Case{"就业 > 1万",
             "figures | indicator 城镇新增就业? | > 1 万人 | measure level*"},
        Case{"就业 > 90%",
             "figures | indicator 高校毕业生就业率? | > 90 % | measure level*"},
        Case{"税收 > 80%",
             "figures | indicator 税收占比? | > 80 % | measure level*"},
        Case{"高新技术企业 > 500家",
             "figures | indicator 高新技术企业数? | > 500 家 | measure level*"},
        Case{"加工贸易进出口 > 100亿元",
             "figures | name 加工贸易进出口? | > 100 亿元 | measure level*"},
        Case{"任务完成率 > 90%",
             "figures | name 任务完成率 | > 90 % | measure level*"},
        Case{"有轨电车线路 > 3条",
             "figures | name 有轨电车线路 | > 3 条 | measure level*"},
        Case{"重点项目完成投资 > 20亿元",
             "figures | indicator 重点项目完成投资 | > 20 亿元 | measure level*"},
        Case{"5G基站 > 1000个",
             "figures | indicator 5G基站数? | > 1000 个 | measure level*"},
        Case{"GDP 增长 > 8% 目标",
             "figures | indicator 地区生产总值 | measure growth | > 8 % | kind target"},
        Case{"计划 GDP 增长 > 8%",
             "figures | kind target | indicator 地区生产总值 | measure growth | > 8 %"},
        Case{"完成 一般公共预算收入 > 20亿",
             "figures | kind outcome | indicator 一般公共预算收入 | > 20 亿元 | measure level*"},
        Case{"力争 GDP 增长 > 8%",
             "figures | strength aspired | indicator 地区生产总值 | measure growth | > 8 %"},
        Case{"确保地区生产總值增長8%以上",
             "figures | strength ensured | indicator 地区生产总值 | measure growth | >= 8 %"},
        Case{"约束性 单位GDP能耗 下降 > 3%",
             "figures | strength binding | indicator 单位GDP能耗 | measure growth | < -3 %"},
        Case{"2019 GDP > 100亿元",
             "figures | years 2019 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"2019年 GDP > 100亿元",
             "figures | years 2019 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"2015-2019 GDP > 100亿元",
             "figures | years 2015-2019 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"2016年到2020年 GDP > 100亿元",
             "figures | years 2016-2020 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"十四五 城镇新增就业 > 5万",
             "figures | years 2021-2025 | indicator 城镇新增就业 | > 5 万人 | measure level*"},
        Case{"“十三五”时期 城镇新增就业 > 5万",
             "figures | years 2016-2020 | indicator 城镇新增就业 | > 5 万人 | measure level*"},
        Case{"深圳南山 一般公共预算收入 > 100亿",
             "figures | place 深圳市/南山区 | indicator 一般公共预算收入 | > 100 亿元 | measure level*"},
        Case{"深圳市 南山区 一般公共预算收入 > 100亿",
             "figures | place 深圳市/南山区 | indicator 一般公共预算收入 | > 100 亿元 | measure level*"},
        Case{"南山区 GDP > 1000亿",
             "figures | place 南山区 | indicator 地区生产总值 | > 1000 亿元 | measure level*"},
        Case{"惠济区 中牟县 GDP > 100亿",
             "figures | place 惠济区 | place 中牟县 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"保定清苑 GDP > 100亿",
             "figures | place 保定市/清苑区、保定市/清苑县 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"\"大学生\" 新增就业 > 1万人",
             "figures | words 大学生 | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"大学生 新增就业 > 1万人",
             "figures | words 大学生 | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"大学生 AND 农民工 新增就业 > 1万人",
             "figures | words 大学生 | words 农民工 | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"2019年哪些区县的新增就业目标超过1万人",
             "figures | years 2019 | indicator 城镇新增就业 | kind target | > 1 万人 | measure level*"},
        Case{"2019年哪些区的新增就业目标超过1万人",
             "figures | years 2019 | indicator 城镇新增就业 | kind target | > 1 万人 | measure level*"},
        Case{"which districts promised more than 2,000 new jobs",
             "figures | kind target | > 2000 人? | indicator 城镇新增就业 | measure level*"},
        Case{"居民消费价格 涨幅 <= 3%", "figures | indicator 居民消费价格指数 | <= 3 % | measure growth*"},
        Case{"which districts promised more than 10,000 new jobs in 2019",
             "figures | kind target | > 10000 人 | indicator 城镇新增就业 | years 2019 | measure level*"},
        Case{"place:河南省 kind:target year:2019 strength:ensured strength:binding 指标:\"城镇新增就业\" > 1万",
             "figures | place 河南省 | kind target | years 2019 | strength ensured | strength binding | indicator 城镇新增就业 | > 1 万人 | measure level*"},
        Case{"地方：北京市/朝阳区 性质：完成 报告：2019 GDP > 100亿元",
             "figures | place 北京市/朝阳区 | kind outcome | report 2019 | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"指标:地区生产总值 完成",
             "figures | indicator 地区生产总值 | kind outcome"},
        Case{"指标:产业园 > 3个",
             "figures | name 产业园 | > 3 个 | measure level*"},
        Case{"report:annual GDP > 100亿元",
             "figures | report annual | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"朝阳 GDP > 100亿",
             "figures | place 朝阳区? | indicator 地区生产总值 | > 100 亿元 | measure level*"},
        Case{"江干区 GDP > 100亿",
             "figures | place 江干区 | indicator 地区生产总值 | > 100 亿元 | measure level*"}));

// clang-format on

INSTANTIATE_TEST_SUITE_P(
    Words, Questions,
    testing::Values(Case{"", "nothing"}, Case{"  ", "nothing"}, Case{"place:河南省", "nothing | place 河南省"}, Case{"指标:", "nothing"},
                    Case{"place: 就业", "words | words 就业"}, Case{"就业 大学生", "words | words 就业 大学生"},
                    Case{"\"GDP > 100\"", "words | words \"GDP > 100\""},
                    Case{"地方:惠济区 report:2019 就业", "words | place 惠济区 | report 2019 | words 就业"},
                    Case{"就业 year:2016-2018 创业", "words | words 就业 | years 2016-2018 | words 创业"},
                    Case{"报告:换届 就业", "words | report new-term | words 就业"}, Case{"超过60岁的老人", "words | words 超过60岁的老人"},
                    Case{"超过2019年", "words | words 超过2019年"}, Case{"15.7亿元", "words | words 15.7亿元"},
                    Case{"http://a.b", "words | words http://a.b"}, Case{"/就业.*万人/", "pattern | pattern 就业.*万人"},
                    Case{"place:河南省 /GDP > 100/ report:annual", "pattern | place 河南省 | pattern GDP > 100 | report annual"},
                    Case{"/就业 大学生", "words | words /就业 大学生"}));

TEST(Understood, AsksOfTheReportsWhatTheKeysSay)
{
    const Understood u = understood("place:北京市/朝阳区 地方:河南省,深圳 report:2018 报告:2020 报告:年度 就业");
    EXPECT_EQ(u.scope.places, (std::vector<std::vector<std::u16string>>{{u"北京市", u"朝阳区"}, {u"河南省"}, {u"深圳市"}}));
    EXPECT_EQ(u.scope.years, (Period{2018, 2020}));
    EXPECT_EQ(u.scope.kinds, std::vector{ReportKind::Annual});
    EXPECT_EQ(u.words, readWords(u"就业"));
}

TEST(Understood, AsksOfFiguresWhatThePartsSay)
{
    const Understood u = understood("place:河南省 力争 确保 目标 2019 report:2020 地区生产总值 增长 > 8% 新区");
    EXPECT_EQ(u.figures.indicators, std::vector<std::u16string>{u"地区生产总值"});
    EXPECT_EQ(u.figures.measures, std::vector{Measure::Growth});
    EXPECT_EQ(u.figures.comparisons, (std::vector<Comparison>{{Relation::More, 8, 0, u"%"}}));
    EXPECT_EQ(u.figures.kind, Kind::Target);
    EXPECT_EQ(u.figures.strengths, (std::vector{Strength::Aspired, Strength::Ensured}));
    EXPECT_EQ(u.figures.years, Period::year(2019));
    EXPECT_EQ(u.scope.years, Period::year(2020));
    EXPECT_EQ(u.figures.words, readWords(u"新区"));
    EXPECT_TRUE(u.words.empty());
}

TEST(Understood, AFallThatIsLessIsNoRise)
{
    EXPECT_EQ(understood("单位GDP能耗 下降 < 5%").figures.comparisons,
              (std::vector<Comparison>{{Relation::More, -5, 0, u"%"}, {Relation::AtMost, 0, 0, u"%"}}));
}

TEST(Understood, AVerbOfWorkStandsOnEitherSideOfItsThing)
{
    EXPECT_EQ(toUtf8(understood("老街道路改造 > 3条").figures.nameHolds), "老街道路 改造");
}

TEST(Understood, SpansAreOfTheQuestionAsTyped)
{
    const std::u16string question = u"  ２０１９年　新增　就業＞１,０００人";
    const Understood u = understand(question, Lexicon::builtIn());
    std::vector<std::string> said;
    for (const QuestionPart& part : u.parts)
        said.push_back(toUtf8(question.substr(part.span.begin, part.span.length())));
    EXPECT_EQ(said, (std::vector<std::string>{"２０１９年", "新增　就業", "＞１,０００人", ""}));
}

/// What a question says, but for what nothing says.
std::vector<std::string> said(const Understood& u)
{
    std::vector<std::string> out;
    for (QuestionPart part : u.parts)
        if (!part.span.empty()) {
            part.guessed = false;
            out.push_back(textOf(Understood{.parts = {part}}));
        }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> with(std::vector<std::string> all, const Understood& u, std::size_t part, const QuestionReading& reading)
{
    if (!u.parts[part].span.empty())
        all.erase(std::find(all.begin(), all.end(), said(Understood{.parts = {u.parts[part]}}).front()));
    all.push_back(textOf(Understood{.parts = {{reading.kind, reading.said, {0, 1}}}}));
    std::sort(all.begin(), all.end());
    return all;
}

/// Another reading that is offered is the one that its question has; what else is said stays.
TEST_P(Questions, OfferOtherReadingsThatMeanWhatTheySay)
{
    const Understood u = understood(GetParam().question);
    for (std::size_t i = 0; i < u.parts.size(); ++i)
        for (const QuestionReading& other : u.parts[i].others) {
            const Understood anew = understand(other.question, Lexicon::builtIn());
            const std::string how = std::string(GetParam().question) + " -> " + toUtf8(other.question);
            if (u.parts[i].kind == QuestionWord::Comparison && other.kind == QuestionWord::Words) {
                EXPECT_NE(anew.asking, Asking::Figures) << how;
                continue;
            }
            std::vector<std::string> expected = with(said(u), u, i, other);
            std::vector<std::string> without = expected;
            if (std::holds_alternative<std::monostate>(other.said))
                without.erase(std::find(without.begin(), without.end(), textOf(Understood{.parts = {{other.kind, other.said, {0, 1}}}})));
            EXPECT_TRUE(said(anew) == expected || said(anew) == without) << how << "\n" << textOf(anew);
        }
}

struct Offer {
    const char* question;
    QuestionWord of;
    const char* said;
    const char* offered;
};

class Corrections : public testing::TestWithParam<Offer> {};

TEST_P(Corrections, AreOfferedAsQuestions)
{
    const Offer& offer = GetParam();
    std::string all;
    bool found = false;
    for (const QuestionPart& part : understood(offer.question).parts)
        for (const QuestionReading& other : part.others) {
            all += textOf(part.said) + " -> " + textOf(other.said) + ": " + toUtf8(other.question) + "\n";
            found = found || (part.kind == offer.of && textOf(other.said) == offer.said && toUtf8(other.question) == offer.offered);
        }
    EXPECT_TRUE(found) << offer.question << "\n" << all;
}

INSTANTIATE_TEST_SUITE_P(
    All, Corrections,
    testing::Values(Offer{"就业 > 1万", QuestionWord::Indicator, "失业人员再就业人数", "指标:\"失业人员再就业人数\" > 1万"},
                    Offer{"就业 > 1万", QuestionWord::Indicator, "就业", "指标:\"就业\" > 1万人"},
                    Offer{"新增就业 > 1万人", QuestionWord::Indicator, "any", "> 1万人"},
                    Offer{"新增就业 > 1万人", QuestionWord::Measure, "change", "新增就业 > 1万人 口径:变化"},
                    Offer{"新增就业 > 1万人", QuestionWord::Measure, "any", "新增就业 > 1万人 口径:不限"},
                    Offer{"GDP > 8%", QuestionWord::Measure, "average_growth", "GDP > 8% measure:average_growth"},
                    Offer{"地区生产总值 增长 >= 8%", QuestionWord::Measure, "any", "地区生产总值 口径:不限 >= 8%"},
                    Offer{"单位GDP能耗 下降 >= 3%", QuestionWord::Measure, "average_growth", "单位GDP能耗 口径:年均增长 <= -3%"},
                    Offer{"新增就业 > 1万人", QuestionWord::Comparison, "新增就业 > 1万人", "\"新增就业 > 1万人\""},
                    Offer{"place:河南省 GDP > 100亿", QuestionWord::Comparison, "place:河南省 GDP > 100亿", "place:河南省 \"GDP > 100亿\""},
                    Offer{"GDP > 500", QuestionWord::Comparison, "> 500 元", "GDP > 500元"},
                    Offer{"新增就业目标 > 1万人", QuestionWord::Kind, "outcome", "新增就业 性质:完成 > 1万人"},
                    Offer{"新增就业目标 > 1万人", QuestionWord::Kind, "any", "新增就业 > 1万人"},
                    Offer{"力争 GDP > 8%", QuestionWord::Strength, "ensured", "力度:确保 GDP > 8%"},
                    Offer{"2019 GDP > 100亿元", QuestionWord::Years, "2019", "报告:2019 GDP > 100亿元"},
                    Offer{"2019 GDP > 100亿元", QuestionWord::Years, "any", "GDP > 100亿元"},
                    Offer{"朝阳区 GDP > 100亿元", QuestionWord::Place, "吉林省/长春市/朝阳区", "地方:吉林省/长春市/朝阳区 GDP > 100亿元"},
                    Offer{"惠济区 GDP > 100亿元", QuestionWord::Place, "惠济区", "\"惠济区\" GDP > 100亿元"},
                    Offer{"加工贸易进出口 > 1亿元", QuestionWord::NameWords, "进出口总额", "指标:\"进出口总额\" > 1亿元"},
                    Offer{"大学生 新增就业 > 1万人", QuestionWord::Words, "any", "新增就业 > 1万人"},
                    Offer{"就业 place:河南省", QuestionWord::Place, "any", "就业"},
                    Offer{"公园 > 10个", QuestionWord::Indicator, "公园", "指标:\"公园\" > 10个"},
                    Offer{"固投 > 10亿", QuestionWord::Indicator, "固投", "指标:\"固投*\" > 10亿"},
                    Offer{"GDP place:河南省", QuestionWord::Words, "地区生产总值", "指标:\"地区生产总值\" place:河南省"},
                    Offer{"失业率", QuestionWord::Words, "城镇调查失业率", "指标:\"城镇调查失业率\""}));

/// Whatever is typed is understood, and its parts stand in the question.
TEST(Understood, AnythingIsAQuestion)
{
    const std::u16string_view pieces[] = {
        u"\"",    u"*",    u"(",     u")",  u"NEAR(", u"OR",   u"-",  u">",    u">=", u"1",    u"万",     u"亿",      u"%",       u"place:",
        u"指标:", u"年",   u"2019",  u"/",  u"就业",  u"GDP",  u" ",  u"介于", u"和", u"以上", u"百分之", u"十",      u"点",      u"“",
        u"”",     u"不限", u"口径:", u"\n", u"下降",  u"朝阳", u"，", u":",    u".",  u"负",   u"倍",     u"million", u"between", u"and"};
    std::mt19937 random(20);
    std::uniform_int_distribution<std::size_t> length(1, 30);
    std::uniform_int_distribution<std::size_t> piece(0, std::size(pieces)); // the last: any unit
    std::uniform_int_distribution<unsigned> unit(0, 0xFFFF);
    constexpr int rounds = 2000;
    for (int i = 0; i < rounds; ++i) {
        std::u16string question;
        for (std::size_t k = length(random); k > 0; --k) {
            const std::size_t chosen = piece(random);
            question +=
                chosen < std::size(pieces) ? std::u16string(pieces[chosen]) : std::u16string(1, static_cast<char16_t>(unit(random)));
        }
        for (const QuestionPart& part : understand(question, Lexicon::builtIn()).parts) {
            EXPECT_LE(part.span.begin, part.span.end) << toUtf8(question);
            EXPECT_LE(part.span.end, question.size()) << toUtf8(question);
        }
    }
}

TEST(Understood, OnlyTheBeginningOfALongQuestionIsRead)
{
    constexpr std::size_t threeMegabytes = 3 << 20;
    constexpr std::u16string_view pieces[] = {u"就业", u"\"", u"((((", u">1 ", u"GDP > 8% ", u"指标:就业 ", u"朝阳 ", {u"\0", 1}};
    for (const std::u16string_view piece : pieces) {
        std::u16string question;
        while (question.size() < threeMegabytes)
            question += piece;
        const Understood u = understand(question, Lexicon::builtIn());
        constexpr std::size_t most = 5000;
        for (const QuestionPart& part : u.parts)
            EXPECT_LE(part.span.end, most);
    }
}

} // namespace
} // namespace duixian::query
