// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"

namespace duixian::extract {

void joinStretches(Reading& reading)
{
    const Draft* floor = nullptr;
    std::size_t floorAt = 0;
    for (std::size_t i = 0; i < reading.drafts.size(); ++i) {
        Draft& draft = reading.drafts[i];
        if (!draft.alive())
            continue;
        const bool aspired = draft.kind == Kind::Target && draft.lead.strength == Strength::Aspired;
        if (floor && aspired && floor->sentence.begin == draft.sentence.begin && floor->name == draft.name &&
            floor->measure == draft.measure && floor->lead.strength != Strength::Aspired)
            draft.stretchOf = floorAt;
        floor = draft.kind == Kind::Target ? &draft : nullptr;
        floorAt = i;
    }
}

} // namespace duixian::extract
