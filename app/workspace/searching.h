// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/workspace/search_job.h"

namespace duixian {

class FileTask;
class Workspace;

/// What a window asks of the library that is open, all of it in the background: the question that is looked at, how many hits the saved
/// searches have, and the taking of older reports into the index. Lives in the GUI thread.
class Searching : public QObject {
    Q_OBJECT
public:
    /// So many hits are shown at the most; whoever wants more narrows the question.
    static constexpr std::size_t mostHits = 50'000;

    explicit Searching(Workspace& workspace, QObject* parent = nullptr);
    ~Searching() override;

    /// Ends the question that runs.
    void ask(const Understood& question, HitOrder order);
    void stop();
    [[nodiscard]] bool asking() const { return m_running; }

    /// Counts the hits of the saved searches anew, now and after each change of the library.
    void countSaved();

    /// Writes all that answers a question, whole sentences with their sources, as a table: by the name's ending XLSX with a sheet of that
    /// name, else CSV; exported tells.
    void exportFound(const Understood& question, HitOrder order, const QString& path, const QString& sheet);

Q_SIGNALS:
    void found(const duixian::HitBatch& hits);
    /// So many reports were looked through, of so many that may hold something.
    void looked(int done, int all);
    void finished(const duixian::SearchEnd& end);
    void counted(const QString& name, const duixian::SearchEnd& end);
    /// Reports of an older version come into the index; done = all: that was the last.
    void indexed(int done, int all);
    void exported(const QString& path, const std::optional<duixian::Error>& error);

private:
    void libraryChanged();
    void reportsChanged();
    void countNext();
    void index();

    Workspace& m_workspace;
    int m_library = 0; ///< rises with each library that is opened
    std::unique_ptr<SearchJob> m_job;
    int m_question = 0; ///< the one that is wanted
    bool m_running = false;
    std::unique_ptr<SearchJob> m_counting;
    struct Waiting {
        QString name;
        QString question;
    };
    std::vector<Waiting> m_toCount; ///< the last one is counted now
    int m_counted = 0;
    QTimer m_countSoon;
    QTimer m_indexSoon;
    std::unique_ptr<FileTask> m_indexing;
    std::unique_ptr<FileTask> m_exporting;
};

} // namespace duixian
