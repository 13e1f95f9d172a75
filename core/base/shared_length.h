// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/base/span.h"

namespace duixian {

/// How many units two stretches of one text have in common.
[[nodiscard]] constexpr std::size_t sharedLength(const Span& a, const Span& b)
{
    const std::size_t begin = std::max(a.begin, b.begin);
    const std::size_t end = std::min(a.end, b.end);
    return begin < end ? end - begin : 0;
}

} // namespace duixian
