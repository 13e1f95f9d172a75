// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/indicator_name.h"

namespace duixian::match {

/// How surely two names are of one indicator in substance and one action, from 0 (another thing) to 1 (the same words). Standard indicators
/// are alike only to themselves; names with a different number in them (亿元以上项目, 10亿元以上项目) or with opposed words (开工, 竣工)
/// never.
[[nodiscard]] double likeness(const IndicatorName& target, const IndicatorName& outcome);

} // namespace duixian::match
