// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QObject>
#include <QStringList>

#include "app/workspace/import_result.h"
#include "app/workspace/library_task.h"
#include "core/library/library.h"

namespace duixian {

class Lexicon;

/// What to import: paths of files and folders, and single files (what is in memory, second tries).
struct ImportRequest {
    QStringList paths;
    std::vector<ImportItem> items;
    bool again = false; ///< second tries
};

/// One import in the background. Files are read and analysed in pool threads; the library is written on one thread of the job's own,
/// through a connection of its own, in the order of the files. What is in stays in, whatever happens afterwards. Signals arrive in the
/// thread of the job's owner; finished comes exactly once.
class ImportJob : public QObject {
    Q_OBJECT
public:
    ImportJob(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent);
    /// Cancels, and waits for the file that is being written at this moment.
    ~ImportJob() override;

    void start(ImportRequest request);
    /// Takes effect before the next file is written; files that are being read meanwhile are dropped.
    void cancel();

Q_SIGNALS:
    /// total 0: the files are being looked for.
    void progress(int done, int total, const QString& fileName);
    /// What is in the library by now, after the first report, now and then, and at the end: read on the job's thread, since a reader beside
    /// a busy writer waits for seconds.
    void contentsRead(const duixian::LibraryContents& contents);
    void finished(const duixian::ImportSummary& summary);
    /// The library itself could not be opened or written; finished follows.
    void failed(const duixian::Error& error);

private:
    void run(ImportRequest request);
    void importAll(std::vector<ImportItem> items, ImportSummary& summary);

    std::string m_libraryPath;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    std::thread m_thread;
};

} // namespace duixian
