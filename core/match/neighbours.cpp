// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/neighbours.h"

#include <algorithm>

namespace duixian::match {
namespace {

std::vector<std::u16string> keysOf(const Head& head)
{
    if (!head.place)
        return {};
    std::vector<std::u16string> out{head.place->name};
    if (!head.place->code.empty())
        out.emplace_back(head.place->code.begin(), head.place->code.end());
    return out;
}

} // namespace

bool samePlace(const Place& a, const Place& b)
{
    if (!a.code.empty() && !b.code.empty())
        return a.code == b.code;
    return a.name == b.name && a.path == b.path;
}

Neighbours::Neighbours(const std::vector<ReportStatements>& reports)
{
    for (std::size_t i = 0; i < reports.size(); ++i)
        for (const auto& key : keysOf(reports[i].head))
            m_reports[key].push_back(i);
}

std::vector<std::size_t> Neighbours::of(const Head& head) const
{
    std::vector<std::size_t> out;
    for (const auto& key : keysOf(head))
        out.insert(out.end(), m_reports.at(key).begin(), m_reports.at(key).end());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace duixian::match
