// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/coverage.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace duixian::match {
namespace {

std::optional<int> yearOf(const Head& head)
{
    if (head.planned)
        return head.planned->first;
    if (head.reviewed)
        return head.reviewed->last + 1;
    return std::nullopt;
}

std::vector<std::u16string> keyOf(const Place& place)
{
    return place.path.empty() ? std::vector{place.name} : place.path;
}

} // namespace

Coverage coverage(const std::vector<CoveredReport>& reports)
{
    Coverage out;
    std::map<std::vector<std::u16string>, std::map<int, CoverageCell>> cells;
    std::map<std::vector<std::u16string>, Place> places;
    for (const CoveredReport& one : reports) {
        const auto year = yearOf(one.head);
        if (!one.head.place || !year)
            continue;
        out.firstYear = cells.empty() ? *year : std::min(out.firstYear, *year);
        out.lastYear = cells.empty() ? *year : std::max(out.lastYear, *year);
        places.emplace(keyOf(*one.head.place), *one.head.place);
        CoverageCell& cell = cells[keyOf(*one.head.place)][*year];
        cell.reports.push_back(one.report);
        cell.term |= one.head.kind == ReportKind::NewTerm;
        cell.targets += one.targets;
        cell.outcomes += one.outcomes;
    }
    for (auto& [key, years] : cells) {
        CoverageRow row{places.at(key), {}};
        for (int year = out.firstYear; year <= out.lastYear; ++year) {
            CoverageCell& cell = years[year];
            cell.year = year;
            row.cells.push_back(std::move(cell));
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace duixian::match
