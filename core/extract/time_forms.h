// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/model/period.h"

namespace duixian::extract {

/// Years as they are written: 2021年, 二〇二一年, 2016-2020年, 2016年至2020年, “十四五”, “九五”.
struct YearForm {
    Period years;
    std::size_t end = 0; ///< behind 年, with a month or a day behind it (2021年12月), or behind the plan's closing quote
    bool plan = false;   ///< of a five-year plan, by its name
};

/// The years that are written at this place, none where there are none. 2016 without 年 is none, but for the first of two (2016-2020年).
[[nodiscard]] std::optional<YearForm> yearsAt(std::u16string_view text, std::size_t begin);

/// A count of years: 五年, 3年, 四十年.
struct YearCount {
    int years = 0;
    std::size_t end = 0; ///< behind 年, and behind 多 before or after it
};

/// The count of years that is written at this place. 二〇二一年 and the 四年 of 二十四年 are none.
[[nodiscard]] std::optional<YearCount> yearCountAt(std::u16string_view text, std::size_t begin);

} // namespace duixian::extract
