// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::architecture {
namespace {

struct Run {
    int status = -1;
    std::string output;
};

/// Runs the executable that has no test.
Run runNoTests(const std::string& arguments)
{
    Run run;
    std::FILE* pipe = ::popen((std::string("'") + DUIXIAN_NO_TESTS + "' " + arguments + " 2>&1").c_str(), "r");
    if (pipe == nullptr)
        return run;
    std::array<char, 4096> buffer{};
    while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        run.output.append(buffer.data(), count);
    const int status = ::pclose(pipe);
    run.status = status % 256 == 0 ? status / 256 : -1;
    return run;
}

TEST(GuardedRun, NoTestAtAllIsAFailure)
{
    const auto run = runNoTests("");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.output, testing::HasSubstr("no test ran"));
}

TEST(GuardedRun, AFilterThatFitsNothingIsAFailure)
{
    EXPECT_EQ(runNoTests("--gtest_filter=Nothing.OfTheKind").status, 1);
}

TEST(GuardedRun, ListingIsNoRun)
{
    EXPECT_EQ(runNoTests("--gtest_list_tests").status, 0);
}

} // namespace
} // namespace duixian::architecture
