// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/compared_table.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"

namespace duixian {
namespace {

bool isRate(std::u16string_view unit)
{
    return unit.empty() || unit.find(u'%') != std::u16string_view::npos || unit.find(u'‰') != std::u16string_view::npos ||
           unit.find(u"百分点") != std::u16string_view::npos;
}

bool isExact(const Statement& statement)
{
    return statement.bound == Bound::Equal;
}

bool same(const ComparedFigure& a, const ComparedFigure& b)
{
    if (!a.value || !b.value)
        return !a.value && !b.value && a.statement.quote == b.statement.quote;
    if (a.statement.bound == Bound::Range && a.statement.unit == b.statement.unit && a.statement.valueMax != b.statement.valueMax)
        return false;
    return *a.value == *b.value && a.statement.bound == b.statement.bound;
}

} // namespace

std::optional<std::size_t> comparedWith(std::size_t column, ComparedWith with)
{
    if (column == 0)
        return std::nullopt;
    return with == ComparedWith::First ? 0 : column - 1;
}

std::optional<ComparedChange> changeOf(const ComparedRow& row, Kind kind, std::size_t column, ComparedWith with)
{
    const auto base = comparedWith(column, with);
    if (!base || column >= row.cells.size())
        return std::nullopt;
    const auto& from = row.cells[*base].of(kind);
    const auto& to = row.cells[column].of(kind);
    if (!from || !to || !from->value || !to->value)
        return std::nullopt;
    constexpr double percent = 100;
    const double scale = std::max(std::abs(*from->value), std::abs(*to->value));
    ComparedChange change;
    change.difference = withoutNoise(*to->value - *from->value, scale);
    if (row.measure == Measure::Level && !isRate(row.unit) && *from->value > 0)
        change.growth = withoutNoise(change.difference / *from->value * percent);
    change.exact = isExact(from->statement) && isExact(to->statement);
    return change;
}

std::size_t reportsWith(const ComparedRow& row, std::optional<Kind> kind)
{
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), [&](const ComparedCell& cell) {
        return kind ? cell.of(*kind).has_value() : cell.target.has_value() || cell.outcome.has_value();
    }));
}

bool differs(const ComparedRow& row, Kind kind)
{
    const ComparedFigure* first = nullptr;
    for (const ComparedCell& cell : row.cells) {
        const auto& figure = cell.of(kind);
        if (!figure)
            continue;
        if (first != nullptr && !same(*first, *figure))
            return true;
        first = first == nullptr ? &*figure : first;
    }
    return false;
}

} // namespace duixian
