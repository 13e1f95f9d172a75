// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/library_task.h"

#include "app/workspace/library_faults.h"

namespace duixian {

LibraryContents contentsOf(const library::Library& library)
{
    return {library.list(), library.history(), library.savedSearches()};
}

LibraryTask::LibraryTask(std::string libraryPath, QObject* parent) : QObject(parent), m_libraryPath(std::move(libraryPath)) {}

LibraryTask::~LibraryTask()
{
    if (m_thread.joinable())
        m_thread.join();
}

void LibraryTask::start(Work work)
{
    m_thread = std::thread([this, work = std::move(work)] { run(work); });
}

void LibraryTask::run(const Work& work)
{
    TaskOutcome outcome;
    try {
        auto opened = library::Library::open(m_libraryPath);
        if (!opened) {
            outcome.error = opened.error();
        } else {
            if (auto done = work(*opened))
                outcome.walked = std::move(*done);
            else
                outcome.error = done.error();
            outcome.contents = contentsOf(*opened);
        }
    } catch (const library::LibraryError& broken) {
        outcome.error = errorOf(broken, m_libraryPath);
    }
    Q_EMIT finished(outcome);
}

} // namespace duixian
