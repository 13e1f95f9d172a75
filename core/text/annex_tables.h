// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"

namespace duixian::text {

/// A line that opens an annex: 附件1, 附表:2025年主要指标.
[[nodiscard]] bool opensAnnex(std::u16string_view line);

/// Tables behind the report: behind a line that opens an annex, three rows or more of cells most of which are bare numbers, with the short
/// lines between the title and them. Lists of tasks in words are none: they hold promises. Spans of whole lines in the clean text, in
/// order.
[[nodiscard]] std::vector<Layer> annexTables(std::u16string_view clean);

} // namespace duixian::text
