// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/core/cli/run_cli.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

TEST(SharedReports, AreImportedWithoutAFault)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the labelled reports are not there: set DUIXIAN_SHARED to their folder";
    const support::TemporaryFolder folder;
    const std::string arguments = "import --library '" + folder.file("L") + "' '" + *shared + "/reports' '" + *shared + "/corpus/runs'";
    const CliRun run = runCli(arguments);
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.lines().size(), 55U);
    const auto library = library::Library::open(folder.file("L"));
    ASSERT_TRUE(library.has_value());
    for (const library::ReportEntry& entry : library->list()) {
        EXPECT_GT(entry.targets + entry.outcomes, 20U) << entry.passport.fileName;
        EXPECT_EQ(library->load(entry.id)->text.size(), entry.length);
    }
    const CliRun again = runCli(arguments);
    for (const std::string& line : again.lines())
        EXPECT_THAT(line, testing::HasSubstr(R"("status":"already_there")"));
}

} // namespace
} // namespace duixian::cli
