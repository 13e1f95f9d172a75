// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duixian {

/// The shortest decimal that reads back as the same double, never in exponents for everyday sizes: "171.31", "-70", "0.083333". No locale.
[[nodiscard]] std::string numberText(double value);
/// The whole of the text as a number with a decimal point; none where anything else stands in it. No locale.
[[nodiscard]] std::optional<double> numberFrom(std::string_view text);
/// Rounded to the twelfth significant digit of `scale` (or of the value itself): takes away what binary arithmetic adds, so that 9.1 - 8.5
/// at the scale of 9.1 is 0.6.
[[nodiscard]] double withoutNoise(double value, double scale);
[[nodiscard]] double withoutNoise(double value);

} // namespace duixian
