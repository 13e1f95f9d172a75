// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/coverage_of.h"

#include "core/match/coverage.h"

namespace duixian {

Coverage coverageOf(const std::vector<library::ReportEntry>& reports)
{
    std::vector<match::CoveredReport> covered;
    covered.reserve(reports.size());
    for (const library::ReportEntry& entry : reports)
        covered.push_back({entry.id, entry.head, entry.targets, entry.outcomes});
    return match::coverage(covered);
}

} // namespace duixian
