// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace duixian::cli {

void Console::print(std::string_view line)
{
    if (m_deaf)
        return;
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    m_deaf = std::ferror(stdout) != 0;
}

void Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_deaf = true;
}

void Console::complain(std::string_view sentence)
{
    flush(); // so that both stay in order where they end up in one file
    m_failed = true;
    const std::string line = "duixian-cli: " + std::string(sentence) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

int Console::finish()
{
    errno = 0;
    flush();
    // Whoever closed a pipe knows it; nobody would read the sentence.
    if (m_deaf && errno != EPIPE && errno != 0)
        complain("The output could not be written: " + std::system_category().message(errno) + ". Write it to a place with room.");
    return m_failed || m_deaf ? 1 : 0;
}

} // namespace duixian::cli
