// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the library and can be undone, and the way back and forth.
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/library/library_error.h"

namespace duixian {
namespace {

using Walked = Result<std::optional<HistoryStep>>;

/// One step after the other until the wanted one is the last that is done.
Walked walkedTo(library::Library& library, HistoryStepId wanted)
{
    std::optional<HistoryStep> last;
    for (const HistoryStep& step : library.history()) {
        if (step.undone != (step.id <= wanted))
            continue; // it is as it is to be
        // Which step that is, the library knows: each call takes the next one on the way.
        auto walked = step.undone ? library.redo() : library.undo();
        if (!walked)
            return tl::unexpected(walked.error());
        last = std::move(*walked);
    }
    return last;
}

} // namespace

void Workspace::perform(LibraryTask::Work work)
{
    if (!mayWrite())
        return;
    m_changedByUs = true;
    m_tasksWaiting.push_back(std::move(work));
    if (!m_task)
        performNext();
}

void Workspace::performNext()
{
    LibraryTask::Work work = std::move(m_tasksWaiting.front());
    m_tasksWaiting.erase(m_tasksWaiting.begin());
    m_task = std::make_unique<LibraryTask>(m_library->path(), nullptr);
    // What a task of a library that is closed by now still has to say may arrive after it.
    connect(m_task.get(), &LibraryTask::finished, this, [this, number = ++m_taskNumber](const TaskOutcome& outcome) {
        if (m_task && number == m_taskNumber)
            taskFinished(outcome);
    });
    m_task->start(std::move(work));
}

void Workspace::taskFinished(const TaskOutcome& outcome)
{
    m_task.release()->deleteLater();
    m_loaded.clear();
    if (outcome.contents)
        take(*outcome.contents);
    if (outcome.walked)
        Q_EMIT walked(*outcome.walked);
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    if (!m_tasksWaiting.empty())
        performNext();
}

void Workspace::remove(const std::vector<ReportId>& reports)
{
    const library::ReportEntry* const first = reports.empty() ? nullptr : entry(reports.front());
    if (!first)
        return;
    perform([reports, title = toUtf8(first->head.title)](library::Library& library) -> Walked {
        HistoryStep step{HistoryAction::Remove, title};
        library.remove(reports, step);
        return std::nullopt;
    });
}

void Workspace::undo()
{
    perform([](library::Library& library) -> Walked { return library.undo(); });
}

void Workspace::redo()
{
    perform([](library::Library& library) -> Walked { return library.redo(); });
}

void Workspace::returnTo(HistoryStepId step)
{
    perform([step](library::Library& library) { return walkedTo(library, step); });
}

} // namespace duixian
