// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pairing.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/utf.h"
#include "core/intake/library_reports.h"
#include "core/library/kept_pairs.h"
#include "core/match/succession.h"

namespace duixian::intake {
namespace {

using library::KeptEnd;

/// Places of a large library are paired some at a time, so that the statements of all of them are never in memory together.
constexpr std::size_t atOnce = 100;

std::string pathOf(const Place& place)
{
    std::string out;
    for (const std::u16string& step : place.path)
        out.append(out.empty() ? "" : "/").append(toUtf8(step));
    return out;
}

/// The reports of the places, also those that name a place by another path: a division keeps its code when it is put under another city.
std::vector<library::ReportEntry> reportsOf(const library::Library& library, const std::vector<std::string>& places)
{
    const auto isDue = [&](const Place& place) { return std::find(places.begin(), places.end(), pathOf(place)) != places.end(); };
    std::vector<library::ReportEntry> out = library.list();
    std::set<std::string> codes;
    for (const library::ReportEntry& entry : out)
        if (entry.head.place && !entry.head.place->code.empty() && isDue(*entry.head.place))
            codes.insert(entry.head.place->code);
    std::erase_if(out, [&](const library::ReportEntry& entry) {
        return !entry.head.place || (!codes.contains(entry.head.place->code) && !isDue(*entry.head.place));
    });
    return out;
}

KeptEnd endOf(const ReportStatements& report, std::size_t statement)
{
    return {report.report, report.statements[statement].span.begin, report.statements[statement].indicator};
}

library::KeptPairs madeOf(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    library::KeptPairs out;
    for (const ReportMatching& found : match::matchAll(reports, lexicon)) {
        const ReportStatements& earlier = reports[found.earlier];
        for (const Pair& pair : found.matching.pairs)
            out.pairs.push_back({endOf(earlier, pair.target), endOf(reports[*found.later], pair.outcome), pair.indicator, pair.verdict,
                                 pair.rule, pair.difference, pair.decision});
        for (const Unpaired& unpaired : found.matching.unpaired)
            out.unpaired.push_back({endOf(earlier, unpaired.target), unpaired.reason});
    }
    return out;
}

} // namespace

void pairAnew(library::Library& library, const Lexicon& lexicon)
{
    for (;;) {
        const std::int64_t asOf = library.changeCount();
        std::vector<std::string> places = library.pairsDue();
        if (places.empty())
            return;
        places.resize(std::min(places.size(), atOnce));
        const std::vector<ReportStatements> reports = effectiveReports(library, reportsOf(library, places));
        std::vector<ReportId> ids;
        for (const ReportStatements& report : reports)
            ids.push_back(report.report);
        // Where another program wrote meanwhile, nothing is kept, and the places are due still.
        static_cast<void>(library.keepPairs(ids, madeOf(reports, lexicon), places, asOf));
    }
}

} // namespace duixian::intake
