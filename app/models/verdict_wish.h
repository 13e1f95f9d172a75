// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/model/pair_row.h"

namespace duixian::models {

/// What a person may ask of what came of a target.
enum class VerdictWish { Reached, NotReached, Undecidable, NoOutcome };

[[nodiscard]] inline VerdictWish standingOf(const PairRow& row)
{
    if (!row.outcome)
        return VerdictWish::NoOutcome;
    return row.verdict == Verdict::Reached      ? VerdictWish::Reached
           : row.verdict == Verdict::NotReached ? VerdictWish::NotReached
                                                : VerdictWish::Undecidable;
}

/// Whether one of the rows is as wished: an outcome may answer several targets.
[[nodiscard]] inline bool holds(VerdictWish wish, const std::vector<PairRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [wish](const PairRow& row) { return standingOf(row) == wish; });
}

} // namespace duixian::models
