// SPDX-License-Identifier: GPL-3.0-or-later
// Random reports in which figures and phrases repeat, edited at random: no word of a person is lost that should be found, and none comes to
// another figure. DUIXIAN_LONG_TESTS multiplies the rounds.
#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/judgement/carry_over.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

int rounds(int usual)
{
    return std::getenv("DUIXIAN_LONG_TESTS") != nullptr ? usual * 50 : usual;
}

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine); }
    template <class List>
    const auto& of(const List& list)
    {
        return list[below(std::size(list))];
    }

private:
    std::mt19937 m_engine;
};

/// A sentence with one figure whose indicator stands nowhere else: it tells whether a word came to its own figure.
struct Sentence {
    std::u16string before;
    std::u16string indicator;
    std::u16string quote;
    std::u16string after;

    [[nodiscard]] std::u16string written() const { return before + u"{" + indicator + u":" + quote + u"}" + after; }
};

constexpr const char16_t* openings[] = {u"一年来,我们坚持稳中求进,", u"全年", u"扎实推进民生工程,", u"着力补短板强弱项,", u"深化改革开放,"};
constexpr const char16_t* things[] = {u"农村公路",   u"标准化学校",   u"老旧小区",         u"污水管网",
                                      u"高标准农田", u"固定资产投资", u"社会消费品零售额", u"城镇新增就业"};
constexpr const char16_t* areas[] = {u"东城", u"西乡", u"南岭", u"北湖", u"中山", u"新城", u"临港", u"高新"};
constexpr const char16_t* verbs[] = {u"增长", u"完成", u"达到", u"新增", u"下降"};
constexpr const char16_t* quotes[] = {u"5%", u"3个", u"100公里", u"12亿元", u"5个百分点", u"2.5%", u"30%"};
constexpr const char16_t* closings[] = {u",群众获得感不断增强。", u",走在全市前列。", u"。", u",位居全省第一方阵。", u",取得明显成效。"};

std::vector<std::vector<Sentence>> randomReport(Chance& chance)
{
    std::vector<std::vector<Sentence>> out(6 + chance.below(6));
    std::size_t number = 0;
    for (auto& paragraph : out)
        for (std::size_t i = 0; i <= chance.below(6); ++i) {
            const std::u16string name = std::u16string(chance.of(areas)) + chance.of(areas) + chance.of(things);
            paragraph.push_back({std::u16string(chance.of(openings)) + name + chance.of(verbs), name + toUtf16(std::to_string(number++)),
                                 chance.of(quotes), chance.of(closings)});
        }
    return out;
}

std::u16string written(const std::vector<std::vector<Sentence>>& report)
{
    std::u16string out;
    for (const auto& paragraph : report) {
        for (const Sentence& sentence : paragraph)
            out += sentence.written();
        out += u"\n";
    }
    return out;
}

/// The words on all figures of a report, and what became of them in another text: lost and misplaced ones.
struct Outcome {
    std::size_t lost = 0;
    std::size_t wrong = 0;
};

Outcome carriedTo(const Marked& before, const Marked& after, bool named)
{
    Judgements judgements;
    for (std::size_t i = 0; i < before.statements.size(); ++i)
        judgements.decisions.push_back(word(Ruling::Accepted, before, i));
    Outcome out;
    const Judgements carried = carryOver(judgements, after.text, named ? after.statements : std::vector<Statement>{});
    for (const Decision& decision : carried.decisions) {
        const auto there = std::find_if(after.statements.begin(), after.statements.end(),
                                        [&](const Statement& s) { return s.indicator == decision.found.indicator; });
        if (decision.standing == Standing::Adrift)
            out.lost += there != after.statements.end() ? 1 : 0;
        else if (there == after.statements.end() || there->span != decision.anchor.span)
            ++out.wrong;
    }
    return out;
}

/// Changes words at least eight units away from every figure.
std::u16string editedAway(const std::u16string& report, Chance& chance)
{
    std::u16string out = report;
    for (std::size_t edit = 0; edit < 20; ++edit) {
        const std::size_t at = chance.below(out.size());
        const std::size_t around = at > 8 ? at - 8 : 0;
        const std::u16string window = out.substr(around, at - around + 8);
        const std::size_t opens = out.rfind(u'{', at);
        const std::size_t closes = out.rfind(u'}', at);
        const bool inside = opens != std::u16string::npos && (closes == std::u16string::npos || closes < opens);
        if (inside || window.find_first_of(u"{}") != std::u16string::npos)
            continue;
        if (chance.below(2) == 0)
            out.insert(at, chance.of(openings));
        else if (out[at] != u'\n')
            out.erase(at, 1);
    }
    return out;
}

TEST(EditedTexts, EditsAwayFromTheFiguresLoseNothing)
{
    for (int round = 0; round < rounds(60); ++round) {
        Chance chance(static_cast<unsigned>(round));
        const std::u16string report = written(randomReport(chance));
        const Outcome found = carriedTo(marked(report), marked(editedAway(report, chance)), true);
        EXPECT_EQ(found.lost, 0U) << "round " << round;
        EXPECT_EQ(found.wrong, 0U) << "round " << round;
    }
}

TEST(EditedTexts, MovedParagraphsAreFollowed)
{
    for (int round = 0; round < rounds(60); ++round) {
        Chance chance(static_cast<unsigned>(round));
        auto report = randomReport(chance);
        const Marked before = marked(written(report));
        std::swap(report[chance.below(report.size())], report[chance.below(report.size())]);
        report.insert(report.begin(), randomReport(chance).front());
        for (Sentence& sentence : report.front())
            sentence.indicator += u"新";
        const Outcome found = carriedTo(before, marked(written(report)), true);
        EXPECT_EQ(found.lost, 0U) << "round " << round;
        EXPECT_EQ(found.wrong, 0U) << "round " << round;
    }
}

TEST(EditedTexts, WhatIsRemovedGoesToNoOtherFigure)
{
    for (int round = 0; round < rounds(60); ++round) {
        Chance chance(static_cast<unsigned>(round));
        auto report = randomReport(chance);
        const Marked before = marked(written(report));
        report.erase(report.begin() + static_cast<std::ptrdiff_t>(chance.below(report.size())));
        for (auto& paragraph : report)
            if (paragraph.size() > 1 && chance.below(3) == 0)
                paragraph.erase(paragraph.begin() + static_cast<std::ptrdiff_t>(chance.below(paragraph.size())));
        const Outcome found = carriedTo(before, marked(written(report)), true);
        EXPECT_EQ(found.lost, 0U) << "round " << round;
        EXPECT_EQ(found.wrong, 0U) << "round " << round;
    }
}

TEST(EditedTexts, WithoutTheRulesHelpNothingIsLostInAnEditedText)
{
    for (int round = 0; round < rounds(60); ++round) {
        Chance chance(static_cast<unsigned>(round));
        const std::u16string report = written(randomReport(chance));
        const Outcome found = carriedTo(marked(report), marked(u"首页\n信息公开\n" + report + u"打印\n"), false);
        EXPECT_EQ(found.lost, 0U) << "round " << round;
        EXPECT_EQ(found.wrong, 0U) << "round " << round;
    }
}

/// The report as another program sets it: wide digits and signs, other line ends and blanks.
std::u16string setOtherwise(const std::u16string& report, Chance& chance)
{
    std::u16string out;
    bool name = false;
    for (const char16_t c : report) {
        name = c == u'{' || (name && c != u':');
        const bool wide = !name && ((c >= u'0' && c <= u'9') || c == u',' || c == u'%');
        out.push_back(wide ? static_cast<char16_t>(c + 0xFEE0) : c);
        if (!name && c != u':' && c != u'{' && chance.below(12) == 0)
            out.push_back(chance.of(std::u16string_view(u" \n　\u200B")));
    }
    return out;
}

TEST(EditedTexts, AnotherSettingKeepsAll)
{
    for (int round = 0; round < rounds(60); ++round) {
        Chance chance(static_cast<unsigned>(round));
        const std::u16string report = written(randomReport(chance));
        const Marked before = marked(report);
        const Marked after = marked(setOtherwise(report, chance));
        Judgements judgements;
        for (std::size_t i = 0; i < before.statements.size(); ++i)
            judgements.decisions.push_back(word(Ruling::Accepted, before, i));
        const Judgements carried = carryOver(judgements, after.text, {});
        for (std::size_t i = 0; i < before.statements.size(); ++i) {
            ASSERT_EQ(carried.decisions[i].standing, Standing::Holds) << "round " << round << " " << toUtf8(before.statements[i].indicator);
            EXPECT_EQ(carried.decisions[i].anchor.span.begin, after.statements[i].span.begin);
        }
    }
}

} // namespace
} // namespace duixian::judgement
