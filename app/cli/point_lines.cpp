// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/point_lines.h"

#include "core/export/json_line.h"

namespace duixian::cli {

std::string pointLine(const library::RestorePoint& point)
{
    std::optional<std::size_t> reports;
    if (point.reports)
        reports.emplace(static_cast<std::size_t>(*point.reports));
    return exporting::JsonLine()
        .text("type", "point")
        .text("point", nameOf(point))
        .text("made", point.made)
        .text("reason", nameOf(point.reason))
        .count("bytes", point.bytes)
        .countOrNull("reports", reports)
        .text("file", point.file)
        .finish();
}

} // namespace duixian::cli
