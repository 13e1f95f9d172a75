// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/extract/draft.h"

namespace duixian::extract {

/// The thing as a table's row names it: without the report's own place, words of time and manner before it, 工作 behind it, in long forms
/// (规上企业 → 规模以上企业).
[[nodiscard]] std::u16string tableThing(const Reading& reading, std::u16string_view thing);

/// What the name takes at its end for the figure's unit: 数, 面积, 人次; empty where it says already what it counts, for money, growth and
/// rates.
[[nodiscard]] std::u16string endingFor(const Reading& reading, const Draft& draft, std::u16string_view name);

/// 不动产登记3个工作日办结: the name of a limit is that of what is limited, and 时限.
[[nodiscard]] std::u16string limitName(const Reading& reading, std::u16string_view name);

} // namespace duixian::extract
