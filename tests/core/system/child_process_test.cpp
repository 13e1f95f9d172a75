// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/child_process.h"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "core/system/program_beside.h"

namespace duixian::system {
namespace {

using namespace std::chrono_literals;

ChildRun shell(const std::string& commands, std::string_view input = {}, const ChildLimits& limits = {})
{
    const auto run = runChild("/bin/sh", {"-c", commands}, input, limits);
    EXPECT_TRUE(run);
    return run.value_or(ChildRun{});
}

TEST(ChildProcess, GivesInputAndTakesOutput)
{
    const std::string much(5'000'000, 'x');
    EXPECT_EQ(shell("cat", much).output, much);
    EXPECT_EQ(shell("cat; echo y >&2; exit 3", "x").output, "x");
    EXPECT_EQ(shell("exit 3").code, 3);
}

TEST(ChildProcess, ThatDoesNotReadIsNoTrouble)
{
    const ChildRun run = shell("exec <&-; echo done", std::string(5'000'000, 'x')); // the pipe breaks; nobody gets a SIGPIPE
    EXPECT_EQ(run.output, "done\n");
    EXPECT_EQ(run.end, ChildRun::End::Exited);
}

TEST(ChildProcess, TellsHowItEnded)
{
    EXPECT_EQ(shell("kill -6 $$").end, ChildRun::End::Signalled);
    EXPECT_EQ(shell("kill -6 $$").code, 6);
    EXPECT_EQ(shell("exec sleep 1000", {}, {50ms}).end, ChildRun::End::TimedOut);
    EXPECT_EQ(shell("exec cat /dev/zero", {}, {30s, 100'000}).end, ChildRun::End::TooMuchOutput);
    EXPECT_EQ(runChild("/nowhere/x", {}, {}).error().code, ErrorCode::WorkerMissing);
}

TEST(ChildProcess, RunsManyAtOnceAndPassesNoFileOn)
{
    const std::string command = "cat; ls /proc/self/fd | wc -l";
    const std::string alone = shell(command).output; // the three, the one that ls opens, and what this process was started with
    std::vector<std::string> outputs(40);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < 4; ++t)
        threads.emplace_back([&outputs, &command, t] {
            for (std::size_t i = t; i < outputs.size(); i += 4)
                outputs[i] = runChild("/bin/sh", {"-c", command}, std::to_string(i) + " ").value_or(ChildRun{}).output;
        });
    for (std::thread& thread : threads)
        thread.join();
    for (std::size_t i = 0; i < outputs.size(); ++i)
        EXPECT_EQ(outputs[i], std::to_string(i) + " " + alone);
}

TEST(ProgramBeside, IsFoundFromTheRunningOne)
{
    EXPECT_TRUE(programBeside("libexec/duixian/duixian-worker"));
    EXPECT_FALSE(programBeside("libexec/duixian/nothing"));
}

} // namespace
} // namespace duixian::system
