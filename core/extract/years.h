// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/extract/draft.h"
#include "core/model/period.h"

namespace duixian::extract {

/// The last of a span that is still going on: “十三五”以来. Whoever asks puts the last year reviewed in its place.
inline constexpr int untilNow = 9999;

/// The last year or span of years that the text names in [begin, end) as the time of what follows: 2017年, 到2025年, 2016-2020年,
/// “十四五”末. Not one that a growth is counted against (较2017年), nor one where something began (自2015年).
[[nodiscard]] std::optional<Period> yearBefore(std::u16string_view text, std::size_t begin, std::size_t end);

/// The same for a draft: in its whole sentence, not further back than a reader would look.
[[nodiscard]] std::optional<Period> yearOf(const Reading& reading, const Draft& draft);

} // namespace duixian::extract
