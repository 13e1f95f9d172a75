// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/statement.h"

namespace duixian {

/// Whether a larger value of an indicator is better, a smaller one, or neither (人口, 商品房投资).
enum class Direction { MoreIsBetter, LessIsBetter, Neither };

/// A standard indicator: what reports of this genre count, as the statistical standards define it.
struct Indicator {
    std::u16string name;
    std::vector<std::u16string> aliases; ///< wordings of the same thing, never of a part of it
    std::set<Measure> measures;          ///< that it can be said in: a rate has no yearly mean growth
    std::vector<std::u16string> units;   ///< of its level, without 千、万、亿; none: a bare number (系数, 指数)
    Direction direction = Direction::MoreIsBetter;
    std::u16string definition; ///< one line: what is counted, over what
    std::u16string source;     ///< where it is defined: a standard, a survey's rules, a yearbook

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace duixian
