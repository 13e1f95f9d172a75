// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/models/made_pairs.h"

namespace duixian::made {

PairRow unanswered(const Report& report, std::size_t target, UnpairedReason reason)
{
    PairRow row;
    row.earlier = thisReport;
    row.target = report.statements[target];
    row.indicator = row.target.indicator;
    row.reason = reason;
    return row;
}

PairRow answered(const Report& report, std::size_t target, Verdict verdict)
{
    PairRow row = unanswered(report, target, UnpairedReason::NotReported);
    row.reason.reset();
    row.later = ReportId{8};
    row.outcome = row.target;
    row.outcome->kind = Kind::Outcome;
    row.outcome->strength.reset();
    row.outcome->value = *row.target.value + 1;
    row.verdict = verdict;
    row.rule = VerdictRule::AtLeastTarget;
    row.difference = 1;
    row.state = TaskState::Done;
    return row;
}

PairRow answering(const Report& report, std::size_t outcome, double target, Verdict verdict)
{
    PairRow row;
    row.earlier = ReportId{6};
    row.later = thisReport;
    row.outcome = report.statements[outcome];
    row.indicator = row.outcome->indicator;
    row.target = *row.outcome;
    row.target.kind = Kind::Target;
    row.target.strength = Strength::Plain;
    row.target.value = target;
    row.verdict = verdict;
    row.rule = VerdictRule::AtLeastTarget;
    row.difference = *row.outcome->value - target;
    return row;
}

} // namespace duixian::made
