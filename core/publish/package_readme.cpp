// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/package_readme.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string_view>

#include "core/base/embedded.h"
#include "core/library/schema.h"

namespace duixian::publish {
namespace {

using Facts = std::map<std::string, std::string, std::less<>>;

/// "7", or "6–7" where reports were read by several.
std::string rulesOf(const std::vector<ReportStatements>& reports)
{
    std::set<int> versions;
    for (const ReportStatements& report : reports)
        versions.insert(report.passport.rules);
    if (versions.empty())
        return "-";
    const std::string last = std::to_string(*versions.rbegin());
    return versions.size() == 1 ? last : std::to_string(*versions.begin()) + "–" + last;
}

void addCoverage(Facts& facts, const Coverage& coverage)
{
    std::size_t cells = 0;
    std::size_t covered = 0;
    for (const CoverageRow& row : coverage.rows)
        for (const CoverageCell& cell : row.cells) {
            ++cells;
            covered += cell.reports.empty() ? 0 : 1;
        }
    facts["places"] = std::to_string(coverage.rows.size());
    facts["cells"] = std::to_string(cells);
    facts["covered"] = std::to_string(covered);
    facts["first_year"] = cells == 0 ? "-" : std::to_string(coverage.firstYear);
    facts["last_year"] = cells == 0 ? "-" : std::to_string(coverage.lastYear);
}

void addVerdicts(Facts& facts, const std::vector<PairRow>& pairs)
{
    const auto count = [&pairs](auto&& is) { return std::to_string(std::count_if(pairs.begin(), pairs.end(), is)); };
    const auto judged = [&count](Verdict verdict) {
        return count([verdict](const PairRow& pair) { return pair.outcome && pair.verdict == verdict; });
    };
    facts["targets"] = std::to_string(pairs.size());
    facts["paired"] = count([](const PairRow& pair) { return pair.outcome.has_value(); });
    facts["reached"] = judged(Verdict::Reached);
    facts["not_reached"] = judged(Verdict::NotReached);
    facts["undecidable"] = judged(Verdict::Undecidable);
}

/// The text with what stands for {name}.
std::string filled(std::string_view text, const Facts& facts)
{
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t open = std::min(text.find('{', begin), text.size());
        out += text.substr(begin, open - begin);
        if (open == text.size())
            break;
        const std::size_t close = text.find('}', open);
        const auto fact = facts.find(text.substr(open + 1, close - open - 1));
        assert(fact != facts.end() && "each placeholder has its fact");
        out += fact->second;
        begin = close + 1;
    }
    return out;
}

} // namespace

std::string packageReadme(const PackageTitle& title, const PackageContents& contents, const std::vector<PackageFile>& files)
{
    Facts facts{{"title", title.title}, {"program", title.program}, {"schema", std::to_string(library::schemaVersion())}};
    for (const PackageFile& file : files)
        facts[file.table] = std::to_string(file.rows);
    facts["rules"] = rulesOf(contents.reports);
    facts["as_of"] = contents.asOf.empty() ? "-" : contents.asOf;
    addCoverage(facts, contents.coverage);
    addVerdicts(facts, contents.pairs);
    return filled(embedded("publish/readme.md"), facts);
}

} // namespace duixian::publish
