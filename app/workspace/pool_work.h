// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <utility>

#include <QRunnable>

namespace duixian {

/// Work for a thread of Qt's pool. That it is done after it was handed over is said by an atomic, too: Qt hands it over by locks of its
/// own, which the thread sanitizer does not see.
class PoolWork : public QRunnable {
public:
    explicit PoolWork(std::function<void()> work) : m_work(std::move(work)) { handOver().fetch_add(1, std::memory_order_release); }

    void run() override
    {
        handOver().fetch_add(1, std::memory_order_acquire);
        std::exchange(m_work, nullptr)();
    }

private:
    static std::atomic<unsigned>& handOver()
    {
        static std::atomic<unsigned> count{0};
        return count;
    }

    std::function<void()> m_work;
};

} // namespace duixian
