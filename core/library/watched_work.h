// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

#include "core/library/connection.h"

namespace duixian::library {

/// Asked some hundred times a second, from another thread, whether long work is to end. Empty: never.
using Stopped = std::function<bool()>;

/// While it lives, a statement of the connection ends soon after stopped says so, by a LibraryError of SQLITE_INTERRUPT: also within
/// what SQLite does in one piece, as the check of a table. Has the allowance of long work.
class WatchedWork {
public:
    WatchedWork(Connection& connection, Stopped stopped);
    ~WatchedWork();
    WatchedWork(const WatchedWork&) = delete;
    WatchedWork& operator=(const WatchedWork&) = delete;

private:
    LongWork m_allowance;
    std::jthread m_watcher;
};

} // namespace duixian::library
