// SPDX-License-Identifier: GPL-3.0-or-later
// A person's word by the command line: judge, history, undo, redo, words, reread.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class JudgingTest : public testing::Test {
protected:
    JudgingTest() { EXPECT_EQ(run("import", "'" + first + "' '" + second + "'").status, 0); }

    [[nodiscard]] CliRun run(const std::string& command, const std::string& options = {}) const
    {
        return runCli(command + " --library '" + library + "' " + options);
    }
    /// The statement line that holds these words; empty: none does.
    [[nodiscard]] std::string statementWith(const std::string& words, const std::string& options = {}) const
    {
        for (const std::string& line : run("statements", options).lines())
            if (line.find(words) != std::string::npos)
                return line;
        return {};
    }

    support::TemporaryFolder folder;
    std::string library = folder.file("l.duixian");
    std::string first = folder.write("2019年云泽区政府工作报告.txt",
                                     "2019年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                                     "一、2018年工作回顾\n全区云泽总值171.3亿元，增长7.2%。\n\n"
                                     "二、2019年工作安排\n今年主要预期目标是：地区生产总值增长7%左右，城镇新增就业5000人。\n");
    std::string second = folder.write("2020年云泽区政府工作报告.txt",
                                      "2020年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                                      "一、2019年工作回顾\n全区生产总值185.6亿元，增长7.4%。城镇新增就业4800人。\n\n"
                                      "二、2020年工作安排\n今年主要预期目标是：地区生产总值增长6.5%左右。\n");
};

TEST_F(JudgingTest, AWordChangesWhatIsPrintedAndPaired)
{
    ASSERT_THAT(statementWith("\"7%\""), HasSubstr("\"start\":110,"));
    const CliRun said = run("judge", "--report 1 --start 110 --set value=8 --set 'bound=>=' --reason 看错");
    EXPECT_EQ(said.status, 0) << said.err;
    EXPECT_THAT(said.out, StartsWith(R"({"type":"decision","report":1,"start":110,"end":112,"quote":"7%","indicator":"地区生产总值",)"
                                     R"("ruling":"corrected","corrected":["value","bound"],"reason":"看错","made":"20)"));
    EXPECT_THAT(statementWith("\"7%\""), HasSubstr(R"("value":8,)"));
    EXPECT_THAT(statementWith("\"7%\""), EndsWith(R"("decision":"corrected"})"));
    EXPECT_THAT(statementWith("\"7%\"", "--found"), HasSubstr(R"("value":7,)")) << "what the program found is kept";
    EXPECT_THAT(run("pairs").out, HasSubstr(R"("difference":-0.6)"));
    EXPECT_EQ(run("judge", "--report 2 --start 84 --reject").status, 0);
    EXPECT_EQ(statementWith("4800人"), "");
    EXPECT_THAT(run("pairs").out, HasSubstr(R"("indicator":"城镇新增就业","reason":"dropped")"));
    EXPECT_EQ(
        run("judge", "--report 2 --add --quote 4800人 --indicator 城镇新增就业 --set kind=outcome --set value=4800 --set unit=人").status,
        0);
    EXPECT_THAT(statementWith("4800人"), EndsWith(R"("decision":"added"})"));
    EXPECT_THAT(run("pairs").out, HasSubstr(R"("verdict":"not reached","difference":-200)"));
}

TEST_F(JudgingTest, AWordIsTakenBackAndUndone)
{
    const std::string before = run("statements").out;
    EXPECT_EQ(run("judge", "--report 1 --start 110 --accept").status, 0);
    EXPECT_THAT(run("judge", "--report 1 --start 110 --withdraw").out, HasSubstr(R"("ruling":"withdrawn")"));
    EXPECT_EQ(run("statements").out, before);
    const auto undone = run("undo", "--steps 2").lines();
    ASSERT_EQ(undone.size(), 2U);
    EXPECT_THAT(undone[0], HasSubstr(R"("action":"withdraw","subject":"地区生产总值")"));
    EXPECT_THAT(undone[1], HasSubstr(R"("action":"accept")"));
    EXPECT_THAT(undone[1], EndsWith(R"("undone":true})"));
    EXPECT_EQ(run("redo").status, 0);
    EXPECT_THAT(statementWith("\"7%\""), EndsWith(R"("decision":"accepted"})"));
    const auto steps = run("history").lines();
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_THAT(steps[0], HasSubstr(R"("action":"import")"));
    EXPECT_THAT(steps[2], HasSubstr(R"("undone":true)"));
    const CliRun none = run("undo", "--steps 9");
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.err, HasSubstr("nothing left to undo"));
}

TEST_F(JudgingTest, RemarksAndTagsStandBesideStatementsPassagesAndReports)
{
    EXPECT_THAT(run("judge", "--report 1 --remark 全文看过").out,
                StartsWith(R"({"type":"remark","report":1,"start":null,"end":null,"quote":null,"text":"全文看过")"));
    EXPECT_THAT(run("judge", "--report 1 --start 121 --tag 待查").out,
                HasSubstr(R"("start":121,"end":126,"quote":"5000人","text":"待查")"));
    EXPECT_THAT(run("judge", "--report 1 --quote 主要预期目标 --remark 重点").out, HasSubstr(R"("quote":"主要预期目标")"));
}

TEST_F(JudgingTest, WhatCannotBeSaidIsNamed)
{
    for (const char* options : {"--report 1", "--report 1 --accept", "--report 1 --start 110 --accept --reject", "--report 1 --add"})
        EXPECT_EQ(run("judge", options).status, 2) << options;
    const struct {
        const char* options;
        const char* why;
    } table[] = {
        {"--report 1 --start 111 --accept", "no such statement begins at 111"},
        {"--report 1 --start 110 --indicator 税收 --accept", "no such statement begins at 110"},
        {"--report 9 --start 110 --accept", "no such report"},
        {"--report 1 --start 110 --set kind=wish", "does not take this value (kind=wish)"},
        {"--report 1 --start 110 --set wish=kind", "does not take this value (wish=kind)"},
        {"--report 1 --start 110 --set quote=没有的话", "stand nowhere in the text (没有的话)"},
        {"--report 1 --add --start 5 --end 9999 --indicator 税收", "no stretch from 5 to 9999"},
        {"--report 1 --add --quote 5000人", "does not take this value (indicator=)"},
    };
    const std::string before = run("statements").out;
    for (const auto& row : table) {
        const CliRun refused = run("judge", row.options);
        EXPECT_EQ(refused.status, 1) << row.options;
        EXPECT_THAT(refused.err, HasSubstr(row.why)) << row.options;
    }
    EXPECT_EQ(run("statements").out, before);
    EXPECT_EQ(run("history").lines().size(), 1U) << "what failed leaves no step";
}

TEST_F(JudgingTest, OwnWordsAreReadWithWhereTheReportIsReadAnew)
{
    ASSERT_EQ(run("judge", "--report 1 --start 63 --accept").status, 0);
    EXPECT_EQ(run("words", "--alias 云泽总值=地区生产总值").out,
              "{\"type\":\"alias\",\"alias\":\"云泽总值\",\"indicator\":\"地区生产总值\"}\n");
    const CliRun dry = run("reread", "--dry-run");
    EXPECT_THAT(dry.out, HasSubstr(R"("change":"changed","start":63,"end":70,"quote":"171.3亿元","indicator":"地区生产总值",)"
                                   R"("fields":[{"field":"indicator",)"));
    EXPECT_THAT(dry.out, HasSubstr(R"("change":"disagrees")"));
    EXPECT_THAT(statementWith("171.3", "--found"), Not(HasSubstr("\"地区生产总值\""))) << "nothing was changed";
    const CliRun done = run("reread");
    EXPECT_EQ(done.out, dry.out);
    EXPECT_THAT(statementWith("171.3", "--found"), HasSubstr(R"("indicator":"地区生产总值")"));
    EXPECT_THAT(statementWith("171.3"), Not(HasSubstr(R"("indicator":"地区生产总值")"))) << "accepted as it was";
    EXPECT_THAT(run("restore").out, HasSubstr(R"("reason":"before_reading_anew")"));
    EXPECT_EQ(run("reread").out, "") << "all is read by now";
    EXPECT_EQ(run("reread", "--report 1").status, 0);
    const CliRun refused = run("words", "--alias GDP=地区生产总值");
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("GDP: this is an indicator's name already"));
    EXPECT_EQ(run("words", "--forget 云泽总值").out, "");
    EXPECT_EQ(run("words", "--forget 云泽总值").status, 1);
    EXPECT_EQ(run("words", "--alias 云泽总值").status, 2);
}

TEST_F(JudgingTest, OwnIndicatorsAndWordsArePrintedAsTheyAreKept)
{
    const CliRun said = run("words", "--indicator 名优企业数 --unit 家 --direction neither --definition 说明 --word slogan_noun=云泽工程");
    EXPECT_EQ(said.out, "{\"type\":\"indicator\",\"indicator\":\"名优企业数\",\"aliases\":null,\"measures\":\"level\",\"units\":\"家\","
                        "\"direction\":\"neither\",\"definition\":\"说明\"}\n"
                        "{\"type\":\"word\",\"list\":\"slogan_noun\",\"word\":\"云泽工程\"}\n");
    EXPECT_EQ(run("words").out, said.out);
    EXPECT_THAT(run("history").out, HasSubstr(R"("action":"words","subject":"名优企业数")"));
}

} // namespace
} // namespace duixian::cli
