// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/charts/sketch.h"
#include "app/charts/value_scale.h"

namespace duixian::charts {

/// The chart as a picture, with its notes. This is the seam behind which the drawing can be exchanged: nothing else knows how a chart is
/// drawn.
[[nodiscard]] drawing::Drawing drawingOf(const Chart& chart, const Canvas& canvas);

/// Amounts and counts are bars, and bars start at zero; rates are dots. Measures are bars.
[[nodiscard]] bool drawnAsBars(const Chart& chart);
[[nodiscard]] ValueScale scaleOf(const Chart& chart, int wantedTicks);
/// "0", "−2", "10 %": a tick of the chart's axis.
[[nodiscard]] QString tickText(double value, const Chart& chart);

/// Plan, Result, Places: a row for each indicator or place.
void drawRows(Sketch& sketch, const Chart& chart);
void drawYears(Sketch& sketch, const Chart& chart);
void drawMultiples(Sketch& sketch, const Chart& chart);
void drawHistogram(Sketch& sketch, const Chart& chart);
void drawNotes(Sketch& sketch, const Chart& chart);

} // namespace duixian::charts
