// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/place_choice.h"

#include <algorithm>
#include <utility>

namespace duixian::extract {
namespace {

constexpr auto npos = std::u16string_view::npos;

} // namespace

NameCounts countNames(const HeadSource& source, const Front& front, const Places& places)
{
    NameCounts counts;
    for (const Span& stretch : front.report)
        for (std::size_t i = stretch.begin; i < stretch.end;) {
            const std::size_t length = places.lengthAt(source.folded, i);
            if (length > 0) {
                NameCount& name = counts[std::u16string(source.folded.substr(i, length))];
                name.first = name.count == 0 ? i : name.first;
                ++name.count;
            }
            i += length > 0 ? length : 1;
        }
    return counts;
}

PlaceChoice::PlaceChoice(const NameCounts& counts, const Places& places, std::u16string file, int year)
    : m_counts(counts), m_places(places), m_file(std::move(file)), m_year(year)
{
}

/// How much of the text speaks for what is above a division.
double PlaceChoice::support(std::size_t division, const std::vector<std::u16string>& above) const
{
    double points = 0;
    std::size_t i = m_places.coded(m_places.divisions()[division].parent);
    for (double weight = 1; i != Places::npos; i = m_places.coded(m_places.divisions()[i].parent), weight = 0.5) {
        const Division& parent = m_places.divisions()[i];
        for (const auto* name : {&parent.name, &parent.shortName}) {
            if (std::find(above.begin(), above.end(), *name) != above.end())
                points += 100 * weight;
            if (const auto count = m_counts.find(*name); count != m_counts.end())
                points += weight * static_cast<double>(count->second.count);
            if (!name->empty() && m_file.find(*name) != npos)
                points += weight * 1.5;
        }
    }
    return points;
}

std::vector<std::size_t> PlaceChoice::divisionsNamed(const std::u16string& name) const
{
    std::vector<std::size_t> fitting;
    for (const std::size_t i : m_places.named(name)) {
        const Division& division = m_places.divisions()[i];
        if (m_year == 0 || (division.from <= m_year && m_year <= division.until))
            fitting.push_back(i);
    }
    return fitting.empty() ? m_places.named(name) : fitting;
}

/// Whether one of the names above is on the division's path; 云川市青山区 is none of the known 青山区.
bool PlaceChoice::liesIn(std::size_t division, const std::vector<std::u16string>& above) const
{
    const std::vector<std::u16string> path = m_places.path(division);
    return above.empty() || std::any_of(above.begin(), above.end(), [&path](const auto& name) {
               return std::any_of(path.begin(), path.end(), [&name](const auto& part) { return part.starts_with(name); });
           });
}

/// The division that what is above speaks for; npos where nothing tells them apart.
std::size_t PlaceChoice::among(std::vector<std::size_t> divisions, const std::vector<std::u16string>& above) const
{
    divisions.erase(std::remove_if(divisions.begin(), divisions.end(), [&](std::size_t i) { return !liesIn(i, above); }), divisions.end());
    if (divisions.size() == 1)
        return divisions.front();
    std::size_t best = Places::npos;
    double most = 0;
    double second = 0;
    for (const std::size_t i : divisions) {
        const double points = support(i, above);
        if (points > most) {
            second = most;
            most = points;
            best = i;
        } else {
            second = std::max(second, points);
        }
    }
    return most >= 1.5 && most >= 2 * second ? best : Places::npos;
}

} // namespace duixian::extract
