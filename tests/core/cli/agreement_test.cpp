// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's libraries compared and merged by the command line.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const char* const text = "2019年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                         "一、2018年工作回顾\n全区生产总值171.3亿元，增长7.2%，新建学校3所。\n\n"
                         "二、2019年工作安排\n今年主要预期目标是：地区生产总值增长7%左右，城镇新增就业5000人。\n";

class AgreementCommand : public testing::Test {
protected:
    AgreementCommand()
    {
        const std::string file = folder.write("2019年云泽区政府工作报告.txt", text);
        // Another person has the same report as another file: its line ends are those of another system.
        std::string copy = text;
        for (std::size_t at = 0; (at = copy.find('\n', at)) != std::string::npos; at += 2)
            copy.insert(at, 1, '\r');
        const std::string other = folder.write("云泽区2019.txt", "\n" + copy);
        EXPECT_EQ(runCli("import --library '" + mine + "' '" + file + "'").status, 0);
        EXPECT_EQ(runCli("import --library '" + theirs + "' '" + other + "'").status, 0);
    }

    void judge(const std::string& library, const std::string& quote, const std::string& word) const
    {
        const auto lines = runCli("statements --library '" + library + "'").lines();
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const std::string& one) { return one.find("\"quote\":\"" + quote) != std::string::npos; });
        ASSERT_NE(line, lines.end()) << quote;
        const std::size_t at = line->find("\"start\":") + std::string("\"start\":").size();
        const CliRun said =
            runCli("judge --library '" + library + "' --report 1 --start " + std::to_string(std::stoi(line->substr(at))) + " " + word);
        ASSERT_EQ(said.status, 0) << said.err;
    }
    [[nodiscard]] CliRun agreement(const std::string& options = {}) const
    {
        return runCli("agreement --library '" + mine + "' --with '" + theirs + "' " + options);
    }

    support::TemporaryFolder folder;
    std::string mine = folder.file("mine.duixian");
    std::string theirs = folder.file("theirs.duixian");
};

TEST_F(AgreementCommand, TellsHowFarTwoPeopleAgreeAndWhereNot)
{
    judge(mine, "171.3亿元", "--accept");
    judge(theirs, "171.3亿元", "--set indicator=工业总产值");
    judge(mine, "7%", "--accept");
    judge(theirs, "7%", "--accept");
    judge(mine, "3所", "--reject");
    judge(theirs, "3所", "--accept");
    judge(theirs, "5000人", "--accept");
    const CliRun told = agreement();
    EXPECT_EQ(told.status, 0) << told.err;
    const auto lines = told.lines();
    // Two of three stand for both, both of mine and all three of theirs stand: by chance 6 of 9.
    EXPECT_THAT(lines, Contains(R"({"type":"agreement","field":"standing","same":2,"compared":3,"kappa":0})"));
    EXPECT_THAT(lines, Contains(R"({"type":"agreement","field":"unit","same":2,"compared":2,"kappa":1})"));
    EXPECT_THAT(lines, Contains(HasSubstr(R"("field":"indicator","same":1,"compared":2)")));
    EXPECT_THAT(lines, Contains(R"({"type":"opinions","reports":1,"both":3,"only_mine":0,"only_theirs":1,"adrift":0})"));
    EXPECT_THAT(told.out, HasSubstr(R"("mine":"accepted","theirs":"corrected","fields":[{"field":"indicator",)"
                                    R"("mine":"地区生产总值","theirs":"工业总产值"}])"));
    EXPECT_THAT(told.out, HasSubstr(R"("quote":"3所","indicator":"新建学校数","mine":"rejected","theirs":"accepted","fields":[]})"));
}

TEST_F(AgreementCommand, MergesAsOneStepThatIsUndone)
{
    judge(mine, "3所", "--reject");
    judge(theirs, "3所", "--accept");
    judge(theirs, "5000人", "--accept");
    judge(theirs, "171.3亿元", "--set indicator=工业总产值");
    const std::string before = runCli("statements --library '" + mine + "'").out;
    const CliRun merged = agreement("--merge mine");
    EXPECT_THAT(merged.out, HasSubstr(R"("type":"step")"));
    EXPECT_THAT(merged.out, HasSubstr(R"("action":"merge","subject":"theirs.duixian")"));
    const std::string after = runCli("statements --library '" + mine + "'").out;
    EXPECT_THAT(after, HasSubstr("工业总产值"));
    EXPECT_THAT(after, Not(HasSubstr("3所"))) << "mine holds where both spoke";
    EXPECT_THAT(agreement("--merge mine").out, Not(HasSubstr(R"("type":"step")"))) << "there is nothing left to bring in";
    EXPECT_EQ(agreement("--merge theirs").status, 0);
    EXPECT_THAT(runCli("statements --library '" + mine + "'").out, HasSubstr("3所"));
    EXPECT_EQ(runCli("undo --library '" + mine + "' --steps 2").status, 0);
    EXPECT_EQ(runCli("statements --library '" + mine + "'").out, before);
}

TEST_F(AgreementCommand, LeavesTheOtherLibraryAlone)
{
    judge(mine, "3所", "--reject");
    judge(theirs, "3所", "--accept");
    const std::string before = runCli("statements --library '" + theirs + "'").out + runCli("history --library '" + theirs + "'").out;
    EXPECT_EQ(agreement("--merge theirs").status, 0);
    EXPECT_EQ(runCli("statements --library '" + theirs + "'").out + runCli("history --library '" + theirs + "'").out, before);
    const CliRun missing = runCli("agreement --library '" + mine + "' --with '" + folder.file("none.duixian") + "'");
    EXPECT_NE(missing.status, 0);
    EXPECT_THAT(missing.err, HasSubstr("none.duixian"));
    EXPECT_THAT(missing.out, IsEmpty());
}

} // namespace
} // namespace duixian::cli
