// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/pair_row.h"

namespace duixian {

/// A line of a task sheet (任务分解表): a target with what came of it, and what such a sheet says beside it.
struct TaskRow {
    PairRow pair;
    std::u16string sentence;    ///< that the target stands in, as written
    std::u16string responsible; ///< the unit that answers for it; empty: nobody was named

    friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

} // namespace duixian
