// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_rows.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "app/charts/chart_unit.h"

namespace duixian::charts {
namespace {

/// A range's upper end follows the value into the row's unit.
Mark markOf(const PanelFigure& figure)
{
    const Statement& s = figure.statement;
    const bool both = figure.value && s.value && s.valueMax && *s.value != 0;
    return {figure.report, s, figure.value, both ? std::optional(*s.valueMax * (*figure.value / *s.value)) : std::nullopt};
}

/// The first target, and the second where it is the first one's stretch (确保6%,力争8%). Others are the same promise said again.
std::vector<Mark> targetsOf(const PanelRow& row)
{
    std::vector<Mark> targets;
    for (const PanelFigure& figure : row.targets) {
        const bool stretch =
            targets.size() == 1 && figure.report == targets[0].report && figure.statement.stretchOf == targets[0].statement.span.begin;
        if (targets.empty() || stretch)
            targets.push_back(markOf(figure));
    }
    return targets;
}

std::optional<Mark> outcomeOf(const PanelRow& row)
{
    return row.outcomes.empty() ? std::nullopt : std::optional(markOf(row.outcomes[0]));
}

AxisRow bare(const PanelRow& row)
{
    AxisRow out{{row.measure, unitParts(row.unit, row.measure).base, row.unit}, {}, row.standard};
    out.row.indicator = row.indicator;
    out.row.placeKey = placeKey(row.place);
    return out;
}

std::vector<OtherMark> othersOf(const PanelRow& row)
{
    std::vector<OtherMark> others;
    for (const SecondFigure& figure : row.second)
        others.push_back({converted(figure.value, figure.unit, bare(row).axis), figure.source});
    return others;
}

AxisRow whole(const ChartSource& source, std::size_t index, const std::optional<TargetMeasure>& measure)
{
    const PanelRow& row = source.rows[index];
    AxisRow out = bare(row);
    out.row.outcome = outcomeOf(row);
    out.row.targets = targetsOf(row);
    out.row.verdict = row.verdict;
    out.row.others = othersOf(row);
    const bool both = out.row.outcome && out.row.outcome->value && !out.row.targets.empty() && out.row.targets[0].value;
    if (both && row.verdict)
        out.row.difference = std::round((*out.row.outcome->value - *out.row.targets[0].value) * 1e9) / 1e9; // 8.1 - 7.5 is 0.6
    if (measure && index < source.measures.size())
        out.row.measured = source.measures[index].of(*measure);
    return out;
}

bool isOf(const PanelRow& row, const std::u16string& place, int year)
{
    return row.period == Period::year(year) && placeKey(row.place) == place;
}

AxisRow* find(std::vector<AxisRow>& rows, const AxisRow& wanted)
{
    for (AxisRow& row : rows)
        if (row.axis.same(wanted.axis) && row.row.indicator == wanted.row.indicator)
            return &row;
    return nullptr;
}

/// The two rows of one indicator may be in different units of one base (万元 last year, 亿元 this year).
void bring(Mark& mark, const ChartAxis& from, const ChartAxis& to)
{
    if (mark.value)
        mark.value = converted(*mark.value, from.unit, to);
    if (mark.upper)
        mark.upper = converted(*mark.upper, from.unit, to);
}

std::vector<AxisRow> planRows(const ChartSource& source, const std::u16string& place, int year)
{
    std::vector<AxisRow> rows;
    for (const PanelRow& row : source.rows) {
        const bool promised = isOf(row, place, year) && !row.targets.empty();
        const bool reported = isOf(row, place, year - 1) && !row.outcomes.empty();
        if (!promised && !reported)
            continue;
        AxisRow fresh = bare(row);
        AxisRow* known = find(rows, fresh);
        if (!known)
            known = &rows.emplace_back(std::move(fresh));
        if (promised)
            known->row.targets = targetsOf(row);
        else
            known->row.outcome = outcomeOf(row);
        const ChartAxis own{row.measure, known->axis.base, row.unit};
        for (Mark& target : known->row.targets)
            if (promised)
                bring(target, own, known->axis);
        if (!promised)
            bring(*known->row.outcome, own, known->axis);
    }
    return rows;
}

} // namespace

std::u16string placeKey(const std::optional<Place>& place)
{
    std::u16string key;
    if (place)
        for (const std::u16string& part : place->path)
            key += (key.empty() ? std::u16string() : std::u16string(1, u'/')) + part;
    return key.empty() && place ? place->name : key;
}

std::vector<std::u16string> placesWished(const ChartWish& wish)
{
    if (!isOfPlaces(wish.kind) || wish.places.empty())
        return {wish.place};
    std::vector<std::u16string> places;
    for (const std::u16string& key : wish.places)
        if (std::find(places.begin(), places.end(), key) == places.end())
            places.push_back(key);
    return places;
}

std::vector<AxisRow> rowsOf(const ChartSource& source, const ChartWish& wish)
{
    if (wish.kind == ChartKind::Plan)
        return planRows(source, wish.place, wish.year);
    const std::vector<std::u16string> keys = placesWished(wish);
    const std::set<std::u16string> places(keys.begin(), keys.end());
    const auto measure = wish.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : wish.measure;
    const bool anyYear = isOverYears(wish.kind) || (wish.kind == ChartKind::Histogram && wish.year == 0);
    std::vector<AxisRow> rows;
    for (std::size_t i = 0; i < source.rows.size(); ++i) {
        const PanelRow& row = source.rows[i];
        const bool promised = wish.kind != ChartKind::Result || !row.targets.empty();
        if (!promised || !row.period.single() || (!anyYear && row.period.first != wish.year) || !places.contains(placeKey(row.place)))
            continue;
        AxisRow found = whole(source, i, measure);
        if (wish.kind == ChartKind::Histogram && !found.row.measured)
            continue;
        if (isOverYears(wish.kind) || wish.kind == ChartKind::Histogram)
            found.row.year = row.period.first;
        rows.push_back(std::move(found));
    }
    return rows;
}

} // namespace duixian::charts
