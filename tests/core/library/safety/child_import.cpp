// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/child_import.h"

#include <array>
#include <csignal>
#include <limits>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace duixian::library {

ChildImport::ChildImport(const std::string& library, const std::string& reports)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    m_child = fork();
    if (m_child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        std::signal(SIGINT, SIG_DFL); // where the tests run behind a shell it may be ignored
        execl(DUIXIAN_CLI, DUIXIAN_CLI, "import", "--library", library.c_str(), reports.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    m_lines = fdopen(ends[0], "r");
}

ChildImport::~ChildImport()
{
    if (m_child > 0) {
        send(SIGKILL);
        wait();
    }
    std::fclose(m_lines);
}

int ChildImport::readLines(int count)
{
    int lines = 0;
    for (int c = 0; lines < count && (c = std::fgetc(m_lines)) != EOF;)
        lines += c == '\n' ? 1 : 0;
    return lines;
}

void ChildImport::send(int signal) const
{
    kill(m_child, signal);
}

int ChildImport::killAndReadRest()
{
    send(SIGKILL);
    wait();
    return readLines(std::numeric_limits<int>::max());
}

int ChildImport::wait()
{
    int status = 0;
    waitpid(m_child, &status, 0);
    m_child = 0;
    if (WIFSIGNALED(status))
        return WTERMSIG(status);
    return WEXITSTATUS(status) == 0 ? 0 : -1;
}

} // namespace duixian::library
