// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::query {

/// A place that is named.
struct SaidPlace {
    /// Names that stand one below the other in a path (ReportScope::places). Several where a short name is that of what a place was called
    /// before, too: 清苑 is 清苑区 and 清苑县.
    std::vector<std::vector<std::u16string>> ways;
    std::vector<std::vector<std::u16string>> bearers = {}; ///< the paths of those it may be, where there are several
    std::size_t length = 0;                                ///< in the units that were read
    bool guessed = false;                                  ///< another one is as likely: 朝阳 of 北京市 or the city 朝阳市
};

/// The place whose full name begins there, with the full or short names below it that follow: 深圳市南山区, 郑州市惠济. Everyday words
/// (城区) are none.
[[nodiscard]] std::optional<SaidPlace> placeAt(std::u16string_view units, std::size_t begin);

/// Words that are as a whole names of a place, full or short, one below the other, with blanks or / between or without: 深圳南山,
/// 北京市/朝阳区. everyday: also those that are everyday words. None where they name none.
[[nodiscard]] std::optional<SaidPlace> placeNamed(std::u16string_view words, bool everyday);

/// The names of a place as a piece of a question says them: 北京市/朝阳区.
[[nodiscard]] std::u16string joinedNames(const std::vector<std::u16string>& names);
/// The same of all of its ways, with 、 between.
[[nodiscard]] std::u16string joinedWays(const SaidPlace& place);

} // namespace duixian::query
