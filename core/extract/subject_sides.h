// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"
#include "core/extract/topic.h"

namespace duixian::extract {

// What is counted stands behind the figure (新建8个公园), or before it (新建公园8个); subjects.cpp decides which side is read.

/// Whether the unit counts or measures things, so that a noun behind the figure can be what is counted; no share, no concentration.
[[nodiscard]] bool counts(UnitClass what);

/// The stretch behind the figure that names the thing counted, up to `nextFigure` at most; empty where the figure stands behind its noun.
[[nodiscard]] Span nounBehind(const Reading& reading, const Draft& draft, std::size_t nextFigure);

/// 8个乡镇、1200户农户完成改厕: whether nothing but a list sign stands between the figure and the next one, so that the noun behind that
/// one is of both.
[[nodiscard]] bool leansOnNext(const Reading& reading, const Draft& draft, std::size_t nextFigure);

/// Reads thing, action and subject from the noun behind. `joined`: the figure before stands in the same clause.
void readBehind(const Reading& reading, Draft& draft, const Span& noun, const Topic& topic, bool joined);

/// Reads thing, action and subject from the words before the figure. `joined`: the figure before stands in this clause or the one before.
void readBefore(const Reading& reading, Draft& draft, const Topic& topic, bool joined);

/// 总量占全市1/5, 民生支出占一般公共预算支出的70.2%: names the share, if the words before the figure say one.
bool readShare(const Reading& reading, Draft& draft, const Topic& topic);

/// The whole that the words behind 占 name, by its standard name: 占全市经济总量的比重 is 全市经济.
[[nodiscard]] std::u16string wholeOfShare(const Reading& reading, std::u16string_view words);

} // namespace duixian::extract
