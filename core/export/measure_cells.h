// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/table.h"
#include "core/model/target_measures.h"

namespace duixian::exporting {

/// What the literature reckons of a target, as columns: deviation, ratio, amplification with upper_place, ratchet with deviation_before,
/// years_unchanged.
void addMeasureColumns(Table& table);
void appendMeasures(Row& row, const TargetMeasures& measures);

} // namespace duixian::exporting
