// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/panel.h"

namespace duixian::pairing {

/// A unit taken apart: 亿元 is 1e8 of 元.
struct UnitForm {
    double factor = 1;
    std::u16string base;
};

/// Whoever knows units hands this to the table.
using UnitForms = std::function<UnitForm(std::u16string_view unit, Measure measure)>;

/// One row of the panel in the line of its place, indicator and measure. factor: from the row's unit to the line's.
struct PanelCell {
    Period period;
    std::uint32_t row = 0; ///< of the panel
    double factor = 1;
};

/// What one place says of one indicator in one measure. Units that are multiples of each other (亿元, 万元) make one line, in the unit of
/// its first row; a second row of the same period begins another line.
struct PanelLine {
    std::uint32_t first = 0;      ///< the row that names place, indicator, measure and unit
    std::vector<PanelCell> cells; ///< by period
};

/// In the panel's order. forms may be null: then only equal units make one line.
[[nodiscard]] std::vector<PanelLine> linesOf(const std::vector<PanelRow>& rows, const UnitForms& forms);

} // namespace duixian::pairing
