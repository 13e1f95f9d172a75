// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lexicon/lexicon.h"

namespace duixian::extract {

/// The names of a list in full: what the last says for those before it (国控、省控断面水质优良率, 教育、卫生支出), and the first for those
/// behind it (亩均税收、营收; 事故起数、死亡人数). As many as `members`, in their order; a name that stands by itself stays as it is.
[[nodiscard]] std::vector<std::u16string> wholeNames(const Lexicon& lexicon, const std::vector<std::u16string_view>& members);

/// How many members belong to the one behind them, since nothing but quantities of theirs stands behind that:
/// 人大建议和政协提案办结率、满意率 are two names, of 人大建议和政协提案. 0 where each is a name.
[[nodiscard]] std::size_t sharedOwner(const Lexicon& lexicon, const std::vector<std::u16string_view>& members);

/// The names in one word, for as many figures: 城乡低保标准 is 城市低保标准 and 农村低保标准. Empty where the table has no such word in the
/// name, or one of another number of parts.
[[nodiscard]] std::vector<std::u16string> namesInOneWord(const Lexicon& lexicon, std::u16string_view name, std::size_t figures);

} // namespace duixian::extract
