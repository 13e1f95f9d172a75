// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/model/history_step.h"

namespace duixian::library {

/// One change of a step. changes: a changeset (recording.h); none: the report came in with this change, and all that there is to know is in
/// the library.
struct HistoryChange {
    std::int64_t number = 0;
    ReportId report; ///< none: no single one
    std::optional<std::string> changes;
};

/// Adds a change to a step, which gets its number with the first one; what was undone is forgotten then, and so are the oldest steps where
/// there are too many. count: to how many things this change was made. In the caller's transaction.
void keepChange(Connection& connection, HistoryStep& step, const HistoryChange& change, std::size_t count);

[[nodiscard]] std::vector<HistoryStep> readHistory(Connection& connection);
[[nodiscard]] std::optional<HistoryStep> lastDone(Connection& connection);
[[nodiscard]] std::optional<HistoryStep> firstUndone(Connection& connection);
/// The numbers of a step's changes, in the order done.
[[nodiscard]] std::vector<std::int64_t> changesOf(Connection& connection, HistoryStepId step);
[[nodiscard]] HistoryChange readChange(Connection& connection, HistoryStepId step, std::int64_t number);
void setChanges(Connection& connection, HistoryStepId step, std::int64_t number, const std::string& changes);
void setUndone(Connection& connection, HistoryStepId step, bool undone);

} // namespace duixian::library
