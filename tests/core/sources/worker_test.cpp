// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/worker.h"

#include <array>
#include <csignal>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/system/program_beside.h"
#include "tests/core/sources/text_of.h"
#include "tests/support/temporary_folder.h"

namespace duixian::sources {
namespace {

using namespace std::chrono_literals;

/// A program that does what the shell says instead of reading.
class FalseWorker {
public:
    explicit FalseWorker(const std::string& commands, system::ChildLimits limits = {})
        : m_worker(m_folder.write("worker", "#!/bin/sh\n" + commands + "\n"), limits)
    {
        std::filesystem::permissions(m_folder.file("worker"), std::filesystem::perms::owner_all);
    }
    [[nodiscard]] std::string read() const { return shown(m_worker.read(Format::Html, "<p>甲", {})); }
    [[nodiscard]] std::string unpack() const { return m_worker.unpack("PK").error().detail; }

private:
    support::TemporaryFolder m_folder;
    Worker m_worker;
};

TEST(Worker, ReadsInAProcessOfItsOwn)
{
    EXPECT_EQ(shown(Worker().read(Format::Html, "<p>甲", {})), "甲");
    EXPECT_EQ(shown(Worker().read(Format::Pdf, "%PDF-1.4", {})), "failed FormatBroken PDF: it can't be opened");
    EXPECT_EQ(shown(Worker().read(Format::Html, "", {})), "failed FileEmpty ");
}

TEST(Worker, ThatIsMissingIsToldAsSuch)
{
    EXPECT_EQ(codeOf(Worker("/nowhere/duixian-worker").read(Format::Html, "<p>甲", {})), "WorkerMissing");
}

TEST(Worker, WhoseAnswerIsNoneIsNotBelieved)
{
    EXPECT_EQ(FalseWorker("cat >/dev/null; echo garbage").read(), "failed FormatBroken HTML: the reader's answer is none");
    EXPECT_EQ(FalseWorker("exit 0").read(), "failed FormatBroken HTML: the reader's answer is none");
    EXPECT_EQ(FalseWorker("exit 1").read(), "failed FormatBroken HTML: the reader stopped");
    EXPECT_EQ(FalseWorker("echo garbage").unpack(), "ZIP: the reader's answer is none");
}

TEST(Worker, ThatIsKilledFromOutsideIsAFailure)
{
    EXPECT_EQ(FalseWorker("kill -9 $$").read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("kill -11 $$").read(), "failed FormatBroken HTML: the reader stopped");
    EXPECT_EQ(FalseWorker("kill -24 $$").read(), "failed LimitReached HTML");
}

TEST(Worker, ThatHangsOrFloodsIsKilled)
{
    EXPECT_EQ(FalseWorker("exec sleep 1000", {50ms}).read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("exec cat /dev/zero", {30s, 1000}).read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("exec >&-; exec sleep 1000", {200ms}).read(), "failed LimitReached HTML") << "it says no more and goes on";
}

/// A worker that waits for the first byte of its file.
class WaitingWorker {
public:
    WaitingWorker()
    {
        const std::string program = *system::programBeside("libexec/duixian/duixian-worker");
        EXPECT_EQ(pipe2(m_ends.data(), O_CLOEXEC), 0);
        m_process = fork();
        if (m_process == 0) {
            dup2(m_ends[0], STDIN_FILENO);
            execl(program.c_str(), program.c_str(), "read", "pdf", "-", nullptr);
            _exit(127);
        }
    }
    ~WaitingWorker()
    {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        for (const int end : m_ends)
            close(end);
    }
    WaitingWorker(const WaitingWorker&) = delete;
    WaitingWorker& operator=(const WaitingWorker&) = delete;

    /// The soft limit as the system has it: "Max cpu time" and the like.
    [[nodiscard]] std::string limit(const std::string& name) const
    {
        const std::string all = support::fileBytes("/proc/" + std::to_string(m_process) + "/limits");
        const std::size_t line = all.find(name);
        const std::size_t begin = line == all.npos ? line : all.find_first_not_of(' ', line + name.size());
        return begin == all.npos ? "" : all.substr(begin, all.find(' ', begin) - begin);
    }

private:
    std::array<int, 2> m_ends{};
    pid_t m_process = 0;
};

/// Before it has read a byte: 1.5 GB of memory, 20 seconds of the processor, no file to write.
TEST(Worker, LimitsItselfBeforeItReads)
{
    const WaitingWorker worker;
    constexpr int longest = 3000;
    for (int tries = 0; worker.limit("Max file size") != "0" && tries < longest; ++tries) // the last of them
        std::this_thread::sleep_for(10ms);
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_EQ(worker.limit("Max address space"), "1610612736");
#endif
    EXPECT_EQ(worker.limit("Max cpu time"), "20");
    EXPECT_EQ(worker.limit("Max core file size"), "0");
    EXPECT_EQ(worker.limit("Max file size"), "0");
    EXPECT_EQ(system::ChildLimits{}.wallTime, 30s);
}

} // namespace
} // namespace duixian::sources
