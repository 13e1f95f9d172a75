// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duixian::extract {

/// A number as it is written, before its unit.
struct Numeral {
    double value = 0;
    std::size_t length = 0;  ///< code units, from the place asked for
    bool spelledOut = false; ///< in Chinese characters: 三十九
    bool bare = false;       ///< 百, 千, 十 without a digit before: 百亿元, 千万人次
};

/// The numeral that begins at `begin`, if one does. Arabic: 1,234.5 (a comma only before exactly three digits). Chinese: 三十九, 两,
/// 一百二十, 〇; 百 千 十 by themselves count as 100, 1000, 10 only before 万, 亿 or 元 (bare). 万 and 亿 behind a number are the unit's,
/// never eaten here.
[[nodiscard]] std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t begin);

/// The value of 0 to 9 in Chinese, 两 and 〇 included; none for other characters.
[[nodiscard]] std::optional<int> chineseDigit(char16_t c);

} // namespace duixian::extract
