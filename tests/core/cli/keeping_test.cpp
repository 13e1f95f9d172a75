// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and check, as a person uses them one after the other.
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/cli/run_cli.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class KeepingTest : public testing::Test {
protected:
    KeepingTest() { importText("a.txt", "2019年云泽区政府工作报告\n一、2018年工作回顾\n全区生产总值171.3亿元，增长7.2%。\n"); }

    void importText(const std::string& name, const std::string& text) const
    {
        EXPECT_EQ(runCli("import " + library + " '" + folder.write(name, text) + "'").status, 0);
    }
    [[nodiscard]] std::size_t reports() const { return runCli("list " + library).lines().size(); }
    void damage() const
    {
        std::string bytes = support::fileBytes(path);
        bytes.replace(4096, 8192, std::string(8192, '\x5a'));
        static_cast<void>(folder.write("my reports.duixian", bytes));
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("my reports.duixian");
    std::string library = "--library '" + path + "'";
};

TEST_F(KeepingTest, APointIsMadeListedAndBroughtBack)
{
    const CliRun made = runCli("backup " + library);
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(made.out, StartsWith(R"({"type":"point","point":"2)"));
    EXPECT_THAT(made.out, HasSubstr(R"("reason":"by_hand")"));
    EXPECT_THAT(made.out, HasSubstr(R"("reports":1,)"));
    EXPECT_EQ(runCli("restore " + library).out, made.out);

    importText("b.txt", "2020年云泽区政府工作报告\n一、2019年工作回顾\n全区生产总值185.6亿元。\n");
    ASSERT_EQ(reports(), 2U);
    const std::string name = made.out.substr(made.out.find("20"), std::string("2026-11-22T08-30-00Z.by_hand").size());
    const CliRun back = runCli("restore " + library + " --point " + name);
    EXPECT_EQ(back.status, 0) << back.err;
    EXPECT_THAT(back.out, StartsWith(R"({"type":"restored","file":)"));
    EXPECT_THAT(back.out, HasSubstr(R"(.before_restoring","damaged":null})"));
    EXPECT_EQ(reports(), 1U);
    EXPECT_EQ(runCli("restore " + library).lines().size(), 2U);
}

TEST_F(KeepingTest, ACopyIsAFileOfItsOwn)
{
    const CliRun copied = runCli("backup " + library + " --out '" + folder.file("copy.duixian") + "'");
    EXPECT_EQ(copied.status, 0) << copied.err;
    EXPECT_THAT(copied.out, StartsWith(R"({"type":"copy","file":)"));
    EXPECT_EQ(runCli("list --library '" + folder.file("copy.duixian") + "'").out, runCli("list " + library).out);
    EXPECT_EQ(runCli("restore " + library).out, "");
}

TEST_F(KeepingTest, AWholeLibraryChecksWell)
{
    for (const std::string depth : {"quick", "full"}) {
        const CliRun run = runCli("check " + library + (depth == "full" ? " --full" : ""));
        EXPECT_EQ(run.status, 0) << run.err;
        EXPECT_EQ(run.out, R"({"type":"check","depth":")" + depth + R"(","sound":true,"findings":0,"skipped":0,"loose":0})" + "\n");
    }
}

TEST_F(KeepingTest, AnIndexOfWordsThatIsOutOfStepIsMadeAnew)
{
    library::Connection(path, library::Connection::Mode::ReadWrite).run("UPDATE report_text SET text = text || '新增公园三个。'");
    EXPECT_EQ(runCli("check " + library).lines().size(), 1U);
    const CliRun run = runCli("check " + library + " --full");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, StartsWith(R"({"type":"finding","kind":"index_out_of_step","table":"search_index",)"));
    EXPECT_THAT(run.out, HasSubstr(R"({"type":"index","reports":1})"));
    EXPECT_THAT(run.out, HasSubstr(R"("sound":true,"findings":1,)"));
    EXPECT_EQ(runCli("check " + library + " --full").lines().size(), 1U);
    EXPECT_EQ(library::Library::open(path)->mayHold({WordQuery::Kind::Words, u"公园"}).size(), 1U);
}

TEST_F(KeepingTest, ADamagedOneIsToldAndBroughtBack)
{
    const std::string point = folder.file("copy.duixian");
    ASSERT_EQ(runCli("backup " + library + " --out '" + point + "'").status, 0);
    damage();
    const CliRun checked = runCli("check " + library);
    EXPECT_EQ(checked.status, 1);
    EXPECT_THAT(checked.out, StartsWith(R"({"type":"finding","kind":"damage","table":)"));
    EXPECT_THAT(checked.out, HasSubstr(R"({"type":"check","depth":"quick","sound":false,)"));
    EXPECT_THAT(checked.err, HasSubstr("is damaged"));
    EXPECT_EQ(runCli("backup " + library).status, 1);

    const CliRun back = runCli("restore " + library + " --point '" + point + "'");
    EXPECT_EQ(back.status, 0) << back.err;
    EXPECT_THAT(back.out, HasSubstr(R"("before":null,"damaged":")"));
    EXPECT_EQ(reports(), 1U);
}

TEST_F(KeepingTest, WhatCanBeReadIsRescued)
{
    const std::string out = folder.file("new.duixian");
    const CliRun run = runCli("restore " + library + " --rescue --out '" + out + "'");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr(R"("reports":1,"lost":0,)"));
    EXPECT_EQ(runCli("list --library '" + out + "'").out, runCli("list " + library).out);
}

TEST_F(KeepingTest, WhatIsLostIsSaidByName)
{
    damage();
    const CliRun run = runCli("restore " + library + " --rescue --out '" + folder.file("new.duixian") + "'");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out + run.err, testing::AnyOf(HasSubstr(R"("type":"lost")"), HasSubstr("is damaged")));
}

TEST_F(KeepingTest, WhatCantBeDoneIsSaid)
{
    const std::string none = "--library '" + folder.file("none") + "'";
    const struct {
        std::string arguments;
        int status;
        const char* words;
    } cases[]{
        {"backup " + none, 1, "there is no such library"},
        {"check " + none, 1, "there is no such library"},
        {"restore " + none, 1, "there is no such library"},
        {"restore " + library + " --point yesterday", 1, "there is no such restore point"},
        {"restore " + library + " --rescue --out '" + path + "'", 1, "could not be written"},
        {"backup " + library + " --out '" + path + "'", 1, "could not be written"},
        {"backup", 2, "--library"},
        {"check --deep " + library, 2, "--deep"},
        {"restore " + library + " --rescue", 2, "--out"},
        {"restore " + library + " --out x", 2, "--rescue"},
        {"restore " + library + " --rescue --out x --point y", 2, "--point"},
    };
    for (const auto& one : cases) {
        const CliRun run = runCli(one.arguments);
        EXPECT_EQ(run.status, one.status) << one.arguments;
        EXPECT_THAT(run.err, HasSubstr(one.words)) << one.arguments;
        EXPECT_EQ(run.out, "") << one.arguments;
    }
    EXPECT_EQ(reports(), 1U);
}

} // namespace
} // namespace duixian::cli
