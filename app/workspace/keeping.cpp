// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping.h"

#include "app/presentation/qt_text.h"
#include "app/workspace/file_task.h"
#include "app/workspace/workspace.h"
#include "core/library/check.h"
#include "core/library/retention.h"

namespace duixian {
namespace {

/// What upkeep found, filled on its thread.
struct Upkeep {
    bool damaged = false;
};

Result<void> look(const std::string& path, bool writable, Upkeep& upkeep, const library::Stopped& stopped)
{
    const auto checked = library::check(path, library::Depth::Quick, stopped);
    if (!checked)
        return tl::unexpected(checked.error());
    upkeep.damaged = !checked->sound();
    if (upkeep.damaged || checked->stopped || !writable)
        return {};
    const auto made = library::makeRestorePoint(path, library::PointReason::Daily, stopped);
    if (!made)
        return tl::unexpected(made.error());
    if (*made)
        library::retirePoints(path);
    return {};
}

} // namespace

Keeping::Keeping(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Keeping::~Keeping() = default;

std::vector<library::RestorePoint> Keeping::points(const QString& path)
{
    return library::restorePoints(toCoreUtf8(path));
}

void Keeping::keepUp()
{
    m_upkeep.reset();
    if (!m_workspace.isOpen())
        return;
    const std::string file = toCoreUtf8(m_workspace.path());
    const auto upkeep = std::make_shared<Upkeep>();
    m_upkeep = std::make_unique<FileTask>(file, nullptr);
    connect(m_upkeep.get(), &FileTask::finished, this, [this, upkeep, task = m_upkeep.get()] {
        // It may have been stopped after it had said this.
        if (m_upkeep.get() != task)
            return;
        const Result<void> result = task->result();
        m_upkeep.release()->deleteLater();
        if (!result)
            Q_EMIT upkeepFailed(result.error());
        else if (upkeep->damaged)
            Q_EMIT found();
        Q_EMIT keptUp();
    });
    m_upkeep->start([file, upkeep, writable = m_workspace.canWrite()](const library::Stopped& stopped) {
        return look(file, writable, *upkeep, stopped);
    });
}

/// work fills in its value on the thread; where it was stopped there is none, and nobody is told.
template <class Value, class Work, class Done>
void Keeping::run(const QString& path, Work work, Done done)
{
    if (busy())
        return;
    m_upkeep.reset();
    const auto value = std::make_shared<std::optional<Value>>();
    m_wanted = std::make_unique<FileTask>(toCoreUtf8(path), nullptr);
    connect(m_wanted.get(), &FileTask::finished, this, [this, path, value, done] {
        const Result<void> result = m_wanted->result();
        m_wanted.release()->deleteLater();
        if (!result)
            Q_EMIT failed(path, result.error());
        else if (*value)
            done(**value);
    });
    m_wanted->start([value, work](const library::Stopped& stopped) -> Result<void> {
        auto made = work(stopped);
        if (!made)
            return tl::unexpected(made.error());
        *value = std::move(*made);
        return {};
    });
}

void Keeping::makePoint(const QString& path)
{
    run<library::RestorePoint>(
        path,
        [file = toCoreUtf8(path)](const library::Stopped& stopped) {
            return library::makeRestorePoint(file, library::PointReason::ByHand, stopped);
        },
        [this](const library::RestorePoint& point) { Q_EMIT pointMade(point); });
}

void Keeping::restore(const QString& path, const QString& point)
{
    run<library::Restored>(
        path,
        [file = toCoreUtf8(path), from = toCoreUtf8(point)](const library::Stopped& stopped) {
            return library::restore(file, from, stopped);
        },
        [this, path](const library::Restored& done) {
            const auto opened = m_workspace.open(path);
            if (opened)
                Q_EMIT restored(path, done);
            else
                Q_EMIT failed(path, opened.error());
        });
}

void Keeping::rescue(const QString& path, const QString& target)
{
    run<library::Rescued>(
        path,
        [file = toCoreUtf8(path), to = toCoreUtf8(target)](const library::Stopped& stopped) { return library::rescue(file, to, stopped); },
        [this, target](const library::Rescued& done) {
            const auto opened = m_workspace.open(target);
            if (opened)
                Q_EMIT rescued(target, done);
            else
                Q_EMIT failed(target, opened.error());
        });
}

} // namespace duixian
