// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/value_scale.h"

#include <algorithm>
#include <cmath>

namespace duixian::charts {
namespace {

double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power * 1.0000001)
            return factor * power;
    return 10 * power;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> out;
    const auto count = std::llround((high - low) / step);
    for (long long i = 0; i <= count; ++i) {
        const double tick = low + static_cast<double>(i) * step;
        out.push_back(std::abs(tick) < step * 1e-9 ? 0 : tick);
    }
    return out;
}

int strideOf(double width, double apart)
{
    return apart <= 0 ? 1 : std::max(1, static_cast<int>(std::ceil(width / apart - 1e-9)));
}

std::size_t firstTick(const ValueScale& scale, double base, int every)
{
    if (base < scale.low || base > scale.high)
        return 0;
    return static_cast<std::size_t>(std::llround((base - scale.low) / scale.step) % every);
}

ValueScale scaleFor(const std::vector<double>& values, bool withZero, int wantedTicks)
{
    if (values.empty())
        return {};
    double low = *std::min_element(values.begin(), values.end());
    double high = *std::max_element(values.begin(), values.end());
    if (withZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low <= 0) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= withZero ? 0 : room;
        high += room;
    }
    const double step = roundStep((high - low) / std::max(1, wantedTicks));
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

} // namespace duixian::charts
