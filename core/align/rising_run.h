// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace duixian::align {

struct RunStep {
    std::size_t place = 0;
    std::size_t weight = 0;
};

/// Which of the steps belong to the heaviest run whose places never fall: what keeps its order while the rest was moved.
[[nodiscard]] std::vector<bool> heaviestRisingRun(const std::vector<RunStep>& steps);

} // namespace duixian::align
