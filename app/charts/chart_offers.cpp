// SPDX-License-Identifier: GPL-3.0-or-later
// What can be drawn for a wish: the axes, and the indicators on them.
#include <algorithm>
#include <map>

#include "app/charts/chart_rows.h"
#include "app/charts/chart_series.h"
#include "app/charts/chart_unit.h"

namespace duixian::charts {
namespace {

constexpr std::size_t mostStanding = 14;

/// How a row stands in the list: standard indicators first, then what has both sides, then promises, then results alone; all in the panel's
/// order.
struct Standing {
    bool other = true; ///< no standard indicator
    int sides = 2;     ///< 0 both, 1 a target only, 2 an outcome only
    // clang-tidy 14 takes the zero that <=> is compared with for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const Standing&, const Standing&) = default;
};

Standing standingOf(const AxisRow& found)
{
    const int sides = found.row.targets.empty() ? 2 : found.row.outcome ? 0 : 1;
    return {!found.standard, found.standard ? 0 : sides};
}

/// The indicators of one axis, the rows that speak for them (one for each, but of a chart over years or places) and their order.
struct Candidate {
    std::u16string indicator;
    Standing standing;
    int years = 0;
    bool both = false;
};

struct AxisCandidates {
    ChartAxis axis;
    std::vector<Candidate> candidates;
    std::map<std::u16string, int> units; ///< as written, with their number
};

std::vector<AxisCandidates> candidatesOf(const ChartSource& source, const ChartWish& wish)
{
    std::vector<AxisCandidates> axes;
    for (const AxisRow& found : rowsOf(source, wish)) {
        auto axis = std::find_if(axes.begin(), axes.end(), [&](const AxisCandidates& a) { return a.axis.same(found.axis); });
        if (axis == axes.end())
            axis = axes.insert(axes.end(), AxisCandidates{found.axis, {}, {}});
        ++axis->units[found.axis.unit];
        const Standing standing = standingOf(found);
        const bool both = found.row.outcome && !found.row.targets.empty();
        auto& list = axis->candidates;
        auto known = std::find_if(list.begin(), list.end(), [&](const Candidate& c) { return c.indicator == found.row.indicator; });
        if (known == list.end())
            known = list.insert(list.end(), Candidate{found.row.indicator, standing, 0, false});
        known->standing = std::min(known->standing, standing);
        known->both = known->both || both;
        ++known->years;
    }
    return axes;
}

/// The unit most figures are written in; of as many the larger one reads better (亿元 before 万元).
std::u16string commonUnit(const AxisCandidates& axis)
{
    const auto better = [&](const auto& a, const auto& b) {
        if (a.second != b.second)
            return a.second < b.second;
        return unitParts(a.first, axis.axis.measure).factor < unitParts(b.first, axis.axis.measure).factor;
    };
    const auto found = std::max_element(axis.units.begin(), axis.units.end(), better);
    return found == axis.units.end() ? axis.axis.unit : found->first;
}

std::size_t standingByItself(const std::vector<Candidate>& sorted)
{
    const auto count = [&](auto&& wanted) { return static_cast<std::size_t>(std::count_if(sorted.begin(), sorted.end(), wanted)); };
    const std::size_t standard = count([](const Candidate& c) { return !c.standing.other; });
    if (standard > 0)
        return std::min(standard, mostStanding);
    const std::size_t both = count([](const Candidate& c) { return c.both; });
    return std::min(both > 0 ? both : sorted.size(), mostStanding);
}

ChartOffer offerOf(AxisCandidates axis)
{
    auto& list = axis.candidates;
    std::stable_sort(list.begin(), list.end(), [](const Candidate& a, const Candidate& b) {
        return a.standing != b.standing ? a.standing < b.standing : a.years > b.years;
    });
    ChartOffer offer{axis.axis, {}, standingByItself(list)};
    offer.axis.unit = commonUnit(axis);
    for (const Candidate& c : list)
        offer.indicators.push_back(c.indicator);
    return offer;
}

/// Growth in % first; then the axes with most rows that have both sides, then with most rows.
std::vector<std::size_t> weightOf(const AxisCandidates& axis)
{
    const auto both = std::count_if(axis.candidates.begin(), axis.candidates.end(), [](const Candidate& c) { return c.both; });
    const bool growth = axis.axis.measure == Measure::Growth && axis.axis.base == u"%";
    return {growth ? 1U : 0U, static_cast<std::size_t>(both), axis.candidates.size()};
}

} // namespace

std::vector<ChartOffer> offersOf(const ChartSource& source, const ChartWish& wish)
{
    std::vector<AxisCandidates> axes = candidatesOf(source, wish);
    std::stable_sort(axes.begin(), axes.end(), [](const auto& a, const auto& b) { return weightOf(a) > weightOf(b); });
    std::vector<ChartOffer> offers;
    offers.reserve(axes.size());
    for (AxisCandidates& axis : axes)
        offers.push_back(offerOf(std::move(axis)));
    return offers;
}

} // namespace duixian::charts
