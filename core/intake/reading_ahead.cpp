// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reading_ahead.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <system_error>
#include <utility>

#include "core/intake/files_behind.h"

namespace duixian::intake {
namespace {

constexpr unsigned mostThreads = 8;

unsigned threadsFor(unsigned wanted)
{
    const unsigned there = std::max(1U, std::thread::hardware_concurrency());
    return wanted > 0 ? wanted : std::min(there, mostThreads);
}

} // namespace

ReadingAhead::ReadingAhead(std::vector<File> files, Choices choices, const Lexicon& lexicon, unsigned threads)
    : m_choices(std::move(choices)),
      m_lexicon(lexicon),
      m_waiting(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end())),
      m_total(m_waiting.size())
{
    try {
        for (unsigned i = 0; i < threadsFor(threads); ++i)
            m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error&) { // the system gives no more: fewer do it as well
        if (m_threads.empty())
            throw;
    }
}

ReadingAhead::~ReadingAhead()
{
    const std::lock_guard lock(m_mutex);
    m_tasks.clear();
    m_ended = true;
    m_changed.notify_all();
}

void ReadingAhead::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ended || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        std::packaged_task<Examined()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

std::optional<ReadingAhead::Next> ReadingAhead::next(const std::function<bool()>& cancelled)
{
    const auto stopped = [&] { return cancelled && cancelled(); };
    fill(cancelled);
    if (m_running.empty() || stopped())
        return std::nullopt;
    while (m_running.front().examined.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        if (stopped())
            return std::nullopt;
    Reading front = std::move(m_running.front());
    m_running.pop_front();
    return Next{std::move(front.file), front.examined.get()};
}

void ReadingAhead::fill(const std::function<bool()>& cancelled)
{
    while (m_running.size() < 2 * m_threads.size() && !(cancelled && cancelled())) {
        if (m_parts.empty() && m_waiting.empty())
            return;
        if (m_parts.empty()) {
            std::vector<File> parts = partsOf(std::move(m_waiting.front()));
            m_waiting.pop_front();
            m_total = m_total - 1 + parts.size();
            m_parts.assign(std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
        }
        if (m_parts.empty()) // an archive of hidden files
            continue;
        begin(std::move(m_parts.front()));
        m_parts.pop_front();
    }
}

void ReadingAhead::begin(File file)
{
    File named{file.path, file.fileName, std::nullopt, file.error};
    std::packaged_task<Examined()> task([this, file = std::move(file)] { return examine(file, m_choices, m_lexicon); });
    m_running.push_back({std::move(named), task.get_future()});
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
}

} // namespace duixian::intake
