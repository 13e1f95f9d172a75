// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/match/indicator_name.h"
#include "core/match/name_words.h"

namespace duixian::match {

/// Letters and pairs of letters of a name, sorted.
struct NamePieces {
    std::vector<char16_t> letters;
    std::vector<std::uint32_t> pairs;
};

/// A name with all that comparing it reads, so that it is taken apart once.
struct ComparedName {
    ComparedName(std::u16string_view indicator, const Lexicon& lexicon);

    IndicatorName name;
    std::u16string numbers; ///< the digits and multipliers in it
    OpposedSides sides;
    NamePieces thing;
    NamePieces stretch;
};

/// Below it two names are more often of two things than of one (measured on labelled pairs).
constexpr double likeEnough = 0.6;

/// How surely two names are of one indicator in substance and one action, from 0 (another thing) to 1 (the same words). Standard indicators
/// are alike only to themselves; names with a different number in them (亿元以上项目, 10亿元以上项目) or that words part (开工, 竣工)
/// never. The figures have no say: else what was reached would be found more often.
[[nodiscard]] double likeness(const ComparedName& target, const ComparedName& outcome);

/// Whether two names speak of one thing, whatever is done with it and whatever parts them else: 新增上市企业, 上市企业总数.
[[nodiscard]] bool sameThing(const ComparedName& a, const ComparedName& b);

} // namespace duixian::match
