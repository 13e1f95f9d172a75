// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QObject>
#include <QStringList>

#include "app/workspace/import_result.h"
#include "core/library/library.h"

namespace duixian {

class Lexicon;

/// One import in the background. Files are read and analysed in pool threads; the library is written on one thread of the job's own,
/// through a connection of its own, in the order of the files. What is in stays in, whatever happens afterwards. Signals arrive in the
/// thread of the job's owner; finished comes exactly once.
class ImportJob : public QObject {
    Q_OBJECT
public:
    ImportJob(std::string libraryPath, const Lexicon& lexicon, QObject* parent);
    /// Cancels, and waits for the files that are being read at this moment.
    ~ImportJob() override;

    /// paths: files and folders; more: what is in memory already.
    void start(QStringList paths, std::vector<ImportSource> more);
    /// Takes effect before the next file is written.
    void cancel();

Q_SIGNALS:
    void progress(int done, int total, const QString& fileName);
    /// What is in the library by now, after the first report, now and then, and at the end: read on the job's thread, since a reader beside
    /// a busy writer waits for seconds.
    void reportsRead(const std::vector<duixian::library::ReportEntry>& reports);
    void finished(const duixian::ImportSummary& summary);
    /// The library itself could not be opened or written; finished follows.
    void failed(const duixian::Error& error);

private:
    void run(const QStringList& paths, std::vector<ImportSource> sources);
    void importAll(const std::vector<ImportSource>& sources, ImportSummary& summary);

    std::string m_libraryPath;
    const Lexicon& m_lexicon;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace duixian
