// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/report.h"

namespace duixian::extract {

/// The years from which 去年, 五年来, 今后五年 are counted.
struct AnchorYears {
    std::optional<int> given;       ///< in which the report is given: 今年
    std::optional<Period> reviewed; ///< those under review
    std::optional<Period> ahead;    ///< the next term's or plan's, five from the year given where the head names none
};

/// By the head: the date where it fits the years, else the year planned, else the last one reviewed.
[[nodiscard]] AnchorYears anchorYears(const Head& head);

/// 三年内: so many years from the first to come.
[[nodiscard]] std::optional<Period> yearsAhead(const AnchorYears& anchors, int count);

} // namespace duixian::extract
