// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include "core/system/descriptor.h"

namespace duixian::system {

/// Both ends of a way between two processes; not open where the system has none left. A pair of sockets rather than pipes: send() can be
/// told not to raise SIGPIPE.
struct Way {
    Descriptor ours;
    Descriptor theirs;

    Way();
};

/// A process that this one started. Killed and reaped when it goes, whatever happened.
class Child {
public:
    explicit Child(pid_t number);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    int kill();
    /// Waits until it has ended; false where the time is over first.
    [[nodiscard]] bool ends(int milliseconds) const;
    /// Waits for its end without a limit: what waitpid tells.
    int reap();

private:
    [[nodiscard]] bool hasEnded() const;

    pid_t m_number;
    Descriptor m_end; ///< readable once the process has ended; none where the system has no such thing
    bool m_reaped = false;
};

} // namespace duixian::system
