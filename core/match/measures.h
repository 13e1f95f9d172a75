// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/panel.h"
#include "core/model/target_measures.h"

namespace duixian::match {

/// The measures of each row of a panel, in its order. What they need of other rows (the year before, the next higher level that the panel
/// has) is looked for in the panel itself, so the reports of the upper levels are to be in it.
[[nodiscard]] std::vector<TargetMeasures> measures(const std::vector<PanelRow>& panel);

} // namespace duixian::match
