// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace duixian {

std::string numberText(double value)
{
    std::array<char, 400> buffer{};
    const bool everyday = value == 0 || (std::abs(value) >= 1e-6 && std::abs(value) < 1e17);
    const auto [end, error] = everyday ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
                                       : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string{};
}

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

double withoutNoise(double value, double scale)
{
    if (scale == 0 || !std::isfinite(value) || !std::isfinite(scale))
        return value;
    const double digits = 11 - std::floor(std::log10(std::abs(scale)));
    if (std::abs(digits) > 22) // a larger power of ten is itself not exact
        return value;
    const double power = std::pow(10.0, std::abs(digits));
    return digits >= 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

double withoutNoise(double value)
{
    return withoutNoise(value, value);
}

} // namespace duixian
