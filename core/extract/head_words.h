// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/model/period.h"

namespace duixian::extract {

using Words = std::initializer_list<std::u16string_view>;

[[nodiscard]] bool holds(std::u16string_view text, std::u16string_view word);
[[nodiscard]] bool holdsOneOf(std::u16string_view text, Words words);
/// How often the word stands in the text.
[[nodiscard]] std::size_t countOf(std::u16string_view text, std::u16string_view word);

/// The sorts of words that headings have; lexicon/head_words.tsv says them.
enum class HeadingWord { Back, Ahead, Time, Years };
[[nodiscard]] bool holds(std::u16string_view heading, HeadingWord sort);

/// The years that the text names (2018年, also the first of 2016-2020年), in the order of the text; only from 1978 on.
[[nodiscard]] std::vector<int> yearsIn(std::u16string_view text);
/// The year that a file's name holds: 2018-某某区.txt; 0 where it holds none.
[[nodiscard]] int yearInFile(std::string_view file);
/// The years from first to last that the text names with their digits: 2017—2021年, 2022年至2026年.
[[nodiscard]] std::optional<Period> yearRangeIn(std::u16string_view text);
/// The first five-year plan that is named: “十三五” is 2016-2020.
[[nodiscard]] std::optional<Period> fiveYearPlanIn(std::u16string_view text);
/// Where the first of the words stands; empty where none does.
[[nodiscard]] Span spanOfOne(std::u16string_view text, Words words);

} // namespace duixian::extract
