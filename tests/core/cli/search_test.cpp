// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class CliSearchTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(runCli("import --library " + library + " '" + folder.file("r") + "'").status, 0); }

    [[nodiscard]] CliRun search(const std::string& arguments) const { return runCli("search --library " + library + " " + arguments); }

    [[nodiscard]] std::string written(const std::string& name) const
    {
        std::ifstream file(folder.file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    support::TemporaryFolder folder;
    std::string library = "'" + folder.file("L") + "'";
    std::string report = folder.write("r", "2019年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                                           "一、2018年工作回顾\n全区生产总值171.3亿元，增长7.2%。\n\n"
                                           "二、2019年工作安排\n地区生产总值增长7%左右，城镇新增就業5000人，就业更稳。\n");
};

TEST_F(CliSearchTest, PrintsALineForEachPlace)
{
    const CliRun run = search("就业");
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.lines(), ElementsAre(StartsWith(R"({"type":"hit","report":1,"place":"云泽区","year":"2019","start":)"),
                                         HasSubstr(R"("excerpt":"地区生产总值增长7%左右，城镇新增就業5000人，就业更稳。")")));
    EXPECT_EQ(search("--order relevance 就業").lines().size(), 2U);
    EXPECT_EQ(search("'新增就业 > 1万人'").lines().size(), 0U);
    EXPECT_THAT(search("'新增就业 < 1万人 目标'").lines(),
                ElementsAre(HasSubstr(R"("indicator":"城镇新增就业","quote":"5000人","value":5000)")));
}

/// What a shell passes on need be no UTF-8.
TEST_F(CliSearchTest, AnyBytesAreAQuestion)
{
    for (const std::string bytes : {"\xFF\xFE", "\xE5\xB0", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "就\xFF业", "\x01\x7F"}) {
        const CliRun run = search("'" + bytes + "'");
        EXPECT_EQ(run.status, 0) << run.err;
        EXPECT_THAT(run.out, IsEmpty());
    }
}

TEST_F(CliSearchTest, SaysHowItUnderstood)
{
    const CliRun run = search("--explain 'GDP 增长 > 9%'");
    EXPECT_THAT(run.lines(),
                ElementsAre(StartsWith(R"({"type":"question","asking":"figures","parts":[{"kind":"indicator","said":"地区生产总值")")));
}

TEST_F(CliSearchTest, WritesATableWithTheWholeSentences)
{
    EXPECT_THAT(search("--out '" + folder.file("a.csv") + "' 就业").out, IsEmpty());
    EXPECT_THAT(written("a.csv"), HasSubstr("就業 | 就业,地区生产总值增长7%左右"));
    EXPECT_EQ(search("--format xlsx --out '" + folder.file("a.xlsx") + "' 就业").status, 0);
    EXPECT_THAT(written("a.xlsx"), StartsWith("PK"));
}

TEST_F(CliSearchTest, EveryTableGoesIntoAWorkbook)
{
    for (const std::string table : {"statements", "pairs", "panel"}) {
        EXPECT_EQ(runCli("export --library " + library + " --table " + table + " --format xlsx --out '" + folder.file(table) + "'").status,
                  0);
        EXPECT_THAT(written(table), StartsWith("PK")) << table;
    }
}

TEST_F(CliSearchTest, WhatCannotBeIsSaid)
{
    const CliRun run = search("'/(/'");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("regular expression"));
    EXPECT_EQ(runCli("search --library " + library).status, 2);
    EXPECT_EQ(search("--order best 就业").status, 2);
    EXPECT_EQ(search("--format pdf --out x 就业").status, 2);
    EXPECT_EQ(runCli("search --library '" + folder.file("none") + "' 就业").status, 1);
    EXPECT_EQ(search("--format xlsx --out '" + folder.file("no/such/folder.xlsx") + "' 就业").status, 1);
}

} // namespace
} // namespace duixian::cli
