// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace duixian::text {

/// What opens a line, by its shape alone.
struct LineShape {
    int level = 0; ///< 1: 一、 or 第一部分 or a line like 2018年工作回顾; 2: (一); 3: 1. or (1) or 一是; 0: nothing of the kind
    std::size_t length = 0; ///< of the numbering, 0 where there is none
};

/// The shape of a line without its indent.
[[nodiscard]] LineShape shapeOf(std::u16string_view line);

/// Whether the line by its words opens one of the parts of a report, without a number: 2018年工作回顾, 今后五年主要目标, 过去五年工作回顾.
[[nodiscard]] bool namesPart(std::u16string_view line);

/// Whether a line of a title ends here: 某某区政府工作报告, and below it （2031年1月8日在… or ——2031年…; …第五次会议上, and below it who
/// spoke. Such lines may be as wide as their page.
[[nodiscard]] bool endsTitle(std::u16string_view line, std::u16string_view next);

} // namespace duixian::text
