// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duixian::extract {

// What numerals are made of: single characters, and Arabic digits in a row.

/// The value of 0 to 9 in Chinese, 两 and 〇 and the forms of cheques (壹) included; none for other characters.
[[nodiscard]] std::optional<int> chineseDigit(char16_t c);

[[nodiscard]] constexpr bool isZero(char16_t c)
{
    return c == u'零' || c == u'〇';
}

/// What a character within a section multiplies its digit by: 十, 百, 千, and in the forms of cheques; 0 for others.
[[nodiscard]] double rankOf(char16_t c);
/// What a character multiplies a whole section by: 万, 亿, 兆; 0 for others.
[[nodiscard]] double scaleOf(char16_t c);

/// Digits with commas between thousands and a decimal point: 1,234.5, also .5.
struct Digits {
    double value = 0;
    std::size_t length = 0; ///< 0 where no digit stands
    bool whole = true;      ///< without a decimal point
};

/// A comma only before exactly three digits; 3.2.1 counts chapters and is no decimal.
[[nodiscard]] Digits arabicAt(std::u16string_view text, std::size_t begin);

} // namespace duixian::extract
