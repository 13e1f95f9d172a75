// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/arranged_rows.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace duixian::charts {
namespace {

/// A row of what was wished for and has no figure.
ChartRow gapRow(const std::u16string& placeKey, const std::u16string& indicator, std::optional<int> year = {})
{
    ChartRow row;
    row.indicator = indicator;
    row.year = year;
    row.placeKey = placeKey;
    return row;
}

/// A year without a word of it is shown as a gap and not left out, or two far years would look like neighbours.
std::vector<ChartRow> withGaps(std::vector<ChartRow> rows, int firstYear, int lastYear, const ChartRow& like)
{
    std::map<int, ChartRow> years;
    for (ChartRow& row : rows)
        years.try_emplace(*row.year, std::move(row));
    std::vector<ChartRow> out;
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto known = years.find(year);
        out.push_back(known != years.end() ? std::move(known->second) : gapRow(like.placeKey, like.indicator, year));
    }
    return out;
}

/// By what a Places chart is ordered, the larger first.
std::vector<std::optional<double>> weightsOf(const ChartRow& row, ChartOrder order)
{
    const auto outcome = row.outcome ? row.outcome->value : std::nullopt;
    const auto target = row.targets.empty() ? std::nullopt : row.targets[0].value;
    switch (order) {
    case ChartOrder::Outcome:
        return {outcome, target};
    case ChartOrder::Target:
        return {target, outcome};
    case ChartOrder::Measured:
        return {row.measured ? std::optional(row.measured->value) : row.difference, outcome, target};
    case ChartOrder::Name:
        break;
    }
    return {};
}

/// A row for each place, also for those that say nothing.
std::vector<ChartRow> placeRows(const std::vector<ChartRow>& found, const std::vector<ChartPlace>& places, const std::u16string& indicator,
                                ChartOrder order)
{
    std::vector<ChartRow> rows;
    for (const ChartPlace& place : places) {
        const auto its = std::find_if(found.begin(), found.end(), [&](const ChartRow& row) { return row.placeKey == place.key; });
        rows.push_back(its != found.end() ? *its : gapRow(place.key, indicator));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [order](const ChartRow& a, const ChartRow& b) { return weightsOf(a, order) > weightsOf(b, order); });
    return rows;
}

/// Over the same years in each small chart.
std::vector<ChartRow> smallCharts(const std::vector<ChartRow>& found, const std::vector<ChartPlace>& places,
                                  const std::vector<std::u16string>& indicators)
{
    const auto [low, high] =
        std::minmax_element(found.begin(), found.end(), [](const ChartRow& a, const ChartRow& b) { return a.year < b.year; });
    std::vector<ChartRow> out;
    for (const std::u16string& indicator : indicators)
        for (const ChartPlace& place : places) {
            std::vector<ChartRow> its;
            const ChartRow like = gapRow(place.key, indicator);
            std::copy_if(found.begin(), found.end(), std::back_inserter(its),
                         [&](const ChartRow& row) { return row.placeKey == place.key && row.indicator == indicator; });
            for (ChartRow& row : withGaps(std::move(its), *low->year, *high->year, like))
                out.push_back(std::move(row));
        }
    return out;
}

/// An indicator that was wished for by name and has no figure is drawn as a gap, where there is anything to draw.
std::vector<ChartRow> indicatorRows(const std::vector<ChartRow>& found, const ChartWish& wish,
                                    const std::vector<std::u16string>& indicators)
{
    std::vector<ChartRow> rows;
    for (const std::u16string& indicator : indicators) {
        const auto before = rows.size();
        std::copy_if(found.begin(), found.end(), std::back_inserter(rows), [&](const ChartRow& row) { return row.indicator == indicator; });
        if (rows.size() == before)
            rows.push_back(gapRow(wish.place, indicator));
    }
    return rows;
}

} // namespace

std::vector<ChartRow> arranged(std::vector<ChartRow> found, const ChartWish& wish, const std::vector<ChartPlace>& places,
                               const std::vector<std::u16string>& indicators)
{
    if (found.empty())
        return found;
    switch (wish.kind) {
    case ChartKind::Years:
        return smallCharts(found, places, {indicators.front()});
    case ChartKind::Places:
        return placeRows(found, places, indicators.front(), wish.order);
    case ChartKind::Multiples:
        return smallCharts(found, places, indicators);
    case ChartKind::Histogram:
        std::stable_sort(found.begin(), found.end(),
                         [](const ChartRow& a, const ChartRow& b) { return a.measured->value < b.measured->value; });
        return found;
    case ChartKind::Plan:
    case ChartKind::Result:
        break;
    }
    return indicatorRows(found, wish, indicators);
}

} // namespace duixian::charts
