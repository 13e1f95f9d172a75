// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pair_candidates.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace duixian::models {
namespace {

using Letters = std::multiset<std::pair<char16_t, char16_t>>;

/// The letters of a name, two by two.
Letters lettersOf(std::u16string_view name)
{
    Letters out;
    for (std::size_t i = 0; i < name.size(); ++i)
        out.emplace(name[i], i + 1 < name.size() ? name[i + 1] : u'\0');
    return out;
}

/// 0: nothing in common, 1: the same.
double likeness(const Letters& a, std::u16string_view name)
{
    const Letters b = lettersOf(name);
    Letters both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.begin()));
    return a.empty() || b.empty() ? 0 : 2.0 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

} // namespace

std::vector<std::size_t> pairCandidates(const Statement& of, const Report& other)
{
    constexpr double ofName = 4; // a name says more than all the rest
    const Letters name = lettersOf(of.indicator);
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t i = 0; i < other.statements.size(); ++i) {
        const Statement& s = other.statements[i];
        if (s.kind == of.kind)
            continue;
        const double score =
            ofName * likeness(name, s.indicator) + (s.period == of.period) + (s.measure == of.measure) + (s.unit == of.unit);
        found.emplace_back(-score, i);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> out;
    for (const auto& [score, index] : found)
        out.push_back(index);
    return out;
}

} // namespace duixian::models
