// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/base/span.h"
#include "core/model/period.h"

namespace duixian::extract {

/// What a word of time says of the figures in its reach.
enum class TimeRole {
    Years,      ///< 2021年, 去年, “十四五”期间, 五年来: they are of that year, or of those years
    Until,      ///< 到2025年, “十四五”末: reached by its end
    Total,      ///< 五年累计: summed up over those years
    Throughout, ///< 始终, 连续三年, 每年: true of each of the years, so that what stands is of all of them, too
    Now,        ///< 目前, 现有: what stands; says no year
    Base,       ///< 比2015年: only what is compared with
};

/// A word of time in the clean text, with the stretch that it holds for.
struct TimeWord {
    Span span;
    TimeRole role = TimeRole::Years;
    std::optional<Period> years; ///< none where the words say none: 目前, 始终
    std::size_t reach = 0;       ///< it holds up to here: the clause's end, or the sentence's where it opens a clause, or the paragraph's
    bool opens = false;          ///< only words such as 到, 其中, 全区 stand before it in its clause
    bool topic = false;          ///< 2020年, or 2020年是: it opens a sentence and is set off
    bool relative = false;       ///< 今年, 去年: by the year in which the report is given
    int count = 0;               ///< of a count of years that says not whether they are gone by: 用两年时间; else 0
    std::size_t opening = 0;     ///< of a word that opens: where its clause begins
};

struct Draft;
struct Reading;

/// What the words of time say of a figure, those nearest before it first.
struct TimeSaid {
    const TimeWord* years = nullptr; ///< the word whose years the figure is of; null where none reaches it
    const TimeWord* base = nullptr;  ///< what it is compared with, in its clause
    bool now = false;                ///< 目前
    bool throughout = false;         ///< 始终
};

/// Of the words that findTimes has found.
[[nodiscard]] TimeSaid timeSaid(const Reading& reading, const Draft& draft);

} // namespace duixian::extract
