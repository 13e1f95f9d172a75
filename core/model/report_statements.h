// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/model/pair_decision.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian {

/// A report of a library without its text: what panels, pairs and tables read.
struct ReportStatements {
    ReportId report;
    Passport passport;
    Head head;
    std::vector<Statement> statements;
    std::vector<PairDecision> pairs = {}; ///< a person's words on its targets and their outcomes
    std::vector<Note> unset = {};         ///< its notes TargetUnset
};

} // namespace duixian
