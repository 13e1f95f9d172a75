// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_series.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/charts/chart_rows.h"
#include "app/charts/chart_unit.h"
#include "core/base/utf.h"

namespace duixian::charts {
namespace {

constexpr std::size_t mostStanding = 14;

std::vector<AxisRow> rowsOf(const ChartSource& source, const ChartWish& wish)
{
    switch (wish.kind) {
    case ChartKind::Plan:
        return planRows(source, wish.place, wish.year);
    case ChartKind::Result:
        return resultRows(source, wish.place, wish.year);
    case ChartKind::Years:
    case ChartKind::Places:
    case ChartKind::Multiples:
    case ChartKind::Histogram:
        break;
    }
    return yearRows(source, wish.place);
}

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

/// The indicators of one axis, the rows that speak for them (one for each, but of a Years chart) and their order.
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

/// From the row's unit to the chart's.
void convert(ChartRow& row, const std::u16string& unit, const ChartAxis& axis)
{
    const auto bring = [&](std::optional<double>& value) {
        if (value)
            value = converted(*value, unit, axis);
    };
    bring(row.difference);
    if (row.outcome) {
        bring(row.outcome->value);
        bring(row.outcome->upper);
    }
    for (Mark& target : row.targets) {
        bring(target.value);
        bring(target.upper);
    }
}

/// A year without a word of it is shown as a gap and not left out, or two far years would look like neighbours.
std::vector<ChartRow> withGaps(std::vector<ChartRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const ChartRow& a, const ChartRow& b) { return a.year < b.year; });
    std::vector<ChartRow> out;
    for (ChartRow& row : rows) {
        while (!out.empty() && *out.back().year + 1 < *row.year)
            out.push_back({row.indicator, *out.back().year + 1, {}, {}, {}, {}});
        out.push_back(std::move(row));
    }
    return out;
}

/// Many reports are only called 政府工作报告: year and place are added where the title does not say them.
std::u16string sourceName(const Head& head)
{
    std::u16string name = head.title;
    if (head.place && name.find(head.place->name) == std::u16string::npos)
        name = head.place->name + (name.empty() ? u"" : u" ") + name;
    const std::u16string year = head.planned ? toUtf16(std::to_string(head.planned->first)) : std::u16string();
    return name.find(year) == std::u16string::npos ? year + u" " + name : name;
}

/// The reports that the marks come from.
std::vector<const ChartReport*> usedReports(const ChartSource& source, const std::vector<ChartRow>& rows)
{
    std::set<ReportId> used;
    for (const ChartRow& row : rows) {
        if (row.outcome)
            used.insert(row.outcome->report);
        for (const Mark& target : row.targets)
            used.insert(target.report);
    }
    std::vector<const ChartReport*> reports;
    for (const ChartReport& report : source.reports)
        if (used.contains(report.id))
            reports.push_back(&report);
    return reports;
}

void nameSources(Chart& chart, const ChartSource& source)
{
    for (const ChartReport* report : usedReports(source, chart.rows)) {
        const std::u16string name = sourceName(report->head);
        if (std::find(chart.sources.begin(), chart.sources.end(), name) == chart.sources.end())
            chart.sources.push_back(name);
        chart.files.push_back({report->id, name, report->passport.fileName, report->passport.sha256});
    }
}

void setYears(Chart& chart, int year)
{
    chart.year = year;
    chart.outcomeYear = chart.kind == ChartKind::Plan ? year - 1 : year;
    if (chart.kind == ChartKind::Years && !chart.rows.empty())
        chart.year = chart.outcomeYear = *chart.rows.back().year;
}

/// The indicators to draw and the axis in its unit.
std::vector<std::u16string> settle(Chart& chart, const ChartSource& source, const ChartWish& wish)
{
    std::vector<std::u16string> wanted = wish.indicators;
    for (const ChartOffer& offer : offersOf(source, wish))
        if (offer.axis.same(wish.axis)) {
            chart.axis = offer.axis;
            if (wanted.empty())
                wanted.assign(offer.indicators.begin(), offer.indicators.begin() + static_cast<std::ptrdiff_t>(offer.standing));
        }
    if (wish.kind == ChartKind::Years && wanted.size() > 1)
        wanted.resize(1);
    return wanted;
}

} // namespace

std::vector<ChartPlace> placesOf(const std::vector<Place>& places)
{
    std::map<std::u16string, ChartPlace> known;
    for (const Place& place : places) {
        const std::u16string key = placeKey(place);
        known.try_emplace(key, ChartPlace{key, place.name, place.path});
    }
    std::vector<ChartPlace> out;
    out.reserve(known.size());
    for (auto& [key, place] : known)
        out.push_back(std::move(place));
    return out;
}

std::vector<int> yearsOf(const ChartSource& source, const std::u16string& place, ChartKind kind)
{
    std::set<int, std::greater<>> years;
    for (const ChartReport& report : source.reports) {
        if (kind == ChartKind::Years || !report.head.planned || placeKey(report.head.place) != place)
            continue;
        const int year = report.head.planned->first;
        const auto reviews = [&](const ChartReport& later) {
            return later.id != report.id && placeKey(later.head.place) == place && later.head.reviewed &&
                   later.head.reviewed->contains(year);
        };
        if (kind == ChartKind::Plan || std::any_of(source.reports.begin(), source.reports.end(), reviews))
            years.insert(year);
    }
    return {years.begin(), years.end()};
}

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

Chart chartOf(const ChartSource& source, const ChartWish& wish)
{
    Chart chart;
    chart.rules = source.rules;
    chart.kind = wish.kind;
    chart.axis = wish.axis;
    const auto isOfPlace = [&](const ChartReport& report) { return placeKey(report.head.place) == wish.place; };
    const auto ofPlace = std::find_if(source.reports.begin(), source.reports.end(), isOfPlace);
    if (ofPlace != source.reports.end() && ofPlace->head.place) {
        chart.place = ofPlace->head.place->name;
        chart.placePath = ofPlace->head.place->path;
    }
    const std::vector<std::u16string> wanted = settle(chart, source, wish);
    const std::vector<AxisRow> found = rowsOf(source, wish);
    for (const std::u16string& indicator : wanted)
        for (const AxisRow& row : found)
            if (row.axis.same(wish.axis) && row.row.indicator == indicator) {
                chart.rows.push_back(row.row);
                convert(chart.rows.back(), row.axis.unit, chart.axis);
            }
    if (wish.kind == ChartKind::Years)
        chart.rows = withGaps(std::move(chart.rows));
    nameSources(chart, source);
    setYears(chart, wish.year);
    return chart;
}

} // namespace duixian::charts
