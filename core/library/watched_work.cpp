// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/watched_work.h"

#include <chrono>
#include <utility>

#include <sqlite3.h>

namespace duixian::library {
namespace {

constexpr std::chrono::milliseconds between{10};

} // namespace

WatchedWork::WatchedWork(Connection& connection, Stopped stopped) : m_allowance(connection)
{
    if (!stopped)
        return;
    m_watcher = std::jthread([handle = connection.handle(), stopped = std::move(stopped)](const std::stop_token& done) {
        // Again and again: an interruption ends only what runs in that moment.
        for (; !done.stop_requested(); std::this_thread::sleep_for(between))
            if (stopped())
                sqlite3_interrupt(handle);
    });
}

WatchedWork::~WatchedWork() = default;

} // namespace duixian::library
