// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian {
class Lexicon;
struct Indicator;
} // namespace duixian

namespace duixian::match {

/// An indicator's name taken apart, so that two wordings of one thing can be compared: 新增“专精特新”企业数 is 新增, 专精特新企业, 数.
struct IndicatorName {
    const Indicator* standard = nullptr; ///< where it is a standard indicator
    std::u16string action;               ///< the verb of work in front, empty where there is none
    std::u16string thing;                ///< what is left, without quotation marks and brackets
    std::u16string ending;               ///< what the name takes at its end by its unit: 数, 面积, 里程
};

/// A name as it stands in a statement; in either script.
[[nodiscard]] IndicatorName takeApart(std::u16string_view indicator, const Lexicon& lexicon);

} // namespace duixian::match
