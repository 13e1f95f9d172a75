// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pairs_of_report.h"

#include <map>
#include <string_view>
#include <tuple>

namespace duixian::models {
namespace {

/// A figure may be said of several indicators.
auto keyOf(const Statement& s)
{
    return std::tuple(s.span.begin, s.span.end, s.kind, std::u16string_view(s.indicator));
}

} // namespace

PairsOfReport::PairsOfReport(const Report& report, ReportId number, const std::vector<PairRow>& rows) : m_of(report.statements.size())
{
    std::map<decltype(keyOf(Statement{})), std::size_t> places;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        places.emplace(keyOf(report.statements[i]), i);
    const auto add = [&](const Statement& end, const PairRow& row) {
        if (const auto found = places.find(keyOf(end)); found != places.end())
            m_of[found->second].push_back(row);
    };
    for (const PairRow& row : rows) {
        if (row.earlier == number)
            add(row.target, row);
        if (row.outcome && row.later == number)
            add(*row.outcome, row);
    }
}

const std::vector<PairRow>& PairsOfReport::of(std::size_t statement) const
{
    static const std::vector<PairRow> none;
    return statement < m_of.size() ? m_of[statement] : none;
}

} // namespace duixian::models
