// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/charts/chart.h"

namespace duixian::charts {

/// A unit as written, taken apart: 亿元 is 1e8 of 元, 万人次 is 1e4 of 人次, 億元 is 亿元. Of a growth 倍 is 100 and 成 is 10 of %.
struct UnitParts {
    double factor = 1;
    std::u16string base;
};

[[nodiscard]] UnitParts unitParts(std::u16string_view unit, Measure measure);

/// A value in one unit, in the other one of the same base.
[[nodiscard]] double converted(double value, std::u16string_view from, const ChartAxis& to);

} // namespace duixian::charts
