// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/extract/draft.h"

namespace duixian::extract {

/// The words before the first of the figures that are dealt out: 甲、乙|分别|实现产值|5亿元、3亿元.
struct ShareWords {
    Span names;          ///< before 分别; empty where nothing stands there
    Span between;        ///< behind 分别, up to the words of the lead
    bool spoken = false; ///< 分别, 各, 均, 双双 stands there
};

/// Finds them between `begin` (the clause, or behind the figure before) and the figure.
[[nodiscard]] ShareWords shareWordsOf(const Reading& r, const Draft& d, std::size_t begin);

/// Whether figures that follow each other are where others start from: 由50%、40%提高到55%、45%.
[[nodiscard]] bool startsFrom(const Reading& r, const Draft& first, const Draft& last);

/// What stands between 分别 and the figures.
struct Between {
    std::u16string action; ///< 新建
    std::u16string tail; ///< what the names take at their end: 产值 (实现产值), 占全市比重 (占全市的), 恢复到2019年比例
    bool share = false;  ///< the tail is that of a share: the name is complete with it
};

[[nodiscard]] Between readBetween(const Reading& r, const Draft& d, const Span& between);

} // namespace duixian::extract
