// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duixian {

/// What a unit counts, and how much of the base unit it is: 万亩 is 6,666,666.7 of 平方米, 亿元 100,000,000 of 元, 家 one of 个.
struct Dimension {
    std::u16string base;
    double factor = 1;
};

/// Of a unit as written, in either script. A unit that resources/lexicon/dimensions.tsv does not name is a dimension of its own.
[[nodiscard]] Dimension dimensionOf(std::u16string_view unit);

/// Which of 十、百、千、万、亿 a character is, as a number; 1 where it is none of them.
[[nodiscard]] double multiplierOf(char16_t character);

/// A number of one unit in another; none where they are not of one dimension. A zero is a zero in every unit.
[[nodiscard]] std::optional<double> inUnit(double value, std::u16string_view from, std::u16string_view to);

} // namespace duixian
