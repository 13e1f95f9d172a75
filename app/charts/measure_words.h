// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/chart.h"
#include "app/presentation/measure_wording.h"

namespace duixian::charts {

/// How it is reckoned, in a line: "deviation = outcome − target".
[[nodiscard]] QString formulaOf(TargetMeasure measure);
/// Where the formula comes from: "Wei & Jian 2018".
[[nodiscard]] QString referenceOf(TargetMeasure measure);
/// What the axis of a chart of it shows, with its unit: "outcome less target, percentage points".
[[nodiscard]] QString measureAxisText(TargetMeasure measure, const ChartAxis& axis);
/// From where its bars start: 1 of a ratio, else 0.
[[nodiscard]] double baselineOf(TargetMeasure measure);
/// What that line means: "as planned", "as the level above"; empty of years, which begin at none.
[[nodiscard]] QString baselineText(TargetMeasure measure);
using presentation::measuredText;
/// For a hover card: "deviation = 9.5 − 8 = +1.5"; with what it rests on besides the row's own figures, and whose that is.
[[nodiscard]] QString reckoned(const ChartRow& row, TargetMeasure measure);

} // namespace duixian::charts
