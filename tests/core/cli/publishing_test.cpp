// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line exports, read back by Python.
#include <cstdlib>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/core/publish/made_library.h"
#include "tests/support/places.h"

namespace duixian::cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

class PublishingTest : public testing::Test {
protected:
    [[nodiscard]] CliRun exported(const std::string& options, const std::string& name, const std::string& before = {}) const
    {
        return runCli("export --library '" + made.folder.file("made.duixian") + "' " + options + " --out '" + out.file(name) + "'", before);
    }
    /// Whether read_back.py finds that all fits.
    [[nodiscard]] bool fits(const std::string& arguments) const
    {
        const std::string script = support::projectFile("tests/support/read_back.py");
        return std::system(("'" DUIXIAN_PYTHON "' -B '" + script + "' " + arguments + " >'" + out.file("said") + "'").c_str()) == 0;
    }

    publish::MadeLibrary made;
    support::TemporaryFolder out;
};

class ReadBack : public PublishingTest {
protected:
    void SetUp() override
    {
        if (std::string(DUIXIAN_PYTHON).empty())
            GTEST_SKIP() << "there is no Python to read it back";
    }
};

TEST_F(ReadBack, CsvAndXlsxHaveTheSameCells)
{
    for (const std::string table : {"statements", "pairs", "panel", "tasks", "silence", "coverage", "second"}) {
        ASSERT_EQ(exported("--bom --format csv --table " + table, table + ".csv").status, 0) << table;
        ASSERT_EQ(exported("--format xlsx --table " + table, table + ".xlsx").status, 0) << table;
        EXPECT_TRUE(fits("tables '" + out.file(table + ".csv") + "' '" + out.file(table + ".xlsx") + "'"))
            << table << ": " << support::fileBytes(out.file("said"));
    }
    EXPECT_FALSE(fits("tables '" + out.file("pairs.csv") + "' '" + out.file("panel.xlsx") + "'")) << "it sees what differs";
}

TEST_F(ReadBack, APackageIsWhatItSays)
{
    ASSERT_EQ(exported("--format package", "p").status, 0);
    ASSERT_EQ(exported("--format package", "p.zip").status, 0);
    for (const char* const name : {"p", "p.zip"})
        EXPECT_TRUE(fits("package '" + out.file(name) + "'")) << support::fileBytes(out.file("said"));
    std::string pairs = support::fileBytes(out.file("p/pairs.csv"));
    pairs.replace(pairs.rfind("no_next_report"), 14, "no_next_reason");
    static_cast<void>(out.write("p/pairs.csv", pairs));
    EXPECT_FALSE(fits("package '" + out.file("p") + "'"));
    EXPECT_THAT(support::fileBytes(out.file("said")), HasSubstr("size or hash is another"));
    EXPECT_THAT(support::fileBytes(out.file("said")), HasSubstr("'no_next_reason' does not fit"));
}

TEST_F(PublishingTest, WhatDoesNotGoTogetherIsWrongUse)
{
    for (const char* const options : {"--format csv", "--format xlsx", "--format ndjson", "--format package --table all",
                                      "--format ndjson --table pairs --bom", "--format qdpx --bom"}) {
        const CliRun run = exported(options, "x");
        EXPECT_EQ(run.status, 2) << options;
        EXPECT_FALSE(run.err.empty()) << options;
    }
    EXPECT_THAT(exported("--format csv", "x").err, HasSubstr("--table"));
    EXPECT_EQ(publish::entriesIn(out.path()), 0U);
}

TEST_F(PublishingTest, WhatHoldsAllTablesTakesTheNameOfOneToo)
{
    ASSERT_EQ(exported("--format package", "p.zip").status, 0);
    ASSERT_EQ(exported("--format package --table pairs", "q.zip").status, 0);
    EXPECT_TRUE(support::fileBytes(out.file("p.zip")) == support::fileBytes(out.file("q.zip")));
    EXPECT_EQ(exported("--format qdpx --table panel", "p.qdpx").status, 0);
}

TEST_F(PublishingTest, AFullDiskLeavesNothingHalfWritten)
{
    for (const std::string options : {"--format package", "--format qdpx", "--format csv --table statements"}) {
        const CliRun run = exported(options, "x", "ulimit -f 1;");
        EXPECT_EQ(run.status, 1) << options;
        EXPECT_THAT(run.err, StartsWith("duixian-cli: " + out.file("x") + ": the file could not be written (File too large).")) << options;
        EXPECT_EQ(publish::entriesIn(out.path()), 0U) << options;
    }
}

TEST_F(PublishingTest, AFolderOfSomebodyElseIsLeftAlone)
{
    fs::create_directories(out.file("mine"));
    static_cast<void>(out.write("mine/thesis.txt", "x"));
    const CliRun run = exported("--format package", "mine");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("thesis.txt: File exists"));
    EXPECT_EQ(publish::entriesIn(out.file("mine")), 1U);
}

} // namespace
} // namespace duixian::cli
