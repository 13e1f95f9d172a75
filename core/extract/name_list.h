// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/draft.h"

namespace duixian::extract {

/// A stretch that lists names: 图书馆、文化馆和美术馆; 甲镇、乙镇两个街道; 税收、出口等指标.
struct NameList {
    std::vector<Span> members;
    Span collective; ///< the noun behind 等 or behind their number, of all of them (街道); empty where there is none or where it only says
                     ///< what the names are (指标)
    bool open = false;    ///< 等: there are more than are named
    bool counted = false; ///< their number stands behind them: 三大, 三个
};

/// How long the word is at a place that joins two names: 、, 和, 以及; 0 where none stands there or where it is part of a word (和谐,
/// 参与).
[[nodiscard]] std::size_t joinerAt(const Reading& r, std::size_t place, std::size_t end);

/// The members between joiners, and between quotes that follow each other; a list inside quotes or brackets is one name.
[[nodiscard]] std::vector<Span> membersOf(const Reading& r, const Span& stretch);

/// The members, with the noun that stands for all of them taken off the last.
[[nodiscard]] NameList listIn(const Reading& r, const Span& stretch);

} // namespace duixian::extract
