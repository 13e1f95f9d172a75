// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <QObject>

#include "app/workspace/library_task.h"
#include "core/library/library.h"
#include "core/model/choices.h"

namespace duixian {

class Lexicon;

/// Changes what a person settled of a report. Called on another thread; report: as it is read now.
using Settle = std::function<void(Choices& choices, const Report& report)>;

/// Reads reports of a library anew, in the background and one after the other: from their stored bytes, with what a person settled and
/// settles now. A report that can't be read so stays as it was. Signals arrive in the thread of the job's owner; finished comes exactly
/// once.
class RereadJob : public QObject {
    Q_OBJECT
public:
    RereadJob(std::string libraryPath, const Lexicon& lexicon, QObject* parent);
    ~RereadJob() override;

    void start(std::vector<ReportId> reports, Settle settle);

Q_SIGNALS:
    void reread(duixian::ReportId id, const std::shared_ptr<const duixian::Report>& report);
    /// Nothing was changed.
    void refused(duixian::ReportId id, const duixian::Error& error);
    void contentsRead(const duixian::LibraryContents& contents);
    void finished();

private:
    void run(const std::vector<ReportId>& reports, const Settle& settle);

    std::string m_libraryPath;
    const Lexicon& m_lexicon;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian
