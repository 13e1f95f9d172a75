// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/hit_counts.h"

namespace duixian::models {

void HitCounts::add(const std::vector<Hit>& more)
{
    hits += more.size();
    for (const Hit& hit : more) {
        ++reports[hit.report.value];
        if (!hit.statement)
            continue;
        ++kinds.at(static_cast<std::size_t>(hit.statement->kind));
        if (hit.statement->strength)
            ++strengths.at(static_cast<std::size_t>(*hit.statement->strength));
    }
}

} // namespace duixian::models
