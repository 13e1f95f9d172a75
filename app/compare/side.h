// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace duixian::comparing {

/// Of two reports that are read beside each other. Left is the first of an Alignment.
enum class Side { Left, Right };

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// In an array of two.
[[nodiscard]] constexpr std::size_t indexOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace duixian::comparing
