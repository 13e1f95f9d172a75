// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/export/cells.h"

/// Cells that the tables of a data package have in common.
namespace duixian::publish {

[[nodiscard]] inline exporting::Cell flag(bool value)
{
    return value ? 1.0 : 0.0;
}

[[nodiscard]] inline exporting::Cell numberOrNothing(const std::optional<std::size_t>& number)
{
    return number ? exporting::number(*number) : exporting::Cell{};
}

[[nodiscard]] inline exporting::Cell numberOrNothing(ReportId report)
{
    return report.valid() ? exporting::number(report) : exporting::Cell{};
}

template <class Enum>
[[nodiscard]] exporting::Cell wordOrNothing(const std::optional<Enum>& value)
{
    return value ? exporting::word(*value) : exporting::Cell{};
}

/// From the province down, joined by /.
[[nodiscard]] inline std::string pathOf(const Place& place)
{
    std::string out;
    for (const std::u16string& name : place.path.empty() ? std::vector{place.name} : place.path)
        out.append(out.empty() ? "" : "/").append(toUtf8(name));
    return out;
}

/// Name, code and path.
inline void appendPlaceWithPath(exporting::Row& row, const std::optional<Place>& place)
{
    exporting::appendPlace(row, place);
    row.push_back(place ? exporting::cell(std::string_view(pathOf(*place))) : exporting::Cell{});
}

/// The first and the last year.
inline void appendYears(exporting::Row& row, const std::optional<Period>& period)
{
    row.push_back(period ? exporting::Cell{static_cast<double>(period->first)} : exporting::Cell{});
    row.push_back(period ? exporting::Cell{static_cast<double>(period->last)} : exporting::Cell{});
}

} // namespace duixian::publish
