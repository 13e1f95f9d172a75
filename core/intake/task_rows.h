// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/library/library.h"
#include "core/model/task_row.h"

namespace duixian::intake {

/// A line of a task sheet for each of these rows, in their order: with the sentence from the report's text and the unit that a person
/// named.
[[nodiscard]] std::vector<TaskRow> taskRows(const library::Library& library, std::vector<PairRow> pairs);

} // namespace duixian::intake
