// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"

#include <array>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

constexpr std::array<std::pair<ChartKind, std::string_view>, 6> kinds{{{ChartKind::Plan, "plan"},
                                                                       {ChartKind::Result, "result"},
                                                                       {ChartKind::Years, "years"},
                                                                       {ChartKind::Places, "places"},
                                                                       {ChartKind::Multiples, "multiples"},
                                                                       {ChartKind::Histogram, "histogram"}}};

constexpr std::array<std::pair<ChartOrder, std::string_view>, 4> orders{
    {{ChartOrder::Outcome, "outcome"}, {ChartOrder::Target, "target"}, {ChartOrder::Measured, "measured"}, {ChartOrder::Name, "name"}}};

template <class Table, class Enum>
std::string_view nameIn(const Table& table, Enum value)
{
    for (const auto& [enumerator, name] : table)
        if (enumerator == value)
            return name;
    return {};
}

template <class Enum, std::size_t size>
std::optional<Enum> namedIn(const std::array<std::pair<Enum, std::string_view>, size>& table, std::string_view wanted)
{
    for (const auto& [enumerator, name] : table)
        if (name == wanted)
            return enumerator;
    return std::nullopt;
}

std::string dump(const Mark& mark)
{
    std::string out = mark.statement.period ? toText(*mark.statement.period) + " " : std::string();
    if (mark.statement.bound != Bound::Equal)
        out += std::string(nameOf(mark.statement.bound)) + " ";
    out += mark.value ? numberText(*mark.value) : toUtf8(mark.statement.quote);
    if (mark.upper)
        out += ".." + numberText(*mark.upper);
    return out;
}

} // namespace

std::string dump(const ChartRow& row)
{
    std::string out = row.place.empty() ? std::string() : toUtf8(row.place) + " ";
    out += row.year ? (row.place.empty() ? "" : toUtf8(row.indicator) + " ") + std::to_string(*row.year) : toUtf8(row.indicator);
    out += " | " + (row.outcome ? dump(*row.outcome) : "-") + " | ";
    for (std::size_t i = 0; i < row.targets.size(); ++i)
        out += (i == 0 ? "" : " + ") + dump(row.targets[i]);
    if (row.targets.empty())
        out += "-";
    if (row.verdict)
        out += " | " + std::string(nameOf(*row.verdict));
    if (row.difference)
        out += " " + numberText(*row.difference);
    if (row.measured)
        out += " = " + numberText(row.measured->value);
    return out;
}

std::string dump(const Chart& chart)
{
    std::string out = std::string(nameOf(chart.kind)) + " " + toUtf8(chart.place) + " " + std::to_string(chart.outcomeYear) + " " +
                      std::to_string(chart.year) + " " + std::string(nameOf(chart.axis.measure)) + " " + toUtf8(chart.axis.unit) + "\n";
    for (const ChartRow& row : chart.rows)
        out += dump(row) + "\n";
    return out;
}

std::string_view nameOf(ChartKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<ChartKind> chartKindNamed(std::string_view wanted)
{
    return namedIn(kinds, wanted);
}

std::string_view nameOf(ChartOrder order)
{
    return nameIn(orders, order);
}

std::optional<ChartOrder> chartOrderNamed(std::string_view wanted)
{
    return namedIn(orders, wanted);
}

bool isOfPlaces(ChartKind kind)
{
    return kind == ChartKind::Places || kind == ChartKind::Multiples || kind == ChartKind::Histogram;
}

bool isOverYears(ChartKind kind)
{
    return kind == ChartKind::Years || kind == ChartKind::Multiples;
}

bool takesMeasure(ChartKind kind)
{
    return kind != ChartKind::Plan && kind != ChartKind::Histogram;
}

MarkKey keyOf(const ChartRow& row, int target)
{
    return {row.placeKey, row.indicator, row.year, target};
}

std::optional<std::size_t> rowOf(const Chart& chart, const MarkKey& key)
{
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        if (keyOf(chart.rows[i], key.target) == key)
            return i;
    return std::nullopt;
}

std::vector<std::pair<std::size_t, std::size_t>> panelsOf(const Chart& chart)
{
    std::vector<std::pair<std::size_t, std::size_t>> panels;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const bool goesOn =
            i > 0 && chart.rows[i].placeKey == chart.rows[i - 1].placeKey && chart.rows[i].indicator == chart.rows[i - 1].indicator;
        if (goesOn)
            panels.back().second = i + 1;
        else
            panels.emplace_back(i, i + 1);
    }
    return panels;
}

} // namespace duixian::charts
