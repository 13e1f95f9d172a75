// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "app/workspace/library_task.h"
#include "core/model/decision.h"
#include "core/model/review_filter.h"

namespace duixian {

/// Says the same to all statements that a filter passes, report by report, in the background: one step of the history, also where it is
/// stopped half way. Signals arrive in the thread of the job's owner; finished comes exactly once.
class JudgingJob : public QObject {
    Q_OBJECT
public:
    explicit JudgingJob(std::string libraryPath, QObject* parent = nullptr);
    ~JudgingJob() override;

    void start(std::vector<ReportId> reports, const ReviewFilter& filter, Ruling ruling);
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void progress(int done, int total);
    void failed(const duixian::Error& error);
    void contentsRead(const duixian::LibraryContents& contents);
    /// So many statements were judged.
    void finished(int statements);

private:
    void run(const std::vector<ReportId>& reports, const ReviewFilter& filter, Ruling ruling);

    std::string m_libraryPath;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian
