// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/publishing.h"

#include "app/presentation/qt_text.h"
#include "app/workspace/file_task.h"
#include "app/workspace/workspace.h"

namespace duixian {

Publishing::Publishing(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Publishing::~Publishing() = default;

void Publishing::publish(const publish::Publication& publication, const QString& path)
{
    const std::string source = toCoreUtf8(m_workspace.path());
    auto whole = std::make_shared<bool>(false);
    m_task = std::make_unique<FileTask>(source, nullptr);
    connect(m_task.get(), &FileTask::finished, this, [this, path, whole, task = m_task.get()] {
        if (task != m_task.get())
            return;
        const Result<void> done = task->result();
        m_task.release()->deleteLater();
        Q_EMIT ended(path, done && *whole, done ? std::nullopt : std::optional(done.error()));
    });
    m_task->start([this, source, publication, to = toCoreUtf8(path), whole](const library::Stopped& stopped) -> Result<void> {
        const auto library = library::Library::open(source, library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        const auto tell = [this, &stopped](std::size_t done, std::size_t all) {
            Q_EMIT progress(static_cast<int>(done), static_cast<int>(all));
            return !stopped();
        };
        const Result<publish::Ending> ending = publish::publish(*library, publication, to, tell);
        if (!ending)
            return tl::unexpected(ending.error());
        *whole = *ending == publish::Ending::Written;
        return {};
    });
}

void Publishing::stop()
{
    if (m_task)
        m_task->stop();
}

} // namespace duixian
