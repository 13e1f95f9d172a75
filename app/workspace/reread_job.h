// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include <QObject>

#include "app/workspace/library_task.h"
#include "core/intake/reread.h"

namespace duixian {

/// Reads reports of a library anew, in the background and one after the other: from their stored bytes, with what a person settled and
/// settles now. What was said of them is carried over, all of it is one step of the history. A report that can't be read so stays as it
/// was. Before many are read by other rules, a restore point is made; without it nothing is read. Signals arrive in the thread of the job's
/// owner; finished comes exactly once.
class RereadJob : public QObject {
    Q_OBJECT
public:
    RereadJob(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent);
    ~RereadJob() override;

    void start(std::vector<ReportId> reports, intake::Settle settle, HistoryStep step);

Q_SIGNALS:
    void progress(int done, int total);
    void reread(duixian::ReportId id);
    /// Nothing was changed; no id: of none of the reports.
    void refused(duixian::ReportId id, const duixian::Error& error);
    void contentsRead(const duixian::LibraryContents& contents);
    void finished();

private:
    void run(const std::vector<ReportId>& reports, const intake::Settle& settle, HistoryStep step);
    [[nodiscard]] Result<void> readAll(const std::vector<ReportId>& reports, const intake::Settle& settle, HistoryStep& step);

    std::string m_libraryPath;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian
