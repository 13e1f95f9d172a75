// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "core/library/connection.h"
#include "core/library/history_rows.h"
#include "core/library/library.h"
#include "core/library/opening.h"
#include "core/library/recording.h"
#include "core/library/transaction.h"

namespace duixian::library {

/// What a Library holds: the open file, and how changes to it get into the history.
class Library::Store {
public:
    Store(Opened opened, std::string name, Access wanted)
        : connection(std::move(opened.connection)),
          path(std::move(name)),
          opening(opened.opening),
          access(connection.readOnly() || opening == Opening::Newer ? Access::ReadOnly : wanted),
          outside(opened.dataVersion)
    {
    }

    /// Runs work in a transaction of its own and keeps what it changed as a change of the step; work tells how many things it did.
    template <class Work>
    void change(HistoryStep& step, ReportId report, Work&& work)
    {
        Transaction transaction(connection);
        changeWithin(step, report, std::forward<Work>(work));
        transaction.commit();
    }

    /// The same in the caller's transaction.
    template <class Work>
    void changeWithin(HistoryStep& step, ReportId report, Work&& work)
    {
        const Recording recording(connection);
        const auto count = static_cast<std::size_t>(work());
        if (std::string changes = recording.changes(); !changes.empty())
            keepChange(connection, step, {0, report, std::move(changes)}, count);
    }

    /// The pairs of the report's place are to be made anew.
    void pairsDue(ReportId report);
    /// A report with all that hangs on it; what a person said of it stays.
    void removeReport(ReportId report);

    enum class Way { Back, Forth };
    /// Undoes the last step done, or makes the first undone one again.
    [[nodiscard]] Result<HistoryStep> walk(Way way);

    Connection connection;
    std::string path;
    Opening opening;
    Access access;
    std::int64_t outside;      ///< of others' commits: the last that was looked at
    bool indexDamaged = false; ///< the index of words can't be read: it is made anew by the next who may write

private:
    // False where a row is not as the change left it.
    [[nodiscard]] bool takeBack(const HistoryStep& step, const HistoryChange& change);
    [[nodiscard]] bool makeAgain(const HistoryChange& change);
    [[nodiscard]] bool apply(ReportId report, const std::string& changes);
};

} // namespace duixian::library
