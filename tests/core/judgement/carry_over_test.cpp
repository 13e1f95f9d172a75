// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/carry_over.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/judgement/effective.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

Judgements accepted(const Marked& report)
{
    Judgements out;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        out.decisions.push_back(word(Ruling::Accepted, report, i));
    return out;
}

/// What became of the words, "-" for adrift.
std::string carriedLines(const Judgements& judgements, const Marked& to)
{
    std::string out;
    for (const Decision& decision : carryOver(judgements, to.text, to.statements).decisions) {
        const bool holds = decision.standing == Standing::Holds;
        out += holds ? line(decision.settled) + "\n" : "-\n";
        if (holds) {
            EXPECT_EQ(to.text.substr(decision.settled.span.begin, decision.settled.span.length()), decision.settled.quote);
            EXPECT_EQ(decision.anchor, anchorAt(to.text, decision.anchor.span));
        }
    }
    return out;
}

struct Case {
    const char* name;
    const char16_t* before;
    const char16_t* after;
    const char* expected;
};

TEST(CarryOver, FindsFiguresAgain)
{
    const Case table[] = {
        {"the same text", u"新建{学校:3所},改建{道路:3条}。", u"新建{学校:3所},改建{道路:3条}。",
         "2 outcome 3所 学校\n7 outcome 3条 道路\n"},
        {"something before", u"新建{学校:3所}。", u"首页>公开\n新建{学校:3所}。", "8 outcome 3所 学校\n"},
        {"the other script", u"總產值達到{总产值:12億元},新建{学校:3所}。", u"总产值达到{总产值:12亿元},新建{学校:3所}。",
         "5 outcome 12亿元 总产值\n12 outcome 3所 学校\n"},
        {"full width", u"总产值达到{总产值:１２亿元},新建学校。", u"总产值达到{总产值:12亿元}，新建学校。", "5 outcome 12亿元 总产值\n"},
        {"a line end within", u"总产值达到{总产值:1\n2亿元},新建学校。", u"总产值达到{总产值:12亿元},新建学校。",
         "5 outcome 12亿元 总产值\n"},
        {"lines broken otherwise", u"总产值达\n到{总产值:12亿元},新建学校{学校:3所}。", u"总产值达到{总产值:12亿元},新建\n学校{学校:3所}。",
         "5 outcome 12亿元 总产值\n15 outcome 3所 学校\n"},
        {"quotes", u"“一号工程”投资{投资:3亿元}。", u"「一号工程」投资{投资:3億元}。", "8 outcome 3億元 投资\n"},
        {"the rules find it no more", u"一年来新建{学校:3所}。", u"一年来新建3所。", "5 outcome 3所 学校\n"},
        {"newer rules take more of it", u"投资增长{投资:5%}左右。", u"投资增长{投资:5%左右}。", "4 outcome 5% 投资\n"},
        {"gone", u"新建{学校:3所},改建{道路:3条}。", u"改建{道路:3条}。", "-\n2 outcome 3条 道路\n"},
        {"another figure", u"新建{学校:3所},改建{道路:3条}。", u"新建{学校:4所},改建{道路:3条}。", "-\n7 outcome 3条 道路\n"},
        {"never into another number", u"投资增长{投资:5%},税收平稳。", u"投资增长{投资:15%},税收平稳。", "-\n"},
        {"nor behind a point", u"投资增长{投资:5%},税收平稳。", u"投资增长{投资:1.5%},税收平稳。", "-\n"},
        {"nor into a Chinese one", u"新建学校{学校:三所},税收平稳。", u"新建学校{学校:十三所},税收平稳。", "-\n"},
    };
    for (const Case& row : table) {
        const Marked before = marked(row.before);
        EXPECT_EQ(carriedLines(accepted(before), marked(row.after)), row.expected) << row.name;
    }
}

TEST(CarryOver, TellsLikeFiguresApart)
{
    const Case table[] = {
        {"one of a row is gone", u"甲区税收增长{甲区税收:5%},乙区税收增长{乙区税收:5%},丙区税收增长{丙区税收:5%}。",
         u"甲区税收增长{甲区税收:5%},丙区税收增长{丙区税收:5%}。", "6 outcome 5% 甲区税收\n-\n15 outcome 5% 丙区税收\n"},
        {"the first is gone", u"甲区税收增长{甲区税收:5%},乙区税收增长{乙区税收:5%},丙区税收增长{丙区税收:5%}。",
         u"乙区税收增长{乙区税收:5%},丙区税收增长{丙区税收:5%}。", "-\n6 outcome 5% 乙区税收\n15 outcome 5% 丙区税收\n"},
        {"a new one before", u"甲区税收增长{甲区税收:5%},乙区税收增长{乙区税收:5%}。",
         u"丁区税收增长{丁区税收:5%},甲区税收增长{甲区税收:5%},乙区税收增长{乙区税收:5%}。",
         "15 outcome 5% 甲区税收\n24 outcome 5% 乙区税收\n"},
        {"turned round", u"甲区税收增长{甲区税收:5%},乙区税收增长{乙区税收:5%}。", u"乙区税收增长{乙区税收:5%},甲区税收增长{甲区税收:5%}。",
         "15 outcome 5% 甲区税收\n6 outcome 5% 乙区税收\n"},
        {"paragraphs change places", u"一、教育\n全年新建{学校:3所},群众满意。\n二、交通\n全年改建{道路:3条},群众满意。\n",
         u"一、交通\n全年改建{道路:3条},群众满意。\n二、教育\n全年新建{学校:3所},群众满意。\n",
         "27 outcome 3所 学校\n9 outcome 3条 道路\n"},
        {"another thing has the figure", u"地区生产总值增长{生产总值:5%},税收平稳。", u"规模工业增加值增长{工业增加值:5%},税收平稳。",
         "-\n"},
    };
    for (const Case& row : table) {
        const Marked before = marked(row.before);
        EXPECT_EQ(carriedLines(accepted(before), marked(row.after)), row.expected) << row.name;
    }
}

TEST(CarryOver, EqualRowsGoTheWayOfTheirNeighbours)
{
    std::u16string rows;
    for (int i = 0; i < 30; ++i)
        rows += u"本月完成{投资:5%},下月完成{税收:5%};\n";
    const Marked before = marked(u"全年投资{总投资:171.31亿元}。\n" + rows);
    const Marked after = marked(u"首页\n公开\n\n全年投资{总投资:171.31亿元}。\n" + rows);
    Judgements judgements;
    judgements.decisions = {word(Ruling::Accepted, before, 0), word(Ruling::Accepted, before, 31), word(Ruling::Accepted, before, 34)};
    EXPECT_EQ(carriedLines(judgements, after),
              line(after.statements[0]) + "\n" + line(after.statements[31]) + "\n" + line(after.statements[34]) + "\n");
}

TEST(CarryOver, ComesBackWithItsWords)
{
    const Marked before = marked(u"一年来新建{学校:3所},改建{道路:3条}。");
    const Judgements judgements = accepted(before);
    const Marked garbled = marked(u"涓€骞存潵鏂板缓3鎵€,鏀瑰缓3鏉°€");
    const Judgements adrift = carryOver(judgements, garbled.text, garbled.statements);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(adrift.decisions[i].standing, Standing::Adrift);
        EXPECT_EQ(adrift.decisions[i].anchor, judgements.decisions[i].anchor);
        EXPECT_EQ(adrift.decisions[i].settled, judgements.decisions[i].settled);
    }
    EXPECT_EQ(carryOver(adrift, before.text, before.statements), judgements);
}

TEST(CarryOver, AnOldWordThatComesBackDoesNotOustTheNewOne)
{
    const Marked before = marked(u"一年来新建{学校:3所},改建{道路:3条}。");
    Judgements judgements = carryOver(accepted(before), u"全无", {});
    judgements.decisions.resize(1);
    judgements.decisions.push_back(word(Ruling::Rejected, before, 0));
    const Judgements back = carryOver(judgements, before.text, before.statements);
    EXPECT_EQ(back.decisions[0].standing, Standing::Adrift);
    EXPECT_EQ(back.decisions[1].standing, Standing::Holds);
}

TEST(CarryOver, ARejectedStatementAndTheOneAddedForItStayBeside)
{
    const Marked before = marked(u"一年来新建{学校:3所},改建{道路:3条}。");
    Judgements judgements;
    judgements.decisions = {word(Ruling::Rejected, before, 0), word(Ruling::Added, before, 0)};
    EXPECT_EQ(carryOver(judgements, before.text, before.statements), judgements);
    EXPECT_EQ(lines(effective(before.statements, judgements.decisions)), lines(before.statements));
    EXPECT_EQ(judged(before.statements, judgements.decisions).front().rejected, true);
}

TEST(CarryOver, MovesAllSpansOfWhatIsSettled)
{
    Marked before = marked(u"地區生產總值確保增長{>生产总值:6%},力爭{>生产总值:8%}。");
    before.statements[0].subject = before.statements[1].subject = u"地區生產總值";
    before.statements[0].subjectSpan = before.statements[1].subjectSpan = {0, 6};
    before.statements[1].stretchOf = before.statements[0].span.begin;
    Marked after = marked(u"首页\n地区生产总值确保增长{>生产总值:6%},力争{>生产总值:8%}。");
    Judgements judgements = accepted(before);
    for (const bool floorToo : {true, false}) {
        if (!floorToo)
            judgements.decisions.erase(judgements.decisions.begin());
        const Statement settled = carryOver(judgements, after.text, after.statements).decisions.back().settled;
        EXPECT_EQ(settled.subjectSpan, (Span{3, 9}));
        EXPECT_EQ(settled.subject, u"地区生产总值");
        EXPECT_EQ(settled.stretchOf, after.statements[0].span.begin) << floorToo;
    }
    after.text.replace(3, 6, u"全区经济总量");
    const Statement settled = carryOver(judgements, after.text, after.statements).decisions.back().settled;
    EXPECT_EQ(settled.subject, u"地區生產總值");
    EXPECT_TRUE(settled.subjectSpan.empty());
}

TEST(CarryOver, AQuoteThatAPersonWidenedMovesWithIt)
{
    const Marked before = marked(u"全年投资增长{投资:5%}左右,税收平稳。");
    Decision wider = word(Ruling::Corrected, before, 0);
    wider.settled.span = {6, 10};
    wider.settled.quote = u"5%左右";
    wider.corrected = {StatementField::Quote};
    Judgements judgements;
    judgements.decisions = {wider};
    EXPECT_EQ(carriedLines(judgements, marked(u"首页\n全年投资增长{投资:5%}左右,税收平稳。")), "9 outcome 5%左右 投资\n");
    EXPECT_EQ(carriedLines(judgements, marked(u"首页\n全年投资增长{投资:5%}上下,税收平稳。")), "-\n");
}

TEST(CarryOver, ARejectedFigureStaysOutWhenTheRulesTakeMoreOfIt)
{
    const Marked before = marked(u"全年投资增长{投资:5%}左右,税收平稳。");
    const Marked after = marked(u"全年投资增长{投资:5%左右},税收平稳。");
    Judgements judgements;
    judgements.decisions = {word(Ruling::Rejected, before, 0)};
    EXPECT_TRUE(effective(after.statements, carryOver(judgements, after.text, after.statements).decisions).empty());
}

TEST(CarryOver, RemarksAndTagsComeAlong)
{
    const Marked before = marked(u"一年来新建{学校:3所},改建{道路:3条}。");
    const Marked after = marked(u"首页\n一年來新建{学校:3所}。");
    Judgements judgements = accepted(before);
    for (const std::size_t i : {0U, 1U})
        judgements.annotations.push_back(
            {{}, AnnotationKind::Tag, u"待查", anchorAt(before.text, before.statements[i].span), {}, Standing::Holds});
    judgements.annotations.push_back({{}, AnnotationKind::Remark, u"全文", {}, {}, Standing::Holds});
    judgements.annotations.push_back({{}, AnnotationKind::Remark, u"一句", anchorAt(before.text, {0, 5}), {}, Standing::Holds});
    const Judgements out = carryOver(judgements, after.text, after.statements);
    EXPECT_EQ(out.annotations[0].anchor.span, after.statements[0].span) << "beside the decision on the same figure";
    EXPECT_EQ(out.annotations[1].standing, Standing::Adrift);
    EXPECT_EQ(out.annotations[2], judgements.annotations[2]);
    EXPECT_EQ(out.annotations[3].anchor.span, (Span{3, 8}));
}

TEST(CarryOver, TheEndsOfPairsAreCarriedEachInItsReport)
{
    const Marked plan = marked(u"今年新建{>学校:3所},改建{>道路:3条}。");
    const Marked result = marked(u"一年来新建{学校:4所},改建{道路:3条}。");
    const Marked shifted = marked(u"首页\n一年来新建{学校:4所},改建{道路:3条}。");
    PairDecision pair;
    pair.target = {ReportId{1}, anchorAt(plan.text, plan.statements[0].span), u"学校"};
    pair.outcome = {ReportId{2}, anchorAt(result.text, result.statements[0].span), u"学校"};
    const auto carried = [](const PairDecision& one, std::int64_t report, const Marked& text) {
        return carryEnds({one}, ReportId{report}, text.text, text.statements).front();
    };
    const PairDecision moved = carried(pair, 2, shifted);
    EXPECT_EQ(moved.target, pair.target);
    EXPECT_EQ(moved.outcome.anchor.span, shifted.statements[0].span);

    const Marked empty = marked(u"全无");
    const PairDecision lost = carried(pair, 2, empty);
    EXPECT_EQ(lost.standing, Standing::Adrift);
    EXPECT_EQ(carried(lost, 1, plan).standing, Standing::Adrift) << "the other end is still gone";
    EXPECT_EQ(carried(lost, 2, result), pair);
    Judgements judgements;
    judgements.pairs = {pair};
    EXPECT_EQ(carryOver(judgements, empty.text, {}).pairs.front().standing, Standing::Adrift);
    EXPECT_EQ(carryOver(judgements, plan.text, plan.statements), judgements);
}

TEST(CarryOver, JoinedParagraphsAreCarriedEachInItsReport)
{
    const std::u16string old = u"一、去年工作\n全区新建公园三个。\n二、今年任务\n再建公园两个。\n";
    const std::u16string now = u"首页\n一、去年工作\n全区新建公园３个。\n二、今年任务\n再建公园两个。\n";
    const Anchor gone = anchorAt(old, {7, 16});
    const Anchor kept = anchorAt(old, {24, 31});
    ASSERT_EQ(kept.quote, u"再建公园两个。");
    const std::vector<Pin> pins{{{1}, {{5}, kept}, {{9}, gone}, "x", Standing::Holds},
                                {{2}, {{9}, kept}, {{5}, gone}, "y", Standing::Holds}};
    const std::vector<Pin> carried = carryPins(pins, {5}, now);
    ASSERT_EQ(carried.size(), 2U);
    EXPECT_EQ(carried[0].a.anchor, anchorAt(now, {27, 34}));
    EXPECT_EQ(carried[0].b, pins[0].b);
    EXPECT_EQ(carried[0].standing, Standing::Holds);
    EXPECT_EQ(carried[1].a, pins[1].a);
    EXPECT_EQ(carried[1].standing, Standing::Adrift) << "rather nowhere than at other words";
    EXPECT_EQ(carried[1].b.anchor.quote, gone.quote);
    EXPECT_EQ(carryPins(carried, {5}, old), pins) << "their words are back";
    EXPECT_EQ(carryPins(pins, {7}, now), pins) << "not of this report";
}

} // namespace
} // namespace duixian::judgement
