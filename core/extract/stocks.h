// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

/// Over several years a figure is a stock or a rate (现有, 达到, 保有量, 82%), and so of the last of them, or a flow (新建, 累计), and so
/// of them all. Growth is of the last year where it is counted against the year before it, else of them all. `before`: what the draft
/// before was found to be, for one that says nothing by itself.
[[nodiscard]] bool isStock(const Reading& reading, const Draft& draft, const TimeSaid& said, bool before);

} // namespace duixian::extract
