// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/export/csv.h"
#include "core/export/ndjson.h"
#include "tests/core/library/library_samples.h"

namespace duixian::exporting {
namespace {

ReportStatements stored(std::int64_t number)
{
    const Report report = library::sampleReport();
    return {{number}, report.passport, report.head, report.statements};
}

/// Its report's passport behind the file's name.
const std::string passport = "reports/云泽区2021.txt,https://example.invalid/a?b=c&d,2021-02-03T04:05:06Z," + sha256(library::sampleBytes) +
                             ",GB18030,markdown,line_ends:4 tabs_for_cells:0 folded:12,7";

void expectWhole(const Table& table)
{
    for (const auto& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
}

TEST(Tables, AStatementKnowsItsReport)
{
    const Table table = statementsTable({stored(3)});
    expectWhole(table);
    EXPECT_EQ(
        csv(table, ByteOrderMark::Without),
        "report,file,place,place_code,reviewed,planned,start,end,kind,indicator,value,value_max,unit,measure,bound,period,quote,subject,"
        "section,strength,confidence,doubts,path,address,imported,sha256,encoding,format,steps,rules\r\n"
        "3,云泽区2021.txt,云泽区,999901,2016-2020,2021,9,15,outcome,地区生产总值,171.3,,亿元,level,=,2016-2020,171.3亿元,全区生产总值,"
        "review,,0.25,," +
            passport + "\r\n" +
            "3,云泽区2021.txt,云泽区,999901,2016-2020,2021,20,25,target,新增企业数,5,10,家,change,range,2021,5-10家,𠮷字企业,plan,aspired,"
            "1,"
            "kind_unclear damaged," +
            passport + "\r\n");
}

TEST(Tables, APairHasBothFiguresOrTheReason)
{
    const std::vector<ReportStatements> reports{stored(3), stored(4)};
    PairRow answered;
    answered.place = reports[0].head.place;
    answered.earlier = {3};
    answered.later = {4};
    answered.target = reports[0].statements[1];
    answered.outcome = reports[1].statements[0];
    answered.verdict = Verdict::NotReached;
    answered.rule = VerdictRule::WithinRange;
    answered.difference = -2;
    answered.tolerance = 0.05;
    PairRow alone = answered;
    alone.earlier = {4};
    alone.outcome.reset();
    alone.difference.reset();
    alone.tolerance = 0;
    alone.reason = UnpairedReason::NoNextReport;
    const auto secondOf = [](const PairRow& row) {
        std::vector<SecondBeside> out(row.outcome ? 2 : 0);
        for (SecondBeside& one : out)
            one.figure.source = u"年鉴", one.figure.value = 171, one.figure.unit = u"亿元";
        if (!out.empty()) {
            out[0].difference = -0.3;
            out[0].differs = true;
            out[1].difference = 0.01;
        }
        return out;
    };
    const Table table = pairsTable({answered, alone}, reports, secondOf);
    expectWhole(table);
    ASSERT_EQ(table.rows.size(), 2U);
    const std::string text = csv({table.columns, table.rows}, ByteOrderMark::Without);
    EXPECT_NE(text.find("\r\n云泽区,999901,2021,新增企业数,change,5,10,家,range,5-10家,20,171.3,,亿元,=,171.3亿元,9,not "
                        "reached,-2,within_range,,3,4,0.05,年鉴 171亿元 (-0.3); 年鉴 171亿元,云泽区2021.txt," +
                        passport + ",云泽区2021.txt," + passport + "\r\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("\r\n云泽区,999901,2021,新增企业数,change,5,10,家,range,5-10家,20,,,,,,,,,,no_next_report,4,,,,云泽区2021.txt," +
                        passport + ",,,,,,,,,\r\n"),
              std::string::npos)
        << text;
}

TEST(Tables, APanelRowHasOneUnit)
{
    PanelRow row;
    row.place = *library::sampleReport().head.place;
    row.indicator = u"地区生产总值";
    row.unit = u"亿元";
    row.period = Period::year(2020);
    row.outcomes = {{{3}, library::sampleReport().statements[0], 171.3}};
    TargetMeasures measures;
    measures.measured[static_cast<std::size_t>(TargetMeasure::Deviation)] = MeasuredTarget{-0.5};
    MeasuredTarget amplified{1.5};
    amplified.upper = Place{u"某市", "", {u"某市"}};
    measures.measured[static_cast<std::size_t>(TargetMeasure::Amplification)] = amplified;
    MeasuredTarget ratcheted{0.25};
    ratcheted.deviationBefore = 0.75;
    measures.measured[static_cast<std::size_t>(TargetMeasure::Ratchet)] = ratcheted;
    measures.measured[static_cast<std::size_t>(TargetMeasure::YearsUnchanged)] = MeasuredTarget{3};
    const Table table = panelTable({{row}, {measures}}, {stored(2), stored(3)});
    expectWhole(table);
    EXPECT_EQ(
        tableLine("panel", table, 0),
        R"({"type":"panel","place":"云泽区","place_code":"999901","indicator":"地区生产总值","measure":"level","unit":"亿元",)"
        R"("period":"2020","target":null,"target_bound":null,"target_quote":null,"target_report":null,"outcome":171.3,)"
        R"("outcome_bound":"=","outcome_quote":"171.3亿元","outcome_report":3,"verdict":null,"deviation":-0.5,"ratio":null,"amplification":1.5,)"
        R"("upper_place":"某市","ratchet":0.25,"deviation_before":0.75,"years_unchanged":3,"target_file":null,"target_path":null,)"
        R"("target_address":null,"target_imported":null,"target_sha256":null,"target_encoding":null,"target_format":null,)"
        R"("target_steps":null,"target_rules":null,"outcome_file":"云泽区2021.txt","outcome_path":"reports/云泽区2021.txt",)"
        R"("outcome_address":"https://example.invalid/a?b=c&d","outcome_imported":"2021-02-03T04:05:06Z","outcome_sha256":")" +
            sha256(library::sampleBytes) +
            R"(","outcome_encoding":"GB18030","outcome_format":"markdown","outcome_steps":"line_ends:4 tabs_for_cells:0 folded:12",)"
            R"("outcome_rules":7})");
}

} // namespace
} // namespace duixian::exporting
