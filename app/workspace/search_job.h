// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QMetaType>
#include <QObject>

#include "core/library/library.h"
#include "core/model/hit.h"
#include "core/model/understood.h"

namespace duixian {

/// The list of a library's reports as it was at a moment.
using ListedReports = std::shared_ptr<const std::vector<library::ReportEntry>>;

/// Hits in their order, handed on without a copy.
using HitBatch = std::shared_ptr<const std::vector<Hit>>;

struct SearchRequest {
    Understood question;
    HitOrder order = HitOrder::PlaceAndYear;
    ListedReports reports;
    bool countOnly = false; ///< no hits are handed on
    std::size_t most = 0;   ///< it ends after so many hits
};

/// What came of a question.
struct SearchEnd {
    std::size_t hits = 0;
    std::size_t reports = 0;    ///< that have hits
    bool whole = true;          ///< false: it was stopped, or there are more hits than were wanted
    std::optional<Error> error; ///< PatternMalformed, PatternTooSlow, or what broke
};

/// Asks a library on a thread of its own, through a connection of its own that is only read; one question at a time, a new one ends the one
/// that runs. The caller never waits, but for the end: a few hundredths of a second. Signals arrive in the thread of the job's owner, with
/// the number that ask() gave; one that was ended by a later one may still be heard of, and has to be passed over.
class SearchJob : public QObject {
    Q_OBJECT
public:
    SearchJob(std::string libraryPath, QObject* parent);
    ~SearchJob() override;

    int ask(SearchRequest request);
    /// The question that runs ends with what it has found so far.
    void stop();

Q_SIGNALS:
    void found(int question, const duixian::HitBatch& hits);
    void looked(int question, int done, int all);
    /// Exactly once for a question that was not followed by another one before it was begun.
    void finished(int question, const duixian::SearchEnd& end);

private:
    class Answer;
    void run();
    [[nodiscard]] SearchEnd answered(int number, const SearchRequest& request);

    std::string m_libraryPath;
    std::optional<library::Library> m_library; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<SearchRequest> m_next;
    int m_asked = 0;         ///< the number of the last question
    bool m_stopNext = false; ///< it was stopped before it was begun
    bool m_ending = false;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian

Q_DECLARE_METATYPE(duixian::HitBatch)
Q_DECLARE_METATYPE(duixian::SearchEnd)
