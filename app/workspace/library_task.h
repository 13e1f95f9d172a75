// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <thread>
#include <vector>

#include <QObject>

#include "core/library/library.h"

namespace duixian {

/// What a library holds by now, for a window.
struct LibraryContents {
    std::vector<library::ReportEntry> reports;
    std::vector<HistoryStep> history;
    std::vector<SavedSearch> saved; ///< searches
};

[[nodiscard]] LibraryContents contentsOf(const library::Library& library);

/// What came of a change.
struct TaskOutcome {
    std::optional<LibraryContents> contents; ///< none where the library could not be read
    std::optional<HistoryStep> walked;       ///< the step that was undone or redone last
    std::optional<Error> error;              ///< none where all went well
};

/// One change of a library in the background, through a connection of its own. Signals arrive in the thread of the task's owner; finished
/// comes exactly once.
class LibraryTask : public QObject {
    Q_OBJECT
public:
    /// Gives back the step that was undone or redone last, if any was.
    using Work = std::function<Result<std::optional<HistoryStep>>(library::Library& library)>;

    LibraryTask(std::string libraryPath, QObject* parent);
    /// Waits for the change.
    ~LibraryTask() override;

    void start(Work work);

Q_SIGNALS:
    void finished(const duixian::TaskOutcome& outcome);

private:
    void run(const Work& work);

    std::string m_libraryPath;
    std::thread m_thread;
};

} // namespace duixian
