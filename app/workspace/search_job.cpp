// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/search_job.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/workspace/library_faults.h"
#include "core/search/find.h"

namespace duixian {

/// Gathers what one question brings, and hands it on in pieces: the first ones soon, so that something is seen, then larger ones, so that
/// the window has time for other things.
class SearchJob::Answer {
public:
    Answer(SearchJob& job, int number, const SearchRequest& request) : m_job(job), m_number(number), m_request(request) {}

    bool take(Hit&& hit)
    {
        ++m_end.hits;
        if (m_end.reports == 0 || hit.report != m_last)
            ++m_end.reports;
        m_last = hit.report;
        if (!m_request.countOnly)
            m_batch.push_back(std::move(hit));
        if (m_batch.size() >= m_wanted || (!m_batch.empty() && since() > longestWait))
            handOn();
        m_end.whole = m_end.hits < m_request.most;
        return m_end.whole;
    }

    void look(const search::Progress& progress)
    {
        if (since() < longestWait) // told of every report, the window would do nothing else
            return;
        handOn();
        Q_EMIT m_job.looked(m_number, static_cast<int>(progress.done), static_cast<int>(progress.all));
    }

    [[nodiscard]] SearchEnd end()
    {
        handOn();
        return m_end;
    }

private:
    static constexpr std::chrono::milliseconds longestWait{60};
    static constexpr std::size_t firstBatch = 50;
    static constexpr std::size_t largestBatch = 1600;

    [[nodiscard]] std::chrono::steady_clock::duration since() const { return std::chrono::steady_clock::now() - m_handedOn; }

    void handOn()
    {
        if (!m_batch.empty())
            Q_EMIT m_job.found(m_number, std::make_shared<const std::vector<Hit>>(std::exchange(m_batch, {})));
        m_wanted = std::min(2 * m_wanted, largestBatch);
        m_handedOn = std::chrono::steady_clock::now();
    }

    SearchJob& m_job;
    int m_number;
    const SearchRequest& m_request;
    SearchEnd m_end;
    ReportId m_last;
    std::vector<Hit> m_batch;
    std::size_t m_wanted = firstBatch;
    std::chrono::steady_clock::time_point m_handedOn = std::chrono::steady_clock::now();
};

SearchJob::SearchJob(std::string libraryPath, QObject* parent) : QObject(parent), m_libraryPath(std::move(libraryPath)) {}

SearchJob::~SearchJob()
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

int SearchJob::ask(SearchRequest request)
{
    const std::scoped_lock lock(m_mutex);
    m_next = std::move(request);
    m_stopNext = false;
    m_stopped = true; // the one that runs
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
    return ++m_asked;
}

void SearchJob::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopNext = m_next.has_value();
    m_stopped = true;
}

void SearchJob::run()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        if (m_ending)
            break;
        const SearchRequest request = std::move(*std::exchange(m_next, std::nullopt));
        const int number = m_asked;
        m_stopped = std::exchange(m_stopNext, false);
        lock.unlock();
        Q_EMIT finished(number, answered(number, request));
    }
    m_library.reset();
}

SearchEnd SearchJob::answered(int number, const SearchRequest& request)
{
    Answer answer(*this, number, request);
    SearchEnd end;
    try {
        if (!m_library) {
            auto opened = library::Library::open(m_libraryPath, library::Access::ReadOnly);
            if (!opened)
                return {0, 0, false, opened.error()};
            m_library.emplace(std::move(*opened));
        }
        search::Search wanted;
        wanted.question = request.question;
        wanted.order = request.order;
        wanted.found = [&](Hit&& hit) { return answer.take(std::move(hit)); };
        wanted.looked = [&](const search::Progress& progress) { answer.look(progress); };
        wanted.stopped = [this] { return m_stopped.load(); };
        const Result<void> searched = search::find(*m_library, *request.reports, wanted);
        end = answer.end();
        if (!searched)
            end.error = searched.error();
    } catch (const library::LibraryError& error) {
        m_library.reset();
        end = answer.end();
        end.error = errorOf(error, m_libraryPath);
    }
    end.whole = end.whole && !m_stopped && !end.error;
    return end;
}

} // namespace duixian
