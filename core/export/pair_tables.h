// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/export/table.h"
#include "core/model/coverage.h"
#include "core/model/mention.h"
#include "core/model/second_figure.h"
#include "core/model/task_row.h"

/// Tables of what was promised, what came of it and what is passed over in silence, as those of tables.h.
namespace duixian::exporting {

/// The word for a state: nameOf for programs, the officials' own for people.
using StateWords = std::function<std::string(TaskState)>;

/// A row for each task, numbered within its report: number, indicator, target (as written), bound, strength, time_limit (the year or
/// years), sentence, responsible, state, outcome, verdict, difference (in the target's unit), reason (why there is no outcome), start,
/// report, outcome_report.
[[nodiscard]] Table tasksTable(const std::vector<TaskRow>& rows, const StateWords& stateWord);
/// A row for each cell: place, place_code, kind, indicator, measure, year, mention, first and dropped (1 or 0), value, unit, bound, quote,
/// start, end (of the figure, or of the words that declare it unset), report.
[[nodiscard]] Table silenceTable(const std::vector<MentionRow>& rows);
/// A row for each place and year: place, place_code, year, reports (numbers, separated by blanks), count, term (1 or 0), targets, outcomes.
[[nodiscard]] Table coverageTable(const Coverage& coverage);
/// A row for each figure: place, place_code, indicator, measure, period, value, unit, source.
[[nodiscard]] Table secondTable(const std::vector<SecondFigure>& figures);

} // namespace duixian::exporting
