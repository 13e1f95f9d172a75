// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/chart.h"
#include "app/presentation/number_text.h"

namespace duixian::charts {

/// What a person wrote, else what is seen: "7 of 9 targets for 2022 were reached", "6 of 8 targets for 2023 lie below the results of 2022".
[[nodiscard]] QString titleOf(const Chart& chart);
/// What a person wrote, else the measure, the unit and the place.
[[nodiscard]] QString subtitleOf(const Chart& chart);
/// How it was reckoned, what gaps and bounds are, and the reports that the figures stand in.
[[nodiscard]] QString footOf(const Chart& chart);
/// "Outcome 2022", "Target 2023"; of a Years chart without the year.
[[nodiscard]] QString outcomeKey(const Chart& chart);
[[nodiscard]] QString targetKey(const Chart& chart);
/// "growth on the year before, %", "亿元".
[[nodiscard]] QString axisText(const ChartAxis& axis);
/// The measure and the unit as a choice: "growth, %".
[[nodiscard]] QString axisName(const ChartAxis& axis);
/// The indicator, or the year in a chart over the years, or the place in one of places.
[[nodiscard]] QString rowText(const ChartRow& row);
/// Place, indicator and year, as far as the row has them: what it is where it stands alone.
[[nodiscard]] QString fullRowText(const ChartRow& row);
/// The title of the small chart of Multiples that the row stands in.
[[nodiscard]] QString panelText(const Chart& chart, const ChartRow& row);
using presentation::tidied;
/// A mark's own label, in the chart's unit: "9.5 %", "≥ 8 %", "ensured 6 %", "5–10"; what has no number as quoted.
[[nodiscard]] QString labelOf(const Mark& mark, const ChartAxis& axis);
/// Outcome less target in the chart's unit: "+1.5", "−0.4"; empty where nothing was judged.
[[nodiscard]] QString differenceText(const ChartRow& row);
/// "✓ +1.5", "✗ −0.4", "?"; empty where nothing was judged.
[[nodiscard]] QString verdictText(const ChartRow& row);
/// For a hover card, plain text: the statement, its words in the text, the verdict. target: which of the row's, -1 for the outcome.
[[nodiscard]] QString hoverText(const ChartRow& row, int target);
/// All rows in words, for people who can't see the picture.
[[nodiscard]] QString spokenChart(const Chart& chart);
/// Why the chart is empty and what to do.
[[nodiscard]] QString emptyText(const Chart& chart);

} // namespace duixian::charts
