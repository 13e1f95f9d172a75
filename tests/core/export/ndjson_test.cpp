// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ndjson.h"

#include <gtest/gtest.h>

#include "core/export/json_line.h"
#include "core/export/read_statements.h"
#include "tests/core/library/library_samples.h"

namespace duixian::exporting {
namespace {

using library::bareReport;
using library::sampleReport;

TEST(Ndjson, AReportLineHasItsKeysInOrder)
{
    const Report report = sampleReport();
    EXPECT_EQ(
        reportLine(report.passport, report.head, {report.text.size(), report.notes, report.layers}, {3}),
        R"({"type":"report","file":"云泽区2021.txt","report":3,"title":"政府工作报告","place":{"name":"云泽区","code":"999901",)"
        R"("path":["某省","某市","云泽区"]},"kind":"new-term","reviewed":"2016-2020","planned":"2021","planned_term":"2021-2025",)"
        R"("date":"2021-01-15","session":"云泽区第九届人民代表大会第一次会议","speaker":"某人","encoding":"GB18030","format":"markdown",)"
        R"("length":)" +
            std::to_string(report.text.size()) + R"(,"sha256":")" + report.passport.sha256 +
            R"(","rules":7,"notes":[{"code":"place_from_file","start":null,"end":null},{"code":"bytes_replaced","start":3,"end":4},)"
            R"({"code":"growth_unfit","start":20,"end":22,"others":[{"start":9,"end":13},{"start":16,"end":18}],"computed":11.5},)"
            R"({"code":"target_unset","start":3,"end":9,"indicator":"地区生产总值"}],)"
            R"("address":"https://example.invalid/a?b=c&d","imported":"2021-02-03T04:05:06Z",)"
            R"("steps":[{"step":"line_ends","count":4},{"step":"tabs_for_cells","count":0},{"step":"folded","count":12}],)"
            R"("layers":[{"reason":"navigation","start":0,"end":2},{"reason":"lost_bytes","start":1,"end":2},)"
            R"({"reason":"taken_out","start":25,"end":26}],)"
            R"("evidence":[{"field":"place","witness":"title","start":3,"end":5,"doubtful":false},)"
            R"({"field":"planned","witness":"file_name","start":null,"end":null,"doubtful":true},)"
            R"({"field":"title","witness":"person","start":null,"end":null,"doubtful":false}]})");
}

TEST(Ndjson, WhatIsNotKnownIsNull)
{
    const Report report = bareReport();
    EXPECT_EQ(reportLine(report.passport, report.head, {0, report.notes, report.layers}),
              R"({"type":"report","file":"","report":null,"title":null,"place":null,"kind":"none","reviewed":null,"planned":"2020",)"
              R"("planned_term":null,"date":null,"session":null,"speaker":null,"encoding":"UTF-8","format":"text","length":0,"sha256":")" +
                  report.passport.sha256 +
                  R"(","rules":0,"notes":[],"address":null,"imported":null,"steps":[],"layers":[],"evidence":[]})");
}

TEST(Ndjson, AStatementLineHasItsKeysInOrder)
{
    const Report report = sampleReport();
    EXPECT_EQ(
        statementLine(report.statements[0]),
        R"({"type":"statement","report":null,"start":9,"end":15,"kind":"outcome","quote":"171.3亿元","value":171.3,"value_max":null,)"
        R"("unit":"亿元","measure":"level","bound":"=","indicator":"地区生产总值","subject":"全区生产总值","subject_start":3,)"
        R"("period":"2016-2020","section":"review","strength":null,"stretch_of":null,"confidence":0.25,"doubts":[],"decision":null})");
    EXPECT_EQ(statementLine(report.statements[1], {3}),
              R"({"type":"statement","report":3,"start":20,"end":25,"kind":"target","quote":"5-10家","value":5,"value_max":10,)"
              R"("unit":"家","measure":"change","bound":"range","indicator":"新增企业数","subject":"𠮷字企业","subject_start":18,)"
              R"("period":"2021","section":"plan","strength":"aspired","stretch_of":12,"confidence":1,"doubts":["kind_unclear","damaged"],)"
              R"("decision":null})");
}

TEST(Ndjson, APairTellsTheReportsOnlyInALibrary)
{
    const Report report = sampleReport();
    const Pair pair{1, 0, u"新增企业数", Verdict::NotReached, VerdictRule::WithinRange, -2};
    const MatchedReports files{report.statements, report.statements};
    EXPECT_EQ(pairLine(pair, files),
              R"({"type":"pair","target_start":20,"outcome_start":9,"indicator":"新增企业数","verdict":"not reached",)"
              R"("difference":-2,"rule":"within_range"})");
    const MatchedReports stored{report.statements, report.statements, {4}, {5}};
    EXPECT_EQ(pairLine(pair, stored),
              R"({"type":"pair","target_start":20,"outcome_start":9,"indicator":"新增企业数","verdict":"not reached",)"
              R"("difference":-2,"rule":"within_range","target_report":4,"outcome_report":5})");
    EXPECT_EQ(unpairedLine({1, UnpairedReason::NotReported}, files),
              R"({"type":"unpaired","target_start":20,"indicator":"新增企业数","reason":"not_reported"})");
}

TEST(Ndjson, AnImportLineTellsWhatBecameOfTheFile)
{
    EXPECT_EQ(importLine("a.txt", {7}, IntakeStatus::AlreadyThere, ""),
              R"({"type":"import","file":"a.txt","report":7,"status":"already_there","reason":null})");
    EXPECT_EQ(importLine("b.txt", {}, IntakeStatus::Failed, "file_empty"),
              R"({"type":"import","file":"b.txt","report":null,"status":"failed","reason":"file_empty"})");
}

TEST(Ndjson, ATraceTellsEachStep)
{
    EXPECT_EQ(
        traceLine({{3, 6}, u"三个坚", false, {{"figures", {{"value", "3"}, {"unit", "a \"b\""}}, {}}, {"rejects", {}, "slogan"}}}, "so"),
        R"({"type":"trace","start":3,"end":6,"quote":"三个坚","kept":false,"steps":[)"
        R"({"pass":"figures","added":{"value":"3","unit":"a \"b\""}},{"pass":"rejects","dropped":"slogan"}],"because":"so"})");
    EXPECT_EQ(traceLine({{3, 5}, u"3家", true, {}}),
              R"({"type":"trace","start":3,"end":5,"quote":"3家","kept":true,"steps":[],"because":null})");
}

TEST(Ndjson, TextIsEscapedAsJsonAsks)
{
    EXPECT_EQ(jsonText("a\"b\\c\nd\te\x01\x1f"), R"("a\"b\\c\nd\te\u0001\u001f")");
    EXPECT_EQ(jsonText("汉𠮷/"), "\"汉𠮷/\"");
}

TEST(Ndjson, StatementsAreReadBackAsTheyWereWritten)
{
    const Report report = sampleReport();
    std::string lines = reportLine(report.passport, report.head, {report.text.size(), report.notes, report.layers}) + "\n\n";
    for (const Statement& statement : report.statements)
        lines += statementLine(statement) + "\n";
    auto expected = report.statements;
    for (Statement& statement : expected) // a line tells where the subject begins; its end follows from its length
        statement.subjectSpan.end = statement.subjectSpan.begin + statement.subject.size();
    EXPECT_EQ(readStatements(lines), expected);
}

TEST(Ndjson, ALineThatIsNoneIsNamed)
{
    const std::string good = statementLine(sampleReport().statements[0]) + "\n";
    for (const std::string& bad :
         {std::string("{"), std::string("[]"), std::string("no json"), std::string(R"({"type":"statement","start":1})"),
          std::string(R"({"start":-1,"quote":"1个","kind":"target","measure":"level","bound":"=","indicator":"x"})"),
          std::string(R"({"start":5,"end":4,"quote":"1个","kind":"target","measure":"level","bound":"=","indicator":"x"})"),
          std::string(R"({"start":18446744073709551615,"quote":"1个","kind":"target","measure":"level","bound":"=","indicator":"x"})"),
          std::string(R"({"start":1,"quote":"1个","kind":"wish","measure":"level","bound":"=","indicator":"x"})")}) {
        const auto read = readStatements(good + bad + "\n");
        ASSERT_FALSE(read.has_value()) << bad;
        EXPECT_EQ(read.error(), (Error{ErrorCode::LineMalformed, "2"})) << bad;
    }
}

TEST(Ndjson, ASubjectWithoutWordsIsNowhere)
{
    const auto read =
        readStatements(R"({"start":1,"quote":"1个","kind":"target","measure":"level","bound":"=","indicator":"x","subject_start":3})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->front().subjectSpan, Span{});
}

TEST(Ndjson, DeepNestingIsRefused)
{
    std::string deep = R"({"doubts":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    EXPECT_FALSE(readStatements(deep).has_value());
    EXPECT_FALSE(readStatements(std::string(100'000, '[')).has_value());
}

} // namespace
} // namespace duixian::exporting
