// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/utf.h"
#include "core/export/table.h"
#include "core/model/names.h"
#include "core/model/report.h"

/// What is known, as cells of a table.
namespace duixian::exporting {

/// Empty where there is nothing.
[[nodiscard]] inline Cell cell(std::string_view text)
{
    return text.empty() ? Cell{} : Cell{std::string(text)};
}

[[nodiscard]] inline Cell cell(const std::u16string& text)
{
    return cell(std::string_view(toUtf8(text)));
}

[[nodiscard]] inline Cell cell(const std::optional<double>& number)
{
    return number ? Cell{*number} : Cell{};
}

[[nodiscard]] inline Cell cell(const std::optional<Period>& period)
{
    return period ? Cell{toText(*period)} : Cell{};
}

[[nodiscard]] inline Cell number(std::size_t count)
{
    return static_cast<double>(count);
}

[[nodiscard]] inline Cell number(ReportId report)
{
    return static_cast<double>(report.value);
}

/// An enumerator as its word.
template <class Enum>
[[nodiscard]] Cell word(Enum value)
{
    return cell(nameOf(value));
}

inline void append(Row& row, std::initializer_list<Cell> cells)
{
    row.insert(row.end(), cells.begin(), cells.end());
}

/// Name and code.
inline void appendPlace(Row& row, const std::optional<Place>& place)
{
    if (place)
        append(row, {cell(place->name), cell(std::string_view(place->code))});
    else
        append(row, {{}, {}});
}

/// Numbers, parted by blanks.
[[nodiscard]] inline Cell reportsCell(const std::vector<ReportId>& reports)
{
    std::string out;
    for (const ReportId report : reports)
        out.append(out.empty() ? "" : " ").append(std::to_string(report.value));
    return cell(std::string_view(out));
}

[[nodiscard]] inline Cell doubtsCell(const std::vector<Doubt>& doubts)
{
    std::string out;
    for (const Doubt doubt : doubts)
        out.append(out.empty() ? "" : " ").append(nameOf(doubt));
    return cell(std::string_view(out));
}

} // namespace duixian::exporting
