// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/presentation/beside.h"
#include "core/model/decision.h"
#include "core/model/pair_row.h"
#include "core/model/statement.h"

namespace duixian::models {

/// A statement as its table shows it: with what a person said to it and wrote beside it, and the pairs that it is an end of.
struct StatementRow {
    const Statement& statement;
    std::optional<Ruling> ruling = {};
    presentation::Beside beside = {};
    const std::vector<PairRow>* pairs = nullptr; ///< null: none
};

/// Whether there is a reason to look at it once more.
[[nodiscard]] inline bool isDoubtful(const Statement& statement)
{
    return !statement.doubts.empty();
}

} // namespace duixian::models
