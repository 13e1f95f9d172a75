// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/library.h"
#include "tests/core/cli/run_cli.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

/// Begins an import whose lines go to a file.
pid_t startImport(const std::string& library, const std::string& reports, const std::string& lines)
{
    const pid_t child = fork();
    if (child == 0) {
        const int out = open(lines.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(out, STDOUT_FILENO);
        execl(DUIXIAN_CLI, DUIXIAN_CLI, "import", "--library", library.c_str(), reports.c_str(), nullptr);
        _exit(127);
    }
    return child;
}

std::ptrdiff_t linesIn(const std::string& path)
{
    const std::string text = support::fileBytes(path);
    return std::count(text.begin(), text.end(), '\n');
}

/// Until so many reports are said to be in (the next one is then being written), or the program ended.
void waitForLines(const std::string& path, std::ptrdiff_t count, pid_t child)
{
    siginfo_t ended{};
    while (linesIn(path) < count && ended.si_pid == 0)
        waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
}

/// An invented report, each with a number of its own.
std::string reportText(int number)
{
    std::string text = "云泽区政府工作报告\n一、2018年工作回顾\n";
    for (int i = 0; i < 60; ++i)
        text += "新建公园" + std::to_string(number * 100 + i + 1) + "个，投资" + std::to_string(i + 2) + "亿元。\n";
    return text + "二、2019年工作安排\n地区生产总值增长7%。\n";
}

TEST(KilledImport, LosesNothingThatItSaidToBeIn)
{
    const support::TemporaryFolder folder;
    std::filesystem::create_directories(folder.file("reports"));
    for (int i = 0; i < 40; ++i)
        static_cast<void>(folder.write("reports/" + std::to_string(i) + ".txt", reportText(i)));
    int inTheMiddle = 0;
    for (int round = 0; round < 20; ++round) {
        const std::string path = folder.file("library" + std::to_string(round));
        const std::string lines = folder.file("lines");
        std::filesystem::remove(lines);
        const pid_t child = startImport(path, folder.file("reports"), lines);
        waitForLines(lines, std::ptrdiff_t{2} * round, child);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto acknowledged = static_cast<std::size_t>(linesIn(lines));
        auto library = library::Library::open(path);
        if (!library) {
            EXPECT_EQ(library.error().code, ErrorCode::LibraryMissing) << library.error().detail;
            EXPECT_EQ(acknowledged, 0U);
            continue;
        }
        const auto reports = library->list();
        EXPECT_GE(reports.size(), acknowledged);
        EXPECT_LE(reports.size(), acknowledged + 1);
        for (const library::ReportEntry& entry : reports)
            EXPECT_GE(entry.outcomes, 60U) << "a report came in without all its statements";
        inTheMiddle += !reports.empty() && reports.size() < 40 ? 1 : 0;
    }
    EXPECT_GT(inTheMiddle, 0) << "no round ended in the middle of the import: the test saw nothing";
}

TEST(InterruptedImport, EndsBetweenTwoReportsAsAnInterruptedProgram)
{
    const support::TemporaryFolder folder;
    std::filesystem::create_directories(folder.file("reports"));
    for (int i = 0; i < 200; ++i)
        static_cast<void>(folder.write("reports/" + std::to_string(i) + ".txt", reportText(i)));
    const std::string path = folder.file("library");
    const pid_t child = startImport(path, folder.file("reports"), folder.file("lines"));
    waitForLines(folder.file("lines"), 3, child);
    kill(child, SIGINT);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT) << "a shell stops its loop only where the signal ended the program";
    const auto acknowledged = static_cast<std::size_t>(linesIn(folder.file("lines")));
    EXPECT_LT(acknowledged, 200U);
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
    EXPECT_EQ(library::Library::open(path)->list().size(), acknowledged);
}

} // namespace
} // namespace duixian::cli
