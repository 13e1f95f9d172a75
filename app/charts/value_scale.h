// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace duixian::charts {

/// A linear axis whose ends and ticks are round numbers (1, 2 or 5 times a power of ten).
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// 0 at low, 1 at high.
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }
    [[nodiscard]] std::vector<double> ticks() const;
};

/// Of ticks that stand so far apart each so many-th is written, so that words of that width do not meet.
[[nodiscard]] int strideOf(double width, double apart);
/// The first tick that is written where each every-th is, and the one at base among them.
[[nodiscard]] std::size_t firstTick(const ValueScale& scale, double base, int every);

/// A scale that holds all values and has about wantedTicks steps. Without values from 0 to 1.
[[nodiscard]] ValueScale scaleFor(const std::vector<double>& values, bool withZero, int wantedTicks);

} // namespace duixian::charts
