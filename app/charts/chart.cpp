// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"

#include <array>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

constexpr std::array<std::pair<ChartKind, std::string_view>, 3> kinds{
    {{ChartKind::Plan, "plan"}, {ChartKind::Result, "result"}, {ChartKind::Years, "years"}}};

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
    std::string out = row.year ? std::to_string(*row.year) : toUtf8(row.indicator);
    out += " | " + (row.outcome ? dump(*row.outcome) : "-") + " | ";
    for (std::size_t i = 0; i < row.targets.size(); ++i)
        out += (i == 0 ? "" : " + ") + dump(row.targets[i]);
    if (row.targets.empty())
        out += "-";
    if (row.verdict)
        out += " | " + std::string(nameOf(*row.verdict));
    if (row.difference)
        out += " " + numberText(*row.difference);
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
    for (const auto& [enumerator, name] : kinds)
        if (enumerator == kind)
            return name;
    return {};
}

std::optional<ChartKind> chartKindNamed(std::string_view wanted)
{
    for (const auto& [enumerator, name] : kinds)
        if (name == wanted)
            return enumerator;
    return std::nullopt;
}

} // namespace duixian::charts
