// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>

#include <sys/types.h>

namespace duixian::library {

/// The built duixian-cli, importing: a line of its output says that a report is in. Killed where it is still at work when this goes.
class ChildImport {
public:
    ChildImport(const std::string& library, const std::string& reports);
    ~ChildImport();
    ChildImport(const ChildImport&) = delete;
    ChildImport& operator=(const ChildImport&) = delete;

    /// Waits for so many lines, or for the last one. How many came.
    int readLines(int count);
    void send(int signal) const;
    /// By kill -9. How many lines were written before.
    int killAndReadRest();
    /// The signal that ended it; 0 where it ended well, -1 where it ended by itself and not well.
    int wait();

private:
    pid_t m_child = 0;
    std::FILE* m_lines = nullptr;
};

} // namespace duixian::library
