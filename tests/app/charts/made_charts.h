// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/chart.h"

namespace duixian::charts {

/// A chart without rows: its kind, growth in %, 2022, an invented city.
[[nodiscard]] Chart madeChart(ChartKind kind);
[[nodiscard]] Mark madeMark(Kind kind, double value, int year, Bound bound = Bound::Equal);
/// So many districts, sorted; their names short and long, with gaps, bounds, floors with their stretch and another source.
[[nodiscard]] Chart madePlaces(int count);
/// So many years up to 2023, with years that lack a side and years that lack both.
[[nodiscard]] Chart madeYears(int count);
/// So many indicators over so many years; the fourth has no figure at all.
[[nodiscard]] Chart madeMultiples(int indicators, int years);
/// So many deviations from -4 to 4, one of them far out.
[[nodiscard]] Chart madeHistogram(int count);
/// The chart with a measure in place of its figures, where a row has both sides.
[[nodiscard]] Chart measured(Chart chart, TargetMeasure measure);
/// The same rows, in 亿元 and a hundred million times as large, of either sign.
[[nodiscard]] Chart extreme(Chart chart);
/// The same rows without a figure.
[[nodiscard]] Chart emptied(Chart chart);

struct NamedChart {
    std::string name;
    Chart chart;
};

/// Of each kind and measure, few rows and many, extreme ones and such as lack everything.
[[nodiscard]] std::vector<NamedChart> allCharts();

} // namespace duixian::charts
