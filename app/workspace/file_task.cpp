// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/file_task.h"

#include "app/workspace/library_faults.h"

namespace duixian {

FileTask::FileTask(std::string path, QObject* parent) : QObject(parent), m_path(std::move(path)) {}

FileTask::~FileTask()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void FileTask::start(Work work)
{
    m_thread = std::thread([this, work = std::move(work)] {
        try {
            m_result = work([this] { return m_stopped.load(); });
        } catch (const library::LibraryError& error) {
            m_result = tl::unexpected(errorOf(error, m_path));
        }
        Q_EMIT finished();
    });
}

} // namespace duixian
