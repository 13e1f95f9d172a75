// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <cstdint>

#include <sys/resource.h>

namespace duixian::support {

/// While it lives, no file of this process grows beyond so many bytes: what comes nearest to a full disk without being root.
class LongestFile {
public:
    explicit LongestFile(std::uintmax_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LongestFile()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    LongestFile(const LongestFile&) = delete;
    LongestFile& operator=(const LongestFile&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace duixian::support
