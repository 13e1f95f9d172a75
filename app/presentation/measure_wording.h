// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/target_measures.h"

namespace duixian::presentation {

/// "deviation", "ratio to target", "amplification" (层层加码), "ratchet", "years unchanged".
[[nodiscard]] QString wordOf(TargetMeasure measure);
/// "+1.5", "110 %", "3": a value of it, in the chart's unit.
[[nodiscard]] QString measuredText(double value, TargetMeasure measure);

} // namespace duixian::presentation
