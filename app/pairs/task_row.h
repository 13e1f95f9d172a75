// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/pair_row.h"

namespace duixian::pairing {

/// One line of a task sheet: a target of the report, what came of it, and who answers for it.
struct TaskRow {
    PairRow pair;
    QString sentence;    ///< the words that it stands in
    Span figure;         ///< in the sentence
    QString responsible; ///< the unit; empty: none named

    friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

/// The sentence as a narrow cell shows it: where the figure stands far behind, from the clause on that it stands in.
[[nodiscard]] QString excerptOf(const TaskRow& task);

} // namespace duixian::pairing
