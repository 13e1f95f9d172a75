// SPDX-License-Identifier: GPL-3.0-or-later
// The way back and forth through a library's history.
#include <algorithm>

#include "core/library/search_index.h"
#include "core/library/store.h"

namespace duixian::library {

bool Library::Store::takeBack(const HistoryStep& step, const HistoryChange& change)
{
    if (change.changes)
        return apply(change.report, inverted(*change.changes));
    // All that is known is that a report came in: what it takes to bring it back is written down while it goes.
    const Recording recording(connection);
    removeReport(change.report);
    setChanges(connection, step.id, change.number, inverted(recording.changes()));
    return true;
}

bool Library::Store::makeAgain(const HistoryChange& change)
{
    return apply(change.report, change.changes.value_or(std::string{}));
}

bool Library::Store::apply(ReportId report, const std::string& changes)
{
    if (!touchContent(changes))
        return applyChanges(connection, changes);
    IndexedChange indexed(connection, report);
    if (!applyChanges(connection, changes))
        return false;
    indexed.settle();
    return true;
}

Result<HistoryStep> Library::Store::walk(Way way)
{
    Transaction transaction(connection);
    std::optional<HistoryStep> step = way == Way::Back ? lastDone(connection) : firstUndone(connection);
    if (!step)
        return failure(ErrorCode::NothingToUndo, path);
    std::vector<std::int64_t> numbers = changesOf(connection, step->id);
    if (way == Way::Back)
        std::reverse(numbers.begin(), numbers.end());
    for (const std::int64_t number : numbers) {
        const HistoryChange change = readChange(connection, step->id, number);
        pairsDue(change.report); // of the place that it is of, and of the one that it comes to be of
        if (!(way == Way::Back ? takeBack(*step, change) : makeAgain(change)))
            return failure(ErrorCode::UndoBlocked, path);
        pairsDue(change.report);
    }
    step->undone = way == Way::Back;
    setUndone(connection, step->id, step->undone);
    transaction.commit();
    return *step;
}

void Library::asOne(const std::function<void()>& work)
{
    Transaction transaction(m_store->connection);
    work();
    transaction.commit();
}

std::vector<HistoryStep> Library::history() const
{
    return readHistory(m_store->connection);
}

Result<HistoryStep> Library::undo()
{
    return m_store->walk(Store::Way::Back);
}

Result<HistoryStep> Library::redo()
{
    return m_store->walk(Store::Way::Forth);
}

} // namespace duixian::library
