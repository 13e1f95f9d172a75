// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/repeat_search.h"

#include <chrono>
#include <utility>

#include "app/workspace/library_faults.h"
#include "core/search/repeats.h"

namespace duixian {

RepeatSearch::RepeatSearch(std::string libraryPath, std::vector<ReportId> among, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_among(std::move(among))
{
}

RepeatSearch::~RepeatSearch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_stopped = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

int RepeatSearch::ask(ReportId report, const std::optional<Span>& sentence)
{
    const std::scoped_lock lock(m_mutex);
    m_next = Asked{++m_asked, report, sentence};
    m_stopNext = false;
    m_stopped = true; // the one that runs
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
    return m_asked;
}

void RepeatSearch::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopNext = m_next.has_value();
    m_stopped = true;
}

void RepeatSearch::run()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        if (m_ending)
            break;
        const Asked asked = *std::exchange(m_next, std::nullopt);
        m_stopped = std::exchange(m_stopNext, false);
        lock.unlock();
        answer(asked);
    }
    m_library.reset();
}

void RepeatSearch::answer(const Asked& asked)
{
    bool whole = true;
    try {
        look(asked);
    } catch (const library::LibraryError& error) {
        m_library.reset();
        whole = false;
        Q_EMIT failed(asked.number, errorOf(error, m_libraryPath));
    }
    Q_EMIT finished(asked.number, whole && !m_stopped);
}

void RepeatSearch::look(const Asked& asked)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds longestWait{60}; // told of every report, the window would do nothing else
    if (!m_library) {
        auto opened = library::Library::open(m_libraryPath, library::Access::ReadOnly);
        if (!opened) {
            Q_EMIT failed(asked.number, opened.error());
            return;
        }
        m_library.emplace(std::move(*opened));
    }
    std::vector<Repeat> batch;
    Clock::time_point handedOn = Clock::now();
    const auto handOn = [&] {
        if (!batch.empty())
            Q_EMIT found(asked.number, std::make_shared<const std::vector<Repeat>>(std::exchange(batch, {})));
        handedOn = Clock::now();
    };
    search::RepeatQuestion question{asked.report, asked.sentence, m_among};
    question.found = [&](std::vector<Repeat>&& repeats) {
        batch.insert(batch.end(), std::make_move_iterator(repeats.begin()), std::make_move_iterator(repeats.end()));
        return true;
    };
    question.looked = [&](const search::Progress& at) {
        if (Clock::now() - handedOn < longestWait)
            return;
        handOn();
        Q_EMIT progress(asked.number, static_cast<int>(at.done), static_cast<int>(at.all));
    };
    question.stopped = [this] { return m_stopped.load(); };
    const Result<void> looked = search::repeats(*m_library, question);
    handOn();
    if (!looked)
        Q_EMIT failed(asked.number, looked.error());
}

} // namespace duixian
