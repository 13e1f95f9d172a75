// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duixian::extract {

/// A share as it is written: 百分之三, 三分之二, 1/4, 一又二分之一.
struct Fraction {
    double whole = 0; ///< before 又
    double above = 0;
    std::optional<double> aboveUpTo; ///< 百分之二三十
    double below = 1;
    std::size_t length = 0;  ///< code units
    bool spelledOut = false; ///< the numbers are in Chinese characters
    bool named = false;      ///< 百分之, 千分之, 万分之: no number stands before 分

    [[nodiscard]] double value() const { return whole + (whole < 0 ? -above : above) / below; }
};

/// The share that begins at `begin`, if one does; also one above 1 (三分之四, 16/5).
[[nodiscard]] std::optional<Fraction> fractionAt(std::u16string_view text, std::size_t begin);

} // namespace duixian::extract
