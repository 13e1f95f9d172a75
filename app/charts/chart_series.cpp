// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_series.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/charts/arranged_rows.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_unit.h"
#include "core/base/utf.h"

namespace duixian::charts {
namespace {

/// From the row's unit to the chart's.
void convert(ChartRow& row, const std::u16string& unit, const ChartAxis& axis)
{
    const auto bring = [&](std::optional<double>& value) {
        if (value)
            value = converted(*value, unit, axis);
    };
    bring(row.difference);
    for (OtherMark& other : row.others)
        other.value = converted(other.value, unit, axis);
    if (row.outcome) {
        bring(row.outcome->value);
        bring(row.outcome->upper);
    }
    for (Mark& target : row.targets) {
        bring(target.value);
        bring(target.upper);
    }
}

/// Differences are in the row's unit, shares and years are not.
void convertMeasured(ChartRow& row, TargetMeasure measure, const std::u16string& unit, const ChartAxis& axis)
{
    if (!row.measured || measure == TargetMeasure::Ratio || measure == TargetMeasure::YearsUnchanged)
        return;
    row.measured->value = converted(row.measured->value, unit, axis);
    if (row.measured->deviationBefore)
        row.measured->deviationBefore = converted(*row.measured->deviationBefore, unit, axis);
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
        if (row.measured && row.measured->basis)
            used.insert(row.measured->basis->report);
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
        const Head& head = report->head;
        const auto& years = head.planned ? head.planned : head.reviewed;
        chart.files.push_back({report->id, name, report->passport.fileName, report->passport.sha256,
                               head.place ? head.place->name : std::u16string(), years ? std::optional(years->first) : std::nullopt});
    }
}

void setYears(Chart& chart, int year)
{
    chart.year = year;
    chart.outcomeYear = chart.kind == ChartKind::Plan ? year - 1 : year;
    if (!isOverYears(chart.kind) && !(chart.kind == ChartKind::Histogram && year == 0))
        return;
    for (const ChartRow& row : chart.rows)
        chart.year = chart.outcomeYear = std::max(chart.year, row.year.value_or(0));
}

/// Whether the chart is of one indicator, whatever is wished for.
bool takesOneIndicator(const ChartWish& wish)
{
    return wish.kind == ChartKind::Years || wish.kind == ChartKind::Places ||
           (wish.kind == ChartKind::Multiples && placesWished(wish).size() > 1);
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
    if (takesOneIndicator(wish) && wanted.size() > 1)
        wanted.resize(1);
    return wanted;
}

/// What all the places have above them.
std::vector<std::u16string> sharedPath(const std::vector<ChartPlace>& places)
{
    if (places.empty())
        return {};
    std::vector<std::u16string> shared = places.front().path;
    for (const ChartPlace& place : places)
        shared.erase(std::mismatch(shared.begin(), shared.end(), place.path.begin(), place.path.end()).first, shared.end());
    return shared;
}

/// The places of a wish as the source's reports know them.
std::vector<ChartPlace> namedPlaces(const ChartSource& source, const ChartWish& wish)
{
    std::vector<ChartPlace> places;
    for (const std::u16string& key : placesWished(wish)) {
        const auto isOf = [&](const ChartReport& report) { return placeKey(report.head.place) == key; };
        const auto known = std::find_if(source.reports.begin(), source.reports.end(), isOf);
        if (known != source.reports.end())
            places.push_back({key, known->head.place->name, known->head.place->path});
        else
            places.push_back({key, key.substr(key.rfind(u'/') + 1), {}});
    }
    return places;
}

/// Namesakes are told apart by what stands above them.
std::u16string shortName(const ChartPlace& place, const std::vector<ChartPlace>& places)
{
    const auto bearers = std::count_if(places.begin(), places.end(), [&](const ChartPlace& other) { return other.name == place.name; });
    const std::size_t depth = place.path.size();
    return bearers < 2 || depth < 2 ? place.name : place.path[depth - 2] + place.name;
}

/// Those of the wish's places and indicators, in the chart's unit, in the order of the indicators.
std::vector<ChartRow> wantedRows(const Chart& chart, const ChartSource& source, const ChartWish& wish,
                                 const std::vector<std::u16string>& indicators)
{
    const auto measure = chart.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : chart.measure;
    std::vector<ChartRow> rows;
    for (AxisRow& found : rowsOf(source, wish)) {
        if (!found.axis.same(chart.axis) || std::find(indicators.begin(), indicators.end(), found.row.indicator) == indicators.end())
            continue;
        convert(found.row, found.axis.unit, chart.axis);
        if (measure)
            convertMeasured(found.row, *measure, found.axis.unit, chart.axis);
        rows.push_back(std::move(found.row));
    }
    const auto rank = [&](const ChartRow& row) { return std::find(indicators.begin(), indicators.end(), row.indicator); };
    std::stable_sort(rows.begin(), rows.end(), [&](const ChartRow& a, const ChartRow& b) { return rank(a) < rank(b); });
    return rows;
}

void namePlaces(Chart& chart, const std::vector<ChartPlace>& places)
{
    chart.placePath = sharedPath(places);
    chart.place = places.size() == 1 ? places.front().name : chart.placePath.empty() ? std::u16string() : chart.placePath.back();
    if (places.size() < 2)
        return;
    for (ChartRow& row : chart.rows)
        for (const ChartPlace& place : places)
            if (place.key == row.placeKey)
                row.place = shortName(place, places);
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

ChartScope scopeOf(const ChartWish& wish)
{
    return {placesWished(wish), isOfPlaces(wish.kind) && placesWished(wish).size() > 1 ? wish.indicators : std::vector<std::u16string>()};
}

std::vector<int> yearsOf(const ChartSource& source, const std::u16string& place, ChartKind kind)
{
    std::set<int, std::greater<>> years;
    if (kind == ChartKind::Places || kind == ChartKind::Histogram)
        for (const PanelRow& row : source.rows)
            if (row.period.single())
                years.insert(row.period.first);
    for (const ChartReport& report : source.reports) {
        if ((kind != ChartKind::Plan && kind != ChartKind::Result) || !report.head.planned || placeKey(report.head.place) != place)
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

Chart chartOf(const ChartSource& source, const ChartWish& wish)
{
    Chart chart;
    chart.rules = source.rules;
    chart.kind = wish.kind;
    chart.axis = wish.axis;
    chart.order = wish.order;
    chart.writing = wish.writing;
    if (takesMeasure(wish.kind))
        chart.measure = wish.measure;
    const std::vector<std::u16string> indicators = settle(chart, source, wish);
    const std::vector<ChartPlace> places = namedPlaces(source, wish);
    if (!indicators.empty())
        chart.rows = arranged(wantedRows(chart, source, wish, indicators), wish, places, indicators);
    namePlaces(chart, places);
    nameSources(chart, source);
    setYears(chart, wish.year);
    return chart;
}

std::vector<std::u16string> placesWithout(const ChartSource& source, const ChartWish& wish)
{
    std::set<std::u16string> with;
    for (const PanelRow& row : source.rows) {
        const ChartAxis axis{row.measure, unitParts(row.unit, row.measure).base, row.unit};
        const bool wanted =
            wish.indicators.empty() || std::find(wish.indicators.begin(), wish.indicators.end(), row.indicator) != wish.indicators.end();
        if (wanted && row.period.single() && axis.same(wish.axis))
            with.insert(placeKey(row.place));
    }
    std::vector<std::u16string> without = placesWished(wish);
    std::erase_if(without, [&](const std::u16string& key) { return with.contains(key); });
    return without;
}

} // namespace duixian::charts
