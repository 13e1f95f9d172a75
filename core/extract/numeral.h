// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duixian::extract {

/// A number as it is written, before its unit.
struct Numeral {
    double value = 0;
    std::optional<double> upTo; ///< 十五六, 二三十, 三五: about so many; value is the lower end
    std::size_t length = 0;     ///< code units, from the place asked for, the sign included
    bool spelledOut = false;    ///< in Chinese characters: 三十九
    bool bare = false;          ///< 百, 千, 十 without a digit before: 百亿元, 千万人次, 近百家
    bool more = false;          ///< 几 stands in it: 二十几
};

/// The numeral that begins at `begin`, if one does.
/// - Arabic: 1,234.5 (a comma only before exactly three digits; 3.2.1 is no decimal), .5, -3.2 and 负3.2 (a dash is a sign only where the
///   words before ask for a number: 增速-3.2%, and 负 not in 减负).
/// - Chinese: 三十九, 两 (no last digit: 二十两 is a weight), 一百二十, 〇, 三点五, 一千六 (1600), and in the forms of cheques (壹佰).
/// - Mixed and of several parts: 3千5百, 1万5千, 一亿零六: multiplied out. The last 万 or 亿 (behind digits also 百, 千) stays for the
/// unit.
/// - About so many: 十五六, 二三十, 三五, 十几. 十四五 is a plan's name and none.
/// - 百 千 十 by themselves count as 100, 1000, 10 before 万, 亿, 元, 余, 多, and 百, 千 behind 近, 超 and the like (近百家). 几十, 数百
/// name
///   no number.
/// Digits in a row (二〇二一) are a year or a name, and none.
[[nodiscard]] std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t begin);

/// What multiplies a number that ends at a place: 万, 亿, 万亿, 千万, with 余 or 多 before, in or behind it.
struct Multiplier {
    double factor = 1;
    std::size_t length = 0;
    bool more = false; ///< 余, 多 or 几 stands in it
};

/// factor 1 and length 0 where none stands there. 余 and 多 count only before a multiplier or behind one.
[[nodiscard]] Multiplier multiplierAt(std::u16string_view text, std::size_t begin);

/// The numeral with what multiplies it: 80余万 is 800,000. For where no unit is asked for.
[[nodiscard]] std::optional<Numeral> multipliedOutAt(std::u16string_view text, std::size_t begin);

/// How many characters of Chinese numerals stand from `begin` on: what is none as a whole holds none either (十三五, 二〇二一).
[[nodiscard]] std::size_t spelledRun(std::u16string_view text, std::size_t begin);

} // namespace duixian::extract
