// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_lines.h"

#include <algorithm>

namespace duixian::pairing {
namespace {

bool isOfOneIndicator(const PanelRow& a, const PanelRow& b)
{
    return a.indicator == b.indicator && a.place == b.place;
}

/// A line that is growing, with its unit taken apart.
struct Open {
    std::size_t line = 0;
    Measure measure = Measure::Level;
    UnitForm unit;
};

bool hasPeriod(const PanelLine& line, const Period& period)
{
    return std::any_of(line.cells.begin(), line.cells.end(), [&](const PanelCell& cell) { return cell.period == period; });
}

} // namespace

std::vector<PanelLine> linesOf(const std::vector<PanelRow>& rows, const UnitForms& forms)
{
    std::vector<PanelLine> lines;
    std::vector<Open> open; // of the indicator that is gone over
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const PanelRow& row = rows[i];
        if (i > 0 && !isOfOneIndicator(rows[i - 1], row))
            open.clear();
        const UnitForm unit = forms ? forms(row.unit, row.measure) : UnitForm{1, row.unit};
        const auto place = std::find_if(open.begin(), open.end(), [&](const Open& one) {
            return one.measure == row.measure && one.unit.base == unit.base && !hasPeriod(lines[one.line], row.period);
        });
        if (place == open.end()) {
            open.push_back({lines.size(), row.measure, unit});
            lines.push_back({i, {{row.period, i, 1}}});
        } else {
            lines[place->line].cells.push_back({row.period, i, unit.factor / place->unit.factor});
        }
    }
    const auto earlier = [](const PanelCell& a, const PanelCell& b) {
        return a.period.last != b.period.last ? a.period.last < b.period.last : a.period.first > b.period.first;
    };
    for (PanelLine& line : lines)
        std::sort(line.cells.begin(), line.cells.end(), earlier);
    return lines;
}

} // namespace duixian::pairing
