// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/draft.h"

namespace duixian::extract {

// What the words of a lead reach over: nouns that stand between a lead and its figure. Every look back is bounded.

/// Whether the figure says how many times or what part: a growth, a share.
[[nodiscard]] bool isRelative(const Figure& figure);
/// 较2017年, 比去年同期: what a growth is counted against; the place where it begins. `end` is where the words of the lead begin so far.
[[nodiscard]] std::optional<std::size_t> baseBefore(const Reading& r, const Draft& d, std::size_t end);
/// 高出全市, 比全省平均水平高, 超全省平均: the place where the comparison begins, if the words before a number of points are one.
[[nodiscard]] std::optional<std::size_t> gapBefore(const Reading& r, const Draft& d);
/// 超过全市30%, 接近全国平均水平3倍, 不足邻区的一半: the bound stands before what is compared with.
[[nodiscard]] std::optional<Bound> boundAcross(const Reading& r, const Draft& d);
/// 压减会议15%, 压缩办理时限40个工作日: behind the verb of a fall that stands before what falls.
[[nodiscard]] std::optional<std::size_t> fallBefore(const Reading& r, const Draft& d);
/// 增长（下同）13%: where a short remark in brackets begins that ends at a place.
[[nodiscard]] std::optional<std::size_t> remarkBefore(const Reading& r, const Draft& d, std::size_t end);

} // namespace duixian::extract
