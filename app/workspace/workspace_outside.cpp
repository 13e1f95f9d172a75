// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the library that is open.
#include <utility>

#include "app/workspace/import_job.h"
#include "app/workspace/workspace.h"
#include "core/library/library_error.h"

namespace duixian {

library::Opening Workspace::opening() const
{
    return m_library ? m_library->opening() : library::Opening::Current;
}

void Workspace::lookOutside()
{
    if (!m_library || working())
        return;
    guarded([this] {
        switch (m_library->lookOutside()) {
        case library::Outside::Busy: // to wait for another one's change would make the window stand still
            return;
        case library::Outside::Moved:
            if (!std::exchange(m_movedAway, true))
                Q_EMIT movedAway();
            return;
        case library::Outside::Unchanged:
            m_changedByUs = false;
            return;
        case library::Outside::Changed:
            break;
        }
        // What our own jobs did looks the same from here. Others may have written beside them, so it is read anew in any case.
        if (!std::exchange(m_changedByUs, false))
            Q_EMIT changedOutside();
        m_tasksWaiting.emplace_back([](library::Library&) { return Result<std::optional<HistoryStep>>(); });
        performNext();
    });
}

} // namespace duixian
