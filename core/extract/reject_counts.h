// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

// Counts of things that are real, but no result and no promise. Each says whether it is so of one draft.

/// 依托5所高校; 首批4家之一.
[[nodiscard]] bool isAmong(const Reading& r, const Draft& d);
/// 12件候选项目.
[[nodiscard]] bool isCandidate(const Reading& r, const Draft& d);
/// 排名上升11位, 前移3位: places in a ranking.
[[nodiscard]] bool isPlaces(const Reading& r, const Draft& d);
/// 5条断头路打通4条, 下放的167项事项中: of how many, where what was done comes behind. Asks for the leads.
[[nodiscard]] bool isWhole(const Reading& r, const Draft& d);
/// 由45个工作日压缩至39个: the first is where it started. Asks for the leads.
[[nodiscard]] bool isStart(const Reading& r, const Draft& d);

} // namespace duixian::extract
