// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace duixian::library {

/// How often something is tried: seldom enough for every push, or as often as a night has time for where the environment has
/// DUIXIAN_LONG_TESTS.
[[nodiscard]] inline int rounds(int usually, int atNight)
{
    return std::getenv("DUIXIAN_LONG_TESTS") == nullptr ? usually : atNight;
}

} // namespace duixian::library
