// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/decided.h"

#include <utility>

#include "core/judgement/effective.h"

namespace duixian {

JudgedReport withDecisions(Report found, const std::vector<Decision>& decisions)
{
    JudgedReport out;
    std::vector<Statement> standing;
    for (judgement::Judged& one : judgement::judged(found.statements, decisions)) {
        if (one.rejected) {
            out.rejected.push_back(std::move(one.statement));
            continue;
        }
        standing.push_back(std::move(one.statement));
        out.rulings.push_back(one.decision ? std::optional(decisions[*one.decision].ruling) : std::nullopt);
    }
    found.statements = std::move(standing);
    out.report = std::make_shared<const Report>(std::move(found));
    return out;
}

} // namespace duixian
