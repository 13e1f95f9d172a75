// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/lexicon/lexicon.h"

namespace duixian::extract {

/// What stands behind a number: 余, a multiplier, 余 again, the word of the unit.
struct WrittenUnit {
    std::u16string unit;  ///< with its multiplier, without 余, 多 and 几
    std::size_t word = 0; ///< where the word begins in `unit`, behind the multiplier
    std::size_t end = 0;  ///< where it ends in the text
    bool more = false;    ///< 余, 多 or 几 stands in it
    UnitClass what = UnitClass::Other;
    bool spelledOut = false; ///< a spelled-out number before it is a figure
};

/// The unit behind a number that ends at `begin`: the longest word of units.tsv, with what it is counted by where a slash or a bracket says
/// so (元/平方米, 吨标准煤/万元, 元/人·年, 场(次)). 万 and 亿 are a unit without a word. None where nothing of that stands there.
[[nodiscard]] std::optional<WrittenUnit> unitAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon);

} // namespace duixian::extract
