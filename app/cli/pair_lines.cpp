// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pair_lines.h"

#include "core/export/ndjson.h"

namespace duixian::cli {

std::vector<std::string> pairLines(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings)
{
    const ReportStatements none;
    std::vector<std::string> out;
    for (const ReportMatching& found : matchings) {
        const ReportStatements& earlier = reports.at(found.earlier);
        const ReportStatements& later = found.later ? reports.at(*found.later) : none;
        const exporting::MatchedReports both{earlier.statements, later.statements, earlier.report, later.report};
        for (const Pair& pair : found.matching.pairs)
            out.push_back(exporting::pairLine(pair, both));
        for (const Unpaired& unpaired : found.matching.unpaired)
            out.push_back(exporting::unpairedLine(unpaired, both));
    }
    return out;
}

} // namespace duixian::cli
