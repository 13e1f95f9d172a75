// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/child.h"

#include <array>
#include <cerrno>

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace duixian::system {

Way::Way()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    ours = Descriptor(ends[0]);
    theirs = Descriptor(ends[1]);
}

Child::Child(pid_t number) : m_number(number), m_end(static_cast<int>(::syscall(SYS_pidfd_open, number, 0))) {}

Child::~Child()
{
    if (!m_reaped)
        static_cast<void>(kill());
}

int Child::kill()
{
    ::kill(m_number, SIGKILL);
    return reap();
}

bool Child::ends(int milliseconds) const
{
    pollfd end{m_end.number(), POLLIN, 0};
    if (m_end.open())
        return ::poll(&end, 1, milliseconds) > 0;
    // Kernels before 5.3 and some sandboxes know no such descriptor: then it is looked at now and then.
    constexpr int pause = 2;
    for (int waited = 0; !hasEnded(); waited += pause) {
        if (waited >= milliseconds)
            return false;
        ::poll(nullptr, 0, pause);
    }
    return true;
}

int Child::reap()
{
    int status = 0;
    while (::waitpid(m_number, &status, 0) < 0 && errno == EINTR) {
    }
    m_reaped = true;
    return status;
}

bool Child::hasEnded() const
{
    siginfo_t news{};
    return ::waitid(P_PID, static_cast<id_t>(m_number), &news, WEXITED | WNOHANG | WNOWAIT) == 0 && news.si_pid == m_number;
}

} // namespace duixian::system
