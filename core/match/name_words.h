// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::match {

/// A name with what is said in several ways said in one, and without what adds nothing (各类, 全区), by resources/lexicon/like_words.tsv.
[[nodiscard]] std::u16string inOneWording(std::u16string_view name);

/// Which words of resources/lexicon/opposed.tsv a name has: for each row the sides.
using OpposedSides = std::vector<std::uint32_t>;
[[nodiscard]] OpposedSides opposedSidesOf(std::u16string_view name);

/// Whether the words part the two: 开工 and 竣工, 新建改建 and 新建 alone, 学位 and none.
[[nodiscard]] bool areParted(const OpposedSides& a, const OpposedSides& b);

} // namespace duixian::match
