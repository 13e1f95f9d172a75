// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/pair.h"
#include "core/model/pair_decision.h"
#include "core/model/report.h"
#include "core/model/second_figure.h"
#include "core/model/statement.h"
#include "core/model/task_state.h"

namespace duixian {

/// What a report says on the way to a target whose time is not over.
struct Interim {
    ReportId report;
    Statement statement;

    friend bool operator==(const Interim&, const Interim&) = default;
};

/// One target of a library with what came of it, complete for a table and for the desk: both statements with the reports they stand in, the
/// verdict with its arithmetic, or the reason why it has no outcome.
struct PairRow {
    std::optional<Place> place;
    ReportId earlier; ///< the report that sets the target
    ReportId later;   ///< the one that the outcome stands in, else the next report of the place; none where there is none
    Statement target;
    std::optional<Statement> outcome;
    std::u16string indicator; ///< the name for both; without an outcome the target's
    bool lessIsBetter = false;
    // With an outcome:
    Verdict verdict = Verdict::Undecidable;
    VerdictRule rule = VerdictRule::NoNumber;
    std::optional<double> difference;     ///< outcome - target, in the target's unit
    double tolerance = 0;                 ///< the share by which the target might be missed, where that was used; else 0
    std::optional<PairDecision> decision; ///< the person's word that joined them or overruled the verdict
    // Without:
    std::optional<UnpairedReason> reason;
    std::optional<Interim> interim; ///< the last that was reported before the target's last year, of one that is for a later year

    TaskState state = TaskState::Other;    ///< by the outcome, else by the interim one
    std::vector<SecondFigure> second = {}; ///< what other sources say of the outcome's year, in the order of the sources

    friend bool operator==(const PairRow&, const PairRow&) = default;
};

} // namespace duixian
