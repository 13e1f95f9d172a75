// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>

#include "app/presentation/palette.h"

namespace duixian::reader {

inline constexpr qreal markPenWidth = 2;

/// The pen of a role's line under, over or through words, the same in the text and in the legend: dashed, dotted or solid by the role.
[[nodiscard]] QPen markPen(const presentation::Look& look);

} // namespace duixian::reader
