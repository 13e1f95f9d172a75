// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/lexicon/words.h"

namespace duixian {
class Lexicon;
struct Indicator;
} // namespace duixian

namespace duixian::match {

/// An indicator's name taken apart, so that two wordings of one thing can be compared: 新增“专精特新”企业数 is 新增, 专精特新企业.
struct IndicatorName {
    const Indicator* standard = nullptr; ///< where it is a standard indicator
    std::u16string whole;                ///< without quotation marks and brackets, short forms made long
    std::u16string stretch;              ///< without 数, 面积, 里程 at its end, the verbs still there
    std::u16string action;               ///< the verb of work in front, else at the end; empty where there is none
    std::optional<ActionClass> work;     ///< of the action
    std::u16string thing;                ///< what is left, without 数, 面积, 里程 at its end
};

/// A name as it stands in a statement.
[[nodiscard]] IndicatorName takeApart(std::u16string_view indicator, const Lexicon& lexicon);

} // namespace duixian::match
