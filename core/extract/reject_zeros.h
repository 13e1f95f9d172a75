// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

/// 零 and 清零 count only as the goal or the result of something countable: 动态为零, 零违建, 积案清零. 零售 and 零距离 are words, and
/// 清零行动 a name.
[[nodiscard]] bool isWordWithZero(const Reading& r, const Draft& d);

} // namespace duixian::extract
