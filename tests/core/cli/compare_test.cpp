// SPDX-License-Identifier: GPL-3.0-or-later
// Two reports side by side, as the command line gives them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class CompareCli : public testing::Test {
protected:
    support::TemporaryFolder folder;
    std::string earlier = "'" +
                          folder.write("a.txt", "青石区2021年政府工作报告\n一、2020年工作回顾\n全区生产总值300亿元。\n二、2021年工作安排\n"
                                                "新建学校3所，让孩子就近入学。\n培育壮大文化旅游产业。\n") +
                          "'";
    std::string later = "'" +
                        folder.write("b.txt", "青石区2022年政府工作报告\n一、2021年工作回顾\n新建学校4所。\n全区生产总值330亿元。\n"
                                              "二、2022年工作安排\n新建学校2所，让孩子就近入学。\n") +
                        "'";
};

TEST_F(CompareCli, TellsWhichParagraphsBelongTogether)
{
    const CliRun run = runCli("compare --text " + earlier + " " + later);
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.lines(), Each(testing::AnyOf(StartsWith(R"({"type":"link","a_start":)"), StartsWith(R"({"type":"alone","side":")"))));
    EXPECT_THAT(run.lines(),
                Contains(StartsWith(R"({"type":"link","a_start":52,"a_end":67,"b_start":27,"b_end":34,"joint":"promise","strength":)")));
    EXPECT_THAT(run.lines(), Contains(R"({"type":"alone","side":"a","start":68,"end":79})"));
}

TEST_F(CompareCli, TellsIndicatorByIndicatorWhatLiesBetween)
{
    const CliRun run = runCli("compare --table " + earlier + " " + later);
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.lines(), Each(StartsWith(R"({"type":"row","indicator":)")));
    EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr(R"("indicator":"地区生产总值","kind":"outcome","measure":"level","unit":"亿元")"),
                                            HasSubstr(R"("a":300,"b":330,"difference":30,"growth":10)"))));
    EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr(R"("kind":"target")"), HasSubstr(R"("a":3,"b":2,"difference":-1)"))));
}

TEST_F(CompareCli, TellsWhatWasCarriedOver)
{
    const CliRun run = runCli("compare --carried " + earlier + " " + later);
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr(R"("start":60,"end":75)"), HasSubstr(R"("kind":"new_number")"))));
    EXPECT_THAT(run.lines(), Contains(HasSubstr(R"("type":"share")")));
}

TEST_F(CompareCli, WithoutAnOptionGivesTheTableAndTheText)
{
    const CliRun table = runCli("compare --table " + earlier + " " + later);
    const CliRun text = runCli("compare --text " + earlier + " " + later);
    EXPECT_EQ(runCli("compare " + earlier + " " + later).out, table.out + text.out);
}

TEST_F(CompareCli, SaysWhichFileIsWrongAndPrintsNothing)
{
    const CliRun run = runCli("compare --text " + earlier + " '" + folder.file("none.txt") + "'");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.err, HasSubstr("none.txt"));
}

TEST_F(CompareCli, WantsTwoReports)
{
    EXPECT_EQ(runCli("compare " + earlier).status, 2);
}

} // namespace
} // namespace duixian::cli
