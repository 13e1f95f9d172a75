// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/charts/sketch.h"

namespace duixian::charts {

/// The marks that stand in this chart, each once, with its word, in as many lines as they take from y down; gives back where they end.
/// verdicts: their signs are drawn in this figure.
[[nodiscard]] double drawKey(Sketch& sketch, const Chart& chart, double y, bool verdicts);

} // namespace duixian::charts
