// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/package_contents.h"

#include <algorithm>
#include <cassert>

#include "core/intake/library_reports.h"
#include "core/judgement/effective.h"

namespace duixian::publish {
namespace {

/// In the order of the effective statements.
std::vector<std::optional<Ruling>> rulingsOf(const library::Library& library, ReportId report)
{
    std::vector<std::optional<Ruling>> out;
    const std::vector<Decision> decisions = library.judgements(report).decisions;
    for (const judgement::Judged& one : judgement::judged(library.statements(report), decisions))
        if (!one.rejected)
            out.push_back(one.decision ? std::optional(decisions[*one.decision].ruling) : std::nullopt);
    return out;
}

Coverage coverageOf(const std::vector<ReportStatements>& reports)
{
    std::vector<match::CoveredReport> covered;
    for (const ReportStatements& report : reports) {
        const auto targets = std::count_if(report.statements.begin(), report.statements.end(),
                                           [](const Statement& statement) { return statement.kind == Kind::Target; });
        const auto count = static_cast<std::size_t>(targets);
        covered.push_back({report.report, report.head, count, report.statements.size() - count});
    }
    return match::coverage(covered);
}

std::string lastChangeOf(const library::Library& library)
{
    std::string out;
    for (const HistoryStep& step : library.history())
        if (!step.undone)
            out = std::max(out, step.made);
    return out;
}

} // namespace

PackageContents contentsOf(const LibraryTables& tables, Steps& steps)
{
    PackageContents out;
    for (const library::ReportEntry& entry : tables.entries()) {
        out.reports.push_back(intake::effectiveReport(tables.library(), entry));
        out.rulings.push_back(rulingsOf(tables.library(), entry.id));
        assert(out.rulings.back().size() == out.reports.back().statements.size());
        out.lengths.push_back(entry.length);
        steps.done();
    }
    out.pairs = tables.pairRows(out.reports);
    out.panel = tables.panel(out.reports);
    out.coverage = coverageOf(out.reports);
    out.asOf = lastChangeOf(tables.library());
    return out;
}

StatementNumbers::StatementNumbers(const std::vector<ReportStatements>& reports) : m_reports(reports)
{
    std::size_t next = 1;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        m_places.emplace(reports[i].report, i);
        m_firsts.push_back(next);
        next += reports[i].statements.size();
    }
}

std::optional<std::size_t> StatementNumbers::numberOf(ReportId report, const Statement& statement) const
{
    const auto place = m_places.find(report);
    if (place == m_places.end())
        return std::nullopt;
    const std::vector<Statement>& all = m_reports[place->second].statements;
    const auto found = std::find(all.begin(), all.end(), statement);
    return found == all.end() ? std::nullopt : std::optional(numberOf(place->second, static_cast<std::size_t>(found - all.begin())));
}

std::optional<std::size_t> StatementNumbers::floorOf(std::size_t report, const Statement& stretch) const
{
    const std::vector<Statement>& all = m_reports.at(report).statements;
    const auto isFloor = [&stretch](const Statement& one) {
        return stretch.stretchOf == one.span.begin && one.kind == Kind::Target && !one.stretchOf;
    };
    auto found =
        std::find_if(all.begin(), all.end(), [&](const Statement& one) { return isFloor(one) && one.indicator == stretch.indicator; });
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), isFloor);
    return found == all.end() ? std::nullopt : std::optional(numberOf(report, static_cast<std::size_t>(found - all.begin())));
}

} // namespace duixian::publish
