// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pairs_together.h"

namespace duixian::models {
namespace {

bool haveOneOutcome(const PairRow& a, const PairRow& b)
{
    return a.outcome && b.outcome && a.later == b.later && a.outcome->span == b.outcome->span;
}

} // namespace

std::vector<PairRow> pairsTogether(const PairsOfReport& pairs, const Report& report, std::size_t statement)
{
    const std::vector<PairRow>& own = pairs.of(statement);
    const Statement& target = report.statements[statement];
    if (target.kind != Kind::Target || own.empty())
        return own;
    std::vector<PairRow> out;
    for (std::size_t i = 0; i < report.statements.size(); ++i) {
        const Statement& other = report.statements[i];
        const bool sibling = other.stretchOf == target.span.begin || target.stretchOf == other.span.begin;
        for (const PairRow& row : pairs.of(i))
            if (i == statement || (sibling && other.kind == Kind::Target && haveOneOutcome(row, own.front())))
                out.push_back(row);
    }
    return out;
}

} // namespace duixian::models
