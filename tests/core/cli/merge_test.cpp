// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries brought together by the command line.
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "tests/core/cli/run_cli.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/library/contents.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class MergeCommand : public testing::Test {
protected:
    MergeCommand()
    {
        const std::string one = folder.write("1.txt", intake::madeReport("云泽区", 2019, 1, 8));
        const std::string two = folder.write("2.txt", intake::madeReport("云泽区", 2020, 2, 8));
        const std::string three = folder.write("3.txt", intake::madeReport("梅岭县", 2019, 3, 8));
        EXPECT_EQ(runCli("import --library " + a + " '" + one + "' '" + two + "'").status, 0);
        EXPECT_EQ(runCli("import --library " + b + " '" + three + "' '" + one + "'").status, 0);
        judge(a, 1, "--accept");
        judge(b, 2, "--reject");
    }
    /// A word on the first statement.
    static void judge(const std::string& library, int report, const std::string& word)
    {
        const std::string of = "\"report\":" + std::to_string(report) + ",\"start\":";
        const std::string lines = runCli("statements --library " + library).out;
        const std::string start = std::to_string(std::stoi(lines.substr(lines.find(of) + of.size())));
        const CliRun said = runCli("judge --library " + library + " --report " + std::to_string(report) + " --start " + start + " " + word);
        EXPECT_EQ(said.status, 0) << said.err;
    }
    [[nodiscard]] std::string hashOf(const std::string& name) const { return sha256(support::fileBytes(folder.file(name))); }

    support::TemporaryFolder folder;
    std::string a = "'" + folder.file("A.duixian") + "'";
    std::string b = "'" + folder.file("B.duixian") + "'";
    std::string c = "'" + folder.file("C.duixian") + "'";
};

TEST_F(MergeCommand, BringsLibrariesTogether)
{
    const std::string before = hashOf("A.duixian") + hashOf("B.duixian");
    const CliRun run = runCli("merge " + a + " " + b + " --into " + c);
    EXPECT_EQ(run.status, 0) << run.err;
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 4U) << run.out;
    EXPECT_THAT(lines[0], HasSubstr(R"(A.duixian","reports":2,"added":2,"already_there":0,"judged":1,"differences":0})"));
    EXPECT_THAT(lines[1], HasSubstr(R"({"type":"merge_difference","library":")"));
    EXPECT_THAT(lines[1], HasSubstr(R"("subject":"statement","report":1,)"));
    EXPECT_THAT(lines[1], HasSubstr(R"("stays":"accepted","goes":"rejected","fields":[]})"));
    EXPECT_THAT(lines[2], HasSubstr(R"(B.duixian","reports":2,"added":1,"already_there":1,"judged":1,"differences":1})"));
    EXPECT_THAT(lines[3], HasSubstr(R"("action":"merge","subject":"A.duixian, B.duixian")"));
    EXPECT_EQ(hashOf("A.duixian") + hashOf("B.duixian"), before) << "they are read";
    EXPECT_EQ(runCli("list --library " + c).lines().size(), 3U);
    EXPECT_THAT(runCli("pairs --library " + c).out, HasSubstr(R"("target_report":1,"outcome_report":2)"));
    EXPECT_EQ(runCli("check --full --library " + c).status, 0);
    EXPECT_THAT(runCli("merge " + a + " " + b + " --into " + c).out, testing::Not(HasSubstr(R"("type":"step")"))) << "there is no more";
    EXPECT_EQ(runCli("undo --library " + c).status, 0);
    EXPECT_THAT(runCli("list --library " + c).lines(), IsEmpty());
}

TEST_F(MergeCommand, WhatTheLibraryHasHoldsFirst)
{
    EXPECT_EQ(runCli("merge " + a + " " + b + " --into " + b).status, 0);
    EXPECT_EQ(runCli("list --library " + b).lines().size(), 3U);
    EXPECT_THAT(runCli("statements --library " + b).out, testing::Not(HasSubstr(R"("decision":"accepted")"))) << "b had rejected it";
}

TEST_F(MergeCommand, WhatCantBeReadBeginsNothing)
{
    const std::string none = "'" + folder.file("none.duixian") + "'";
    const CliRun missing = runCli("merge " + a + " " + none + " --into " + c);
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.err, HasSubstr("none.duixian: there is no such library"));
    EXPECT_FALSE(std::filesystem::exists(folder.file("C.duixian")));
    const CliRun foreign = runCli("merge " + a + " --into '" + folder.file("1.txt") + "'");
    EXPECT_EQ(foreign.status, 1);
    EXPECT_THAT(foreign.err, HasSubstr("is no library of this program"));
    EXPECT_EQ(runCli("merge " + a).status, 2);
    EXPECT_EQ(runCli("merge --into " + c).status, 2);
}

TEST_F(MergeCommand, KilledInTheMiddleItLeavesAWholeLibrary)
{
    std::string files;
    for (unsigned i = 0; i < 40; ++i)
        files +=
            " '" + folder.write("m" + std::to_string(i) + ".txt", intake::madeReport("临江县", 1980 + static_cast<int>(i), 100 + i)) + "'";
    EXPECT_EQ(runCli("import --library " + a + files).status, 0);
    EXPECT_EQ(runCli("import --library " + c + " '" + folder.file("2.txt") + "'").status, 0);
    const auto before = library::meaningIn(folder.file("C.duixian"));
    for (const char* const seconds : {"0.02", "0.05", "0.1", "0.2", "0.4"}) {
        static_cast<void>(runCli("merge " + a + " " + b + " --into " + c, "timeout -s KILL " + std::string(seconds)));
        EXPECT_EQ(runCli("check --full --library " + c).status, 0) << seconds;
        const bool same = library::meaningIn(folder.file("C.duixian")) == before;
        EXPECT_EQ(runCli("list --library " + c).lines().size(), same ? 1U : 43U) << "all of it, or nothing";
    }
    EXPECT_EQ(runCli("merge " + a + " " + b + " --into " + c).status, 0);
    EXPECT_EQ(runCli("list --library " + c).lines().size(), 43U);
}

} // namespace
} // namespace duixian::cli
