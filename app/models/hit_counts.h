// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "core/model/hit.h"

namespace duixian::models {

/// How many hits there are by what they may be narrowed down to.
struct HitCounts {
    std::map<std::int64_t, std::size_t> reports; ///< by a report's number
    std::array<std::size_t, 2> kinds{};          ///< by Kind; of figures
    std::array<std::size_t, 4> strengths{};      ///< by Strength; of targets
    std::size_t hits = 0;

    void add(const std::vector<Hit>& more);
};

} // namespace duixian::models
