// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/intake/intake.h"

namespace duixian::intake {

/// Examines files on threads of its own, a few of them ahead of the one that is taken in, so that a thousand never lie in memory together.
/// The parts of an archive come in its place. An object is used by one thread.
class ReadingAhead {
public:
    struct Next {
        File file; ///< without its bytes
        Examined examined;
    };

    /// choices: for all files alike. threads: 0 for as many as the machine has.
    ReadingAhead(std::vector<File> files, Choices choices, const Lexicon& lexicon, unsigned threads = 0);
    /// Waits for the files that are being read at this moment.
    ~ReadingAhead();
    ReadingAhead(const ReadingAhead&) = delete;
    ReadingAhead& operator=(const ReadingAhead&) = delete;

    /// The next in the order of the files; none at their end, or soon after cancelled answers true.
    [[nodiscard]] std::optional<Next> next(const std::function<bool()>& cancelled = {});
    /// How many files there are, as far as known by now: an archive counts as one until it is opened.
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    struct Reading {
        File file;
        std::future<Examined> examined;
    };
    void work();
    void fill(const std::function<bool()>& cancelled);
    void begin(File file);

    Choices m_choices;
    const Lexicon& m_lexicon;
    std::deque<File> m_waiting;
    std::deque<File> m_parts; ///< of the archive opened last: before those that wait
    std::size_t m_total;
    std::deque<Reading> m_running;

    std::mutex m_mutex; ///< for the two below
    std::deque<std::packaged_task<Examined()>> m_tasks;
    bool m_ended = false;
    std::condition_variable m_changed;
    std::vector<std::jthread> m_threads; ///< last, so that they end first
};

} // namespace duixian::intake
