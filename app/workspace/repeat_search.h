// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <QMetaType>
#include <QObject>

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/repeat.h"

namespace duixian {

/// Repeats of one report after the other, handed on without a copy.
using RepeatBatch = std::shared_ptr<const std::vector<Repeat>>;

/// Looks through a library for where else the sentences of a report stand, on a thread of its own, through a connection of its own that is
/// only read; one question at a time, a new one ends the one that runs. Signals arrive in the thread of its owner with the number that
/// ask() gave; one that was ended by a later one may still be heard of, and has to be passed over.
class RepeatSearch : public QObject {
    Q_OBJECT
public:
    /// among: the reports that are looked through, in this order.
    RepeatSearch(std::string libraryPath, std::vector<ReportId> among, QObject* parent = nullptr);
    /// Stops it.
    ~RepeatSearch() override;

    /// sentence: only the sentences that it touches; none: all of the report.
    int ask(ReportId report, const std::optional<Span>& sentence);
    /// What runs ends with what it has found so far.
    void stop();

Q_SIGNALS:
    void found(int question, const duixian::RepeatBatch& repeats);
    /// Reports.
    void progress(int question, int done, int total);
    /// Exactly once for a question that was not followed by another one before it was begun. whole: nothing stopped it.
    void finished(int question, bool whole);
    /// Before finished.
    void failed(int question, const duixian::Error& error);

private:
    struct Asked {
        int number = 0;
        ReportId report;
        std::optional<Span> sentence;
    };
    void run();
    void answer(const Asked& asked);
    void look(const Asked& asked);

    std::string m_libraryPath;
    std::vector<ReportId> m_among;
    std::optional<library::Library> m_library; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Asked> m_next;
    int m_asked = 0;
    bool m_stopNext = false; ///< it was stopped before it was begun
    bool m_ending = false;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian

Q_DECLARE_METATYPE(duixian::RepeatBatch)
