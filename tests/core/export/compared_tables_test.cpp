// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/compared_tables.h"

#include <gtest/gtest.h>

#include "core/export/csv.h"

namespace duixian::exporting {
namespace {

Statement said(Kind kind, double value, std::u16string quote, std::size_t begin)
{
    Statement statement;
    statement.kind = kind;
    statement.measure = Measure::Growth;
    statement.value = value;
    statement.unit = u"%";
    statement.quote = std::move(quote);
    statement.span = {begin, begin + statement.quote.size()};
    statement.period = Period::year(2019);
    return statement;
}

ComparedTable made()
{
    ComparedTable table;
    for (const std::u16string place : {u"青石区", u"临江县"}) {
        ComparedColumn column;
        column.report = {static_cast<std::int64_t>(table.columns.size()) + 1};
        column.head.place = Place{place, "", {place}};
        column.head.title = place + u"政府工作报告";
        column.head.planned = Period::year(2019);
        table.columns.push_back(column);
    }
    ComparedRow row;
    row.indicator = u"地区生产总值";
    row.measure = Measure::Growth;
    row.unit = u"%";
    row.cells.resize(2);
    row.cells[0].target = ComparedFigure{said(Kind::Target, 7, u"7%", 10), 7, {}};
    row.cells[1].target = ComparedFigure{said(Kind::Target, 8, u"8%", 30), 8, {{said(Kind::Target, 9, u"9%", 50), 9}}};
    row.cells[1].outcome = ComparedFigure{said(Kind::Outcome, 6.5, u"6.5%", 70), 6.5, {}};
    table.rows.push_back(row);
    return table;
}

const std::vector both{Kind::Target, Kind::Outcome};

void expectWhole(const Table& table)
{
    for (const Row& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
}

TEST(ComparedTables, AreReadAcross)
{
    const Table table = comparedWide(made(), both, ComparedWith::Before, {"青石区 2019", "临江县 2019"});
    expectWhole(table);
    EXPECT_EQ(csv(table, ByteOrderMark::Without),
              "indicator,measure,unit,years,kind,青石区 2019,临江县 2019,临江县 2019 difference,临江县 2019 growth\r\n"
              "地区生产总值,growth,%,year,target,7,8,1,\r\n"
              "地区生产总值,growth,%,year,outcome,,6.5,,\r\n");
}

TEST(ComparedTables, EachFigureStandsWithItsReportAndItsSentence)
{
    const auto sentence = [](std::size_t column, const Span& span) {
        return column == 0 ? std::u16string(u"增长7%。") : std::u16string(span.begin, u'增');
    };
    Table table = comparedFigures(made(), {Kind::Target}, ComparedWith::First, sentence);
    expectWhole(table);
    ASSERT_EQ(table.rows.size(), 3U) << "the second mention too";
    constexpr std::size_t sentenceAt = 24;
    ASSERT_EQ(table.columns[sentenceAt], "sentence");
    table.columns.resize(sentenceAt);
    for (Row& row : table.rows)
        row.resize(sentenceAt);
    EXPECT_EQ(csv(table, ByteOrderMark::Without),
              "indicator,measure,unit,years,kind,column,report,title,place,place_code,reviewed,planned,value,value_max,unit_written,bound,"
              "period,quote,start,end,mention,difference,growth,exact\r\n"
              "地区生产总值,growth,%,year,target,1,1,青石区政府工作报告,青石区,,,2019,7,,%,=,2019,7%,10,12,1,,,\r\n"
              "地区生产总值,growth,%,year,target,2,2,临江县政府工作报告,临江县,,,2019,8,,%,=,2019,8%,30,32,1,1,,1\r\n"
              "地区生产总值,growth,%,year,target,2,2,临江县政府工作报告,临江县,,,2019,9,,%,=,2019,9%,50,52,2,,,\r\n");
}

TEST(ComparedTables, ARowIsALineOfJson)
{
    const ComparedTable table = made();
    EXPECT_EQ(comparedRowLine(table.rows[0], Kind::Target),
              R"({"type":"row","indicator":"地区生产总值","kind":"target","measure":"growth","unit":"%","years":"year","a":7,"b":8,)"
              R"("difference":1,"growth":null,"exact":true,"a_start":10,"a_quote":"7%","b_start":30,"b_quote":"8%"})");
    EXPECT_EQ(comparedRowLine(table.rows[0], Kind::Outcome),
              R"({"type":"row","indicator":"地区生产总值","kind":"outcome","measure":"growth","unit":"%","years":"year","a":null,"b":6.5,)"
              R"("difference":null,"growth":null,"exact":null,"a_start":null,"a_quote":null,"b_start":70,"b_quote":"6.5%"})");
    ComparedRow silent = table.rows[0];
    silent.cells[1].outcome.reset();
    EXPECT_EQ(comparedRowLine(silent, Kind::Outcome), "");
}

TEST(ComparedTables, QuotationsStandWithTheirWords)
{
    QuotationMatrix matrix;
    matrix.characters = {100, 50};
    matrix.rows.push_back({u"教育", {{{{{3, 9}, 2}}, 2, 6, 0.06}, {}}});
    const Table wide = quotationsWide(matrix, {"青石区 2019", "临江县 2019"});
    expectWhole(wide);
    EXPECT_EQ(csv(wide, ByteOrderMark::Without),
              "theme,青石区 2019 paragraphs,青石区 2019 figures,青石区 2019 characters,青石区 2019 share,临江县 2019 paragraphs,"
              "临江县 2019 figures,临江县 2019 characters,临江县 2019 share\r\n教育,1,2,6,0.06,0,0,0,0\r\n");
    const Table whole = quotationsTable(matrix, made().columns, [](std::size_t, const Span&) { return std::u16string(u"新建学校。"); });
    expectWhole(whole);
    EXPECT_EQ(csv(whole, ByteOrderMark::Without), "theme,column,report,title,place,place_code,reviewed,planned,start,end,figures,words\r\n"
                                                  "教育,1,1,青石区政府工作报告,青石区,,,2019,3,9,2,新建学校。\r\n");
}

} // namespace
} // namespace duixian::exporting
