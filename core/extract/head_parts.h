// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/head_front.h"

namespace duixian::extract {

/// One part of the report as its heading says it.
struct PartWords {
    Span heading;
    Span body;
    bool back = false;
    bool ahead = false;
    bool manyYears = false; ///< 过去五年, “十二五”, 成立以来
    std::vector<int> years;
    std::optional<Period> plan;  ///< “十三五”
    std::optional<Period> range; ///< 2017—2021年
};

/// The parts of a report whose headings say a time (2018年工作回顾, 今后五年目标任务), in the order of the text; each reaches to the next.
[[nodiscard]] std::vector<PartWords> readParts(const HeadSource& source, const Front& front);

/// Whether the place in the clean text lies in the report itself, not in what a page puts around it.
[[nodiscard]] bool liesInReport(const Front& front, std::size_t place);

} // namespace duixian::extract
