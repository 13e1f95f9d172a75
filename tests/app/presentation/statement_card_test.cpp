// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/statement_card.h"

#include <gtest/gtest.h>

#include "app/presentation/passport_text.h"

namespace duixian::presentation {
namespace {

Statement growth(double value, Strength strength, std::size_t begin)
{
    Statement s;
    s.span = {begin, begin + 2};
    s.kind = Kind::Target;
    s.indicator = u"一般公共预算收入";
    s.measure = Measure::Growth;
    s.value = value;
    s.unit = u"%";
    s.period = Period::year(2019);
    s.strength = strength;
    return s;
}

std::string card(const Statement& statement, const Surroundings& around = {})
{
    return statementCard(statement, around).toStdString();
}

TEST(StatementCard, TellsEachDoubtWithWhatToDo)
{
    Statement s = growth(6, Strength::Ensured, 0);
    s.doubts = {Doubt::PeriodUnclear, Doubt::Damaged};
    s.confidence = 0.6;
    EXPECT_EQ(card(s), "Target · 一般公共预算收入 · ensured growth 6 % · 2019\n"
                       "Not quite sure.\n"
                       "The year is taken from the part, and the part's year is not sure. Settle the report's years in its passport.\n"
                       "The text is damaged or censored here. Look for another copy of the report.");
    EXPECT_EQ(card(growth(6, Strength::Ensured, 0)), "Target · 一般公共预算收入 · ensured growth 6 % · 2019");
}

TEST(StatementCard, TellsWhatAStandardIndicatorCountsAndWhichWayIsBetter)
{
    const Indicator rate{u"城镇登记失业率", {}, {Measure::Level}, {u"%"}, Direction::LessIsBetter, u"失业人数除以从业与失业人数之和",
                         u"《某制度》"};
    EXPECT_EQ(statementBackground(growth(6, Strength::Plain, 0), {nullptr, &rate}).toStdString(),
              "城镇登记失业率: 失业人数除以从业与失业人数之和\nLess is better. Defined in: 《某制度》");
}

TEST(StatementCard, NamesTheFloorOfAStretchAndTheStretchOfAFloor)
{
    Report report;
    report.statements = {growth(6, Strength::Ensured, 10), growth(8, Strength::Aspired, 20)};
    report.statements[1].stretchOf = 10;
    EXPECT_EQ(statementBackground(report.statements[0], {&report, nullptr}).toStdString(), "Floor, with the stretch: aimed at growth 8 %");
    EXPECT_EQ(statementBackground(report.statements[1], {&report, nullptr}).toStdString(), "Stretch above the floor: ensured growth 6 %");
}

/// 2014年投资332亿元,2015年368亿元,增长8%。
Report contradictory()
{
    Report report;
    report.text = u"投资332亿元。投资368亿元,增长8%。";
    report.statements = {growth(8, Strength::Plain, 18)};
    report.notes = {{NoteCode::PlaceUnknown, {}}, {NoteCode::GrowthUnfit, {18, 20}, {{2, 7}, {10, 15}}, 10.8}};
    return report;
}

TEST(StatementCard, TellsAContradictionInWordsWithTheFiguresOfTheText)
{
    const Report report = contradictory();
    EXPECT_EQ(statementBackground(report.statements[0], {&report, nullptr}).toStdString(),
              "“8%” does not fit “332亿元”, “368亿元”, which make 10.8 %. Check the numbers in the text.")
        << "a list as the plain locale of the tests joins it";
}

TEST(StatementCard, ThePassportTellsContradictionsInASectionOfTheirOwn)
{
    const Report report = contradictory();
    const auto sections = passportOf(report, 1);
    ASSERT_EQ(sections.size(), 4U);
    ASSERT_EQ(sections[3].lines.size(), 1U);
    EXPECT_EQ(sections[3].lines[0].name.toStdString(), "一般公共预算收入");
    EXPECT_EQ(passportOf({}, 1).size(), 3U);
}

} // namespace
} // namespace duixian::presentation
