// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace duixian::system {

/// Work that may crash, fill the memory or never end, done by a copy of this process, so that this one goes on. One copy does one piece of
/// work after the other; where it is lost, the next gets a new one. For a process of one thread.
class ProcessCopy {
public:
    using Tell = std::function<void(std::string_view)>;
    /// What the copy does, in its own memory: it is asked, and tells, piece by piece. It writes to no file and no stream.
    using Work = std::function<void(std::string_view asked, const Tell& tell)>;

    enum class End {
        Done,
        Crashed,
        OutOfLimits, ///< too long without a word, or out of memory
    };

    /// longest: how long it may work without telling anything.
    ProcessCopy(Work work, std::chrono::milliseconds longest);
    ~ProcessCopy();
    ProcessCopy(const ProcessCopy&) = delete;
    ProcessCopy& operator=(const ProcessCopy&) = delete;

    /// Has it done, and hears every piece that was told in whole. Where the system gives no copy, this process does it.
    End ask(std::string_view question, const Tell& hear);

private:
    struct Running;
    [[nodiscard]] bool begin();
    End lost();

    Work m_work;
    std::chrono::milliseconds m_longest;
    std::unique_ptr<Running> m_running; ///< none: not begun, or lost
};

} // namespace duixian::system
