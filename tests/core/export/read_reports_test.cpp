// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/read_reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/export/extract_lines.h"
#include "core/export/ndjson.h"
#include "tests/core/library/library_samples.h"

namespace duixian::exporting {
namespace {

/// What extract would print of it.
std::string linesOf(const Report& report, std::string_view bytes = {})
{
    const FreshReading fresh{Encoding::Gb18030, report.statements.size(), report.parts};
    std::string lines = reportLine(report.passport, report.head, {report.text.size(), report.notes, report.layers, &fresh}) + "\n";
    for (const Statement& statement : report.statements)
        lines += statementLine(statement) + "\n";
    return bytes.empty() ? lines : lines + wholeLine(report, bytes) + "\n";
}

Report sample()
{
    Report report = library::sampleReport();
    report.statements[0].span.end = 16; // quotes and subjects as long as their spans
    report.statements[1].subject = u"𠮷";
    return report;
}

std::vector<Gathered> read(const std::string& lines)
{
    std::vector<Gathered> out;
    readReports(lines, [&out](Gathered gathered) { out.push_back(std::move(gathered)); });
    return out;
}

/// What is gathered before the text is looked at.
Report withoutText(Report report)
{
    report.passport.byteCount = 0;
    report.passport.imported.clear();
    report.sketch.clear();
    report.text.clear();
    return report;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

TEST(ReadReports, GiveBackWhatWasPrinted)
{
    const std::string bytes("a\0b", 3);
    const Report report = sample();
    const auto plain = read(linesOf(report));
    ASSERT_EQ(plain.size(), 1U);
    EXPECT_EQ(std::get<GatheredReport>(plain[0]),
              (GatheredReport{withoutText(report), {Encoding::Gb18030, {}, {}, {}, {}, {}, {}}, {}, report.text.size(), 2}));
    Report inWhole = withoutText(report);
    inWhole.text = report.text;
    const auto whole = read(linesOf(report, bytes));
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(std::get<GatheredReport>(whole[0]).report, inWhole);
    EXPECT_EQ(std::get<GatheredReport>(whole[0]).bytes, bytes);
}

TEST(ReadReports, TellWhatBecameOfFiles)
{
    const FileEnd failed{"a.zip", "format_unsupported", 1, 2, {{"a.zip/b \"c\".png", "format_unsupported"}}};
    const FileEnd fine{"b.txt", "", 1, 12, {}};
    EXPECT_EQ(fileLine(failed),
              R"({"type":"file","file":"a.zip","status":"partly","reason":"format_unsupported","reports":1,"statements":2,)"
              R"("failed_parts":[{"file":"a.zip/b \"c\".png","reason":"format_unsupported"}]})");
    EXPECT_THAT(fileLine({"x", "file_missing", 0, 0, {}}), testing::HasSubstr(R"("status":"failed","reason":"file_missing")"));
    const auto all = read(linesOf(sample()) + fileLine(failed) + "\n\n{\"type\":\"trace\"}\n" + fileLine(fine));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_TRUE(std::holds_alternative<GatheredReport>(all[0]));
    EXPECT_EQ(std::get<FileEnd>(all[1]), failed);
    EXPECT_EQ(std::get<FileEnd>(all[2]), fine);
}

TEST(ReadReports, AReportWhoseLinesAreMissingIsKnownByTheirNumber)
{
    std::string lines = linesOf(sample());
    lines.erase(lines.rfind('{'));
    const auto all = read(lines + linesOf(sample()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(std::get<GatheredReport>(all[0]).report.statements.size(), 1U);
    EXPECT_EQ(std::get<GatheredReport>(all[0]).statements, 2U);
    EXPECT_EQ(std::get<GatheredReport>(all[1]).report.statements.size(), 2U);
}

TEST(ReadReports, AnotherReportsWholeTextIsNotTaken)
{
    Report other = sample();
    other.passport.sha256 = std::string(64, '0');
    const auto all = read(linesOf(sample()) + wholeLine(other, "x"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(std::get<GatheredReport>(all[0]).bytes, std::nullopt);
}

TEST(ReadReports, WhatIsNotAsItMustBeIsNamedWithItsLine)
{
    const std::string good = linesOf(sample(), "bytes");
    const struct {
        std::string_view what;
        std::string_view with;
        const char* said;
    } cases[]{
        {R"("type":"report")", R"("type":"report)", "1: JSON"},
        {R"("file":"云泽区2021.txt")", R"("file":17)", "1: file"},
        {R"("file":"云泽区2021.txt")", "\"file\":\"\\u0000\"", "1: file"},
        {R"("file":"云泽区2021.txt")", "\"file\":\"\xFF\"", "1: JSON"},
        {R"("file":"云泽区2021.txt")", "\"file\":\"\\ud800\"", "1: JSON"},
        {R"("code":"999901")", R"("code":"99990")", "1: place.code"},
        {R"("path":["某省","某市","云泽区"])", R"("path":["某省/某市"])", "1: place.path"},
        {R"("path":["某省","某市","云泽区"])", R"("path":[])", "1: place.name"},
        {R"("kind":"new-term")", R"("kind":"weekly")", "1: kind"},
        {R"("planned":"2021")", R"("planned":"soon")", "1: planned"},
        {R"("date":"2021-01-15")", R"("date":"2021-1-15")", "1: date"},
        {R"("encoding":"GB18030")", R"("encoding":null)", "1: encoding"},
        {R"("format":"markdown")", R"("format":"stone")", "1: format"},
        {R"("rules":7)", R"("rules":-7)", "1: rules"},
        {R"("rules":7)", R"("rules":1e300)", "1: rules"},
        {R"("length":)", R"("length":-)", "1: length"},
        {R"("step":"line_ends","count":4)", R"("step":"line_ends","count":99999999999999999999)", "1: steps.count"},
        {R"("doubtful":true)", R"("doubtful":1)", "1: evidence.doubtful"},
        {R"("level":1)", R"("level":10)", "1: parts.level"},
        {R"("heading_start":0,"heading_end":4)", R"("heading_start":5,"heading_end":4)", "1: parts.heading_end"},
        {R"("quote":"171.3亿元")", R"("quote":"171.3亿")", "2: quote"},
        {R"("start":9,"end":16)", R"("start":16,"end":9)", "2: end"},
        {R"("value":171.3)", R"("value":"171.3")", "2: value"},
        {R"("value":171.3)", R"("value":1e999)", "2: JSON"},
        {R"("confidence":0.25)", R"("confidence":1.25)", "2: confidence"},
        {R"("doubts":[])", R"("doubts":["maybe"])", "2: doubts"},
        {R"("strength":null)", R"("strength":"weak")", "2: strength"},
        {R"("bytes":"Ynl0ZXM=")", R"("bytes":"Ynl0ZXM")", "4: bytes"},
        {R"("bytes":"Ynl0ZXM=")", R"("bytes":{"a":[[[[]]]]})", "4: bytes"},
    };
    for (const auto& one : cases) {
        bool said = false;
        for (const Gathered& gathered : read(replaced(good, one.what, one.with)))
            if (const auto* const error = std::get_if<Error>(&gathered)) {
                EXPECT_EQ(*error, (Error{ErrorCode::LineMalformed, one.said})) << one.with;
                said = true;
            } else if (one.said[0] == '1') {
                EXPECT_FALSE(std::holds_alternative<GatheredReport>(gathered)) << one.with;
            }
        EXPECT_TRUE(said) << one.with;
    }
}

TEST(ReadReports, DepthAndNumbersOfValuesHaveTheirEnd)
{
    for (const std::string& line :
         {R"({"type":"file","failed_parts":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}", std::string(1'000'000, '['),
          R"({"type":"report","notes":[)" + std::string(5'000'000, '0').replace(1, 1, ",") + "]}"}) {
        const auto all = read(line);
        ASSERT_EQ(all.size(), 1U);
        EXPECT_TRUE(std::holds_alternative<Error>(all[0]));
    }
    std::string many = R"({"type":"x","notes":[0)";
    for (int i = 0; i < 2'100'000; ++i)
        many += ",0";
    const auto all = read(many + "]}");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(std::get<Error>(all[0]).detail, "1: JSON");
}

} // namespace
} // namespace duixian::exporting
