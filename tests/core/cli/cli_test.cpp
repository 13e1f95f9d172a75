// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/intake/made_zip.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class CliTest : public testing::Test {
protected:
    [[nodiscard]] std::string quoted(const std::string& name) const { return "'" + folder.file(name) + "'"; }

    support::TemporaryFolder folder;
    /// Two reports of an invented district: the second answers the first.
    std::string first = folder.write("2019年云泽区政府工作报告.txt",
                                     "2019年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                                     "一、2018年工作回顾\n全区生产总值171.3亿元，增长7.2%。\n\n"
                                     "二、2019年工作安排\n今年主要预期目标是：地区生产总值增长7%左右，城镇新增就业5000人。\n");
    std::string second = folder.write("2020年云泽区政府工作报告.txt",
                                      "2020年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                                      "一、2019年工作回顾\n全区生产总值185.6亿元，增长7.4%。城镇新增就业4800人。\n\n"
                                      "二、2020年工作安排\n今年主要预期目标是：地区生产总值增长6.5%左右。\n");
};

TEST_F(CliTest, HelpAndVersionAreWell)
{
    EXPECT_EQ(runCli("--help").status, 0);
    EXPECT_EQ(runCli("extract --help").status, 0);
    const CliRun version = runCli("--version");
    EXPECT_EQ(version.status, 0);
    EXPECT_THAT(version.out, StartsWith("duixian-cli "));
}

TEST_F(CliTest, WrongUseIsTwo)
{
    for (const char* arguments :
         {"", "dance", "extract --loud", "match one", "import --library", "import --library x", "list",
          "export --library x --table all --format csv --out y", "export --library x --table pairs --format pdf --out y"}) {
        const CliRun run = runCli(arguments);
        EXPECT_EQ(run.status, 2) << arguments;
        EXPECT_FALSE(run.err.empty()) << arguments;
        EXPECT_TRUE(run.out.empty()) << arguments;
    }
}

TEST_F(CliTest, ExtractPrintsTheReportAndItsStatements)
{
    const CliRun run = runCli("extract '" + first + "'");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_TRUE(run.err.empty());
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 5U) << run.out;
    EXPECT_THAT(lines[0], StartsWith(R"({"type":"report","file":"2019年云泽区政府工作报告.txt","report":null,)"));
    EXPECT_THAT(lines[0], HasSubstr(R"("reviewed":"2018","planned":"2019")"));
    EXPECT_THAT(lines[1],
                HasSubstr(R"("kind":"outcome","quote":"171.3亿元","value":171.3,"value_max":null,"unit":"亿元","measure":"level")"));
    EXPECT_THAT(lines[3],
                HasSubstr(R"("kind":"target","quote":"7%","value":7,"value_max":null,"unit":"%","measure":"growth","bound":"~")"));
}

TEST_F(CliTest, ExplainAddsATraceForEachFigure)
{
    const std::string because = R"("because":")";
    const CliRun run = runCli("extract --explain '" + first + "'");
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out, HasSubstr(R"({"type":"trace",)"));
    EXPECT_THAT(run.out, HasSubstr(R"("dropped":"no_unit"}],"because":"a number without a unit"})"));
    for (std::size_t i = run.out.find(because); i != std::string::npos; i = run.out.find(because, i + 1))
        EXPECT_EQ(run.out.substr(i, run.out.find('"', i + because.size()) - i).find('_'), std::string::npos) << "a reason without words";
    EXPECT_THAT(run.out, StartsWith(runCli("extract '" + first + "'").out));
}

TEST_F(CliTest, NamesComeFromStandardInputWhereNoneIsGiven)
{
    const CliRun piped = runCli("extract", "printf '%s\\n' '" + first + "' '" + second + "' |");
    EXPECT_EQ(piped.status, 0);
    EXPECT_EQ(piped.out, runCli("extract --file-lines '" + first + "' '" + second + "'").out);
}

TEST_F(CliTest, AFileThatFailsIsNamedAndTheRestGoesThrough)
{
    const std::string empty = folder.write("empty.txt", "");
    const CliRun run = runCli("extract '" + folder.file("none.txt") + "' '" + first + "' '" + empty + "' '" + folder.path() + "'");
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.lines().size(), 5U);
    EXPECT_EQ(run.err, "duixian-cli: " + folder.file("none.txt") + ": there is no such file. Check the name.\n" + //
                           "duixian-cli: " + empty + ": the file holds no text. Give the file with the report's text.\n" + "duixian-cli: " +
                           folder.path() + ": the file can't be read. Check that it is a file and that you may read it.\n");
}

TEST_F(CliTest, TheLocaleChangesNothing)
{
    const CliRun plain = runCli("extract '" + first + "'", "LC_ALL=C");
    EXPECT_EQ(runCli("extract '" + first + "'", "LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8").out, plain.out);
}

TEST_F(CliTest, OutputThatCantBeWrittenIsAFailure)
{
    EXPECT_EQ(runCli("extract '" + first + "' >/dev/full; exit $?; true").status, 1);
    const CliRun help = runCli("--help >/dev/full; exit $?; true");
    EXPECT_EQ(help.status, 1);
}

TEST_F(CliTest, AClosedPipeIsNoCrash)
{
    const std::string many = "for i in 1 2 3 4 5 6 7 8 9; do echo '" + first + "'; done |";
    const CliRun run = runCli("extract; echo $? >" + quoted("status") + "; } | true; true", many + " {");
    EXPECT_EQ(run.status, 0);
    const std::string status = support::fileBytes(folder.file("status"));
    EXPECT_TRUE(status == "0\n" || status == "1\n") << status << run.err;
}

TEST_F(CliTest, MatchPairsTwoReports)
{
    const CliRun run = runCli("match '" + first + "' '" + second + "'");
    EXPECT_EQ(run.status, 0) << run.err;
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 2U) << run.out;
    EXPECT_THAT(lines[0], StartsWith(R"({"type":"pair","target_start":)"));
    EXPECT_THAT(lines[0], HasSubstr(R"("indicator":"地区生产总值","verdict":"reached","difference":0.4,"rule":"at_least_target"})"));
    EXPECT_THAT(lines[1], HasSubstr(R"("indicator":"城镇新增就业","verdict":"not reached","difference":-200,"rule":"at_least_target"})"));
}

TEST_F(CliTest, MatchTakesStatementLinesToo)
{
    ASSERT_EQ(runCli("extract '" + first + "' | tee " + quoted("first.jsonl")).status, 0);
    ASSERT_EQ(runCli("extract '" + second + "' | tee " + quoted("second.jsonl")).status, 0);
    EXPECT_EQ(runCli("match --statements " + quoted("first.jsonl") + " " + quoted("second.jsonl")).out,
              runCli("match '" + first + "' '" + second + "'").out);
    const CliRun broken = runCli("match --statements '" + first + "' " + quoted("second.jsonl"));
    EXPECT_EQ(broken.status, 1);
    EXPECT_THAT(broken.err, HasSubstr("a line is none of extract's, or damaged (line 1)"));
}

TEST_F(CliTest, ImportTellsWhatBecameOfEachFile)
{
    static_cast<void>(folder.write("empty.txt", ""));
    const CliRun run = runCli("import --library " + quoted("L") + " '" + first + "' " + quoted("empty.txt"));
    EXPECT_EQ(run.status, 1);
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_THAT(lines[0], StartsWith(R"({"type":"import","file":")" + first + R"(","report":1,"status":")"));
    EXPECT_THAT(lines[1], HasSubstr(R"("report":null,"status":"failed","reason":"file_empty"})"));
    const CliRun again = runCli("import --library " + quoted("L") + " '" + first + "'");
    EXPECT_EQ(again.status, 0);
    EXPECT_THAT(again.out, HasSubstr(R"("report":1,"status":"already_there","reason":null})"));
}

TEST_F(CliTest, ACopyIsToldWithItsDifferencesAndTakenInWhereThatIsWanted)
{
    const std::string report = intake::madeReport("云泽区", 2019, 1);
    std::string other = report;
    other.replace(other.find("增长7.2%"), 10, "增长7.4%");
    const std::string one = "'" + folder.write("one.txt", report) + "' ";
    const std::string two = "'" + folder.write("two.txt", other) + "' ";
    const CliRun run = runCli("import --library " + quoted("L") + " " + one + two);
    EXPECT_EQ(run.status, 0) << "a copy is no failure";
    ASSERT_EQ(run.lines().size(), 2U);
    EXPECT_THAT(run.lines()[1], HasSubstr(R"("report":1,"status":"copy_of","reason":"differences:1"})"));
    EXPECT_THAT(runCli("import --copies --library " + quoted("L") + " " + two).out, HasSubstr(R"("report":2,"status":")"));
}

TEST_F(CliTest, EncodingAndPlaceCanBeGiven)
{
    const std::string text = "'" + folder.write("x.txt", "\xC8\xAB\xC7\xF8\xC6\xBD\xCE\xC8\xA1\xA3 100% ok") + "' ";
    EXPECT_THAT(runCli("extract --encoding gb18030 " + text).out, HasSubstr(R"("encoding":"GB18030")"));
    EXPECT_THAT(runCli("extract --encoding UTF-8 " + text).out, HasSubstr(R"("bytes_replaced")"));
    const CliRun unknown = runCli("extract --encoding GBK " + text);
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE"));
    const std::string import = "import --library " + quoted("L") + " --encoding GB18030 --place ";
    EXPECT_EQ(runCli(import + "999999 " + text).status, 2);
    const CliRun several = runCli(import + "鼓楼区 " + text);
    EXPECT_EQ(several.status, 2);
    EXPECT_THAT(several.err, HasSubstr("350102 福建省福州市鼓楼区"));
    EXPECT_EQ(runCli(import + "350102 " + text).status, 0);
    EXPECT_THAT(runCli("list --library " + quoted("L")).out, HasSubstr(R"("place":{"name":"鼓楼区","code":"350102",)"));
    EXPECT_EQ(runCli("import --library " + quoted("M") + " --place 云泽新区 " + text).status, 0);
    EXPECT_THAT(runCli("list --library " + quoted("M")).out, HasSubstr(R"("place":{"name":"云泽新区","code":null,"path":["云泽新区"]})"));
}

TEST_F(CliTest, AnArchiveIsReadPartByPart)
{
    const std::string zip = folder.write(
        "reports.zip", intake::madeZip({{"a/1.txt", support::fileBytes(first)}, {"2.png", "\x89PNG\r\n\x1a\n"}, {"3.txt", ""}}));
    const CliRun extracted = runCli("extract '" + zip + "'");
    EXPECT_EQ(extracted.status, 1);
    EXPECT_EQ(extracted.lines().size(), 5U);
    EXPECT_THAT(extracted.err, HasSubstr(zip + "/2.png: this kind of file is not read (PNG)"));
    const CliRun imported = runCli("import --library " + quoted("L") + " '" + zip + "'");
    EXPECT_EQ(imported.status, 1);
    ASSERT_EQ(imported.lines().size(), 3U);
    EXPECT_THAT(imported.lines()[0], StartsWith(R"({"type":"import","file":")" + zip + R"(/a/1.txt","report":1,"status":")"));
    EXPECT_THAT(imported.lines()[2], HasSubstr(R"("status":"failed","reason":"file_empty"})"));
}

TEST_F(CliTest, WhatIsImportedIsListedAndExported)
{
    ASSERT_EQ(runCli("import --library " + quoted("L") + " '" + first + "' '" + second + "'").status, 0);
    EXPECT_EQ(runCli("list --library " + quoted("L")).lines().size(), 2U);
    const CliRun statements = runCli("statements --library " + quoted("L"));
    EXPECT_EQ(statements.lines().size(), 8U) << statements.out;
    EXPECT_THAT(statements.out, StartsWith(R"({"type":"statement","report":1,)"));
    const CliRun pairs = runCli("pairs --library " + quoted("L"));
    EXPECT_THAT(pairs.out,
                HasSubstr(R"("rule":"at_least_target","target_report":1,"outcome_report":2,"tolerance":null,"state":"done","second":[]})"));
    EXPECT_THAT(pairs.out, HasSubstr(R"("reason":"no_next_report","target_report":2,"second":[]})"));
    for (const std::string table : {"statements", "pairs", "panel"}) {
        const std::string out = table + ".csv";
        ASSERT_EQ(runCli("export --library " + quoted("L") + " --table " + table + " --format csv --out " + quoted(out)).status, 0)
            << table;
        EXPECT_THAT(support::fileBytes(folder.file(out)), HasSubstr("地区生产总值")) << table;
        EXPECT_THAT(support::fileBytes(folder.file(out)), HasSubstr("\r\n")) << table;
    }
    ASSERT_EQ(runCli("export --library " + quoted("L") + " --table statements --format ndjson --out " + quoted("s.ndjson")).status, 0);
    const auto reports = runCli("list --library " + quoted("L")).lines();
    std::string expected = reports.at(0) + "\n" + statements.out;
    expected.insert(expected.find(R"({"type":"statement","report":2)"), reports.at(1) + "\n");
    EXPECT_EQ(support::fileBytes(folder.file("s.ndjson")), expected) << "each report's line with its passport, then its statements";
}

TEST_F(CliTest, AFolderIsImportedWithAllBelowIt)
{
    std::filesystem::create_directories(folder.file("reports/a/.git"));
    std::filesystem::copy(first, folder.file("reports/a/one.txt"));
    std::filesystem::copy(second, folder.file("reports/two.txt"));
    std::filesystem::copy(second, folder.file("reports/a/.git/hidden.txt"));
    static_cast<void>(folder.write("reports/a/.hidden", "x"));
    EXPECT_EQ(runCli("import --library " + quoted("L") + " " + quoted("reports")).lines().size(), 2U);
}

TEST_F(CliTest, ALibraryThatCantBeOpenedIsNamed)
{
    const CliRun missing = runCli("list --library " + quoted("none"));
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.err,
              "duixian-cli: " + folder.file("none") + ": there is no such library. Check the name, or make one with import.\n");
    const CliRun foreign = runCli("import --library '" + first + "' '" + second + "'");
    EXPECT_EQ(foreign.status, 1);
    EXPECT_THAT(foreign.err, HasSubstr("the file is no library of this program. It was left alone"));
    EXPECT_TRUE(foreign.out.empty());
}

TEST_F(CliTest, AnImportWithoutRoomSaysSoAndKeepsWhatIsIn)
{
    ASSERT_EQ(runCli("import --library " + quoted("L") + " '" + first + "'").status, 0);
    std::string longer = support::fileBytes(second);
    for (int i = 0; i < 20'000; ++i)
        longer += "全区建设继续推进。\n";
    const CliRun run = runCli("import --library " + quoted("L") + " '" + folder.write("long.txt", longer) + "'", "ulimit -f 300;");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("the disk is full"));
    EXPECT_EQ(runCli("list --library " + quoted("L")).lines().size(), 1U);
}

TEST_F(CliTest, AnExportThatFailsKeepsTheOldFile)
{
    ASSERT_EQ(runCli("import --library " + quoted("L") + " '" + first + "'").status, 0);
    const CliRun run = runCli("export --library " + quoted("L") + " --table statements --format csv --out /dev/full");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("/dev/full: the file could not be written"));
}

TEST(Cli, ARefusalSaysHowToConvert)
{
    const support::TemporaryFolder folder;
    const auto said = [&folder](std::string_view name, std::string_view bytes) {
        return runCli("extract '" + folder.write(name, bytes) + "'").err;
    };
    EXPECT_NE(said("a.rtf", "{\\rtf1 x").find("(RTF). Open it in Word, WPS or LibreOffice and save it as .docx."), std::string::npos);
    EXPECT_NE(said("a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x").find("save it as .docx"), std::string::npos);
    EXPECT_NE(said("a.png", "\x89PNG x").find("text recognition (OCR)"), std::string::npos);
    EXPECT_NE(said("a.pdf", "%PDF-1.4").find("the file is damaged (PDF: it can't be opened)"), std::string::npos);
}

} // namespace
} // namespace duixian::cli
