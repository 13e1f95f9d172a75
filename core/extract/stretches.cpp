// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

bool ofOneThing(const Draft& a, const Draft& b)
{
    return a.wholeBegin == b.wholeBegin && a.name == b.name && a.measure == b.measure && a.figure.what == b.figure.what;
}

/// Whether `high` is what is hoped for above `low`: 确保6%,力争8%, 6%以上、力争8%, 力争8%、确保6%.
bool stretches(const Draft& high, const Draft& low, bool inOrder)
{
    return high.strength == Strength::Aspired && low.strength != Strength::Aspired && (inOrder || low.strength == Strength::Ensured) &&
           ofOneThing(high, low);
}

/// 增长6%,奋斗目标7%: of what the figure before is of.
void takeAfter(Draft& draft, const Draft& before)
{
    if (draft.wholeBegin != before.wholeBegin || draft.figure.what != before.figure.what)
        return;
    draft.name = before.name;
    draft.thing = before.thing;
    draft.action = before.action;
    draft.standard = before.standard;
    draft.subject = before.subject;
    draft.measure = before.measure;
}

} // namespace

void joinStretches(Reading& reading)
{
    const WordTable<Strength>& words = reading.lexicon.strengths();
    constexpr std::size_t farthest = 3; // 确保6%,高于全市0.5个百分点,力争8%
    std::vector<std::size_t> targets;
    for (std::size_t i = 0; i < reading.drafts.size(); ++i) {
        Draft& draft = reading.drafts[i];
        if (!draft.alive() || draft.kind != Kind::Target)
            continue;
        if (!targets.empty() && words.find(draft.thing))
            takeAfter(draft, reading.drafts[targets.back()]);
        for (std::size_t back = 1; back <= farthest && back <= targets.size(); ++back) {
            const std::size_t k = targets[targets.size() - back];
            Draft& before = reading.drafts[k];
            if (stretches(draft, before, true) && !draft.stretchOf)
                draft.stretchOf = k;
            else if (stretches(before, draft, false) && !before.stretchOf)
                before.stretchOf = i;
        }
        targets.push_back(i);
    }
}

} // namespace duixian::extract
