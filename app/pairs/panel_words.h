// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/panel.h"
#include "core/model/target_measures.h"

namespace duixian::pairing {

/// "growth, %"; a level is its unit alone.
[[nodiscard]] QString measureText(const PanelRow& row);
/// A figure without its unit, in the unit of its line: "≥ 8", "5–10"; what has no number as quoted. factor: to that unit.
[[nodiscard]] QString bareFigure(const PanelFigure& figure, double factor);
/// The first target, and its stretch: "6 / 8"; "–" where there is none.
[[nodiscard]] QString targetsText(const PanelRow& row, double factor);
[[nodiscard]] QString outcomesText(const PanelRow& row, double factor);
/// All that is known of a cell, a line each: the figures as they are said, the verdict, the measures of the target, what other sources say.
[[nodiscard]] QString cellTip(const PanelRow& row, const TargetMeasures* measures);

} // namespace duixian::pairing
