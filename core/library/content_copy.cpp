// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/content_copy.h"

#include <chrono>
#include <memory>
#include <optional>
#include <thread>

#include <sqlite3.h>

#include "core/library/library_error.h"

namespace duixian::library {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int pagesInStep = 256;
constexpr std::chrono::milliseconds pause{3};
constexpr std::chrono::seconds patience{10};
/// How often others may change the source under the copy, which then begins anew, before it is held.
constexpr int startsBeforeHolding = 6;

struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

class Copy {
public:
    Copy(Connection& source, Connection& target)
        : m_source(source), m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {
        if (!m_backup)
            target.fail("copying");
        sqlite3_busy_timeout(source.handle(), 0); // waits here, where it can be stopped
    }

    bool run(const Stopped& stopped)
    {
        for (Clock::time_point last = Clock::now(); !(stopped && stopped());) {
            const int code = sqlite3_backup_step(m_backup.get(), pagesInStep);
            if (code == SQLITE_DONE)
                return true;
            const bool waits = code == SQLITE_BUSY || code == SQLITE_LOCKED;
            if ((!waits && code != SQLITE_OK) || Clock::now() - last > patience)
                throw LibraryError(code, "copying", sqlite3_errstr(code));
            if (!waits)
                last = Clock::now();
            countStarts();
            if (!m_held)
                std::this_thread::sleep_for(pause);
        }
        return false;
    }

private:
    void countStarts()
    {
        const int remaining = sqlite3_backup_remaining(m_backup.get());
        m_starts += remaining > m_remaining ? 1 : 0;
        m_remaining = remaining;
        if (m_starts > startsBeforeHolding && !m_held)
            hold();
    }

    /// A reader's lock: nothing is committed before this copy is done. Where it is not to be had just now, the next step asks again.
    void hold()
    {
        try {
            if (!m_source.inTransaction())
                m_source.run("BEGIN");
            (void)m_source.integer("SELECT count(*) FROM sqlite_schema");
            m_held.emplace(m_source);
        } catch (const LibraryError& error) {
            if (error.fault() != LibraryFault::Busy)
                throw;
        }
    }

    struct Held {
        explicit Held(Connection& connection) : source(connection) {}
        ~Held() { sqlite3_exec(source.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }
        Held(const Held&) = delete;
        Held& operator=(const Held&) = delete;
        Connection& source;
    };

    Connection& m_source;
    std::optional<Held> m_held;
    std::unique_ptr<sqlite3_backup, Finish> m_backup;
    int m_remaining = 0;
    int m_starts = 0;
};

} // namespace

bool copyContent(Connection& source, Connection& target, const Stopped& stopped)
{
    return Copy(source, target).run(stopped);
}

} // namespace duixian::library
