// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/charts/sketch.h"

namespace duixian::charts {

/// Title, subtitle and the key of the marks; gives back where the figure may begin. verdicts: as in drawKey.
[[nodiscard]] double drawHead(Sketch& sketch, const Chart& chart, bool verdicts = true);
[[nodiscard]] double footHeight(const Sketch& sketch, const Chart& chart);
/// Writes the sources below y and sets the drawing's size.
void drawFoot(Sketch& sketch, const Chart& chart, double y);

} // namespace duixian::charts
