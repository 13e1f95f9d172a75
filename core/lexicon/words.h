// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/lexicon/word_table.h"
#include "core/model/statement.h"

namespace duixian {

/// What a unit counts: decides the measure, the ending of a name, and whether a spelled-out number may stand before it.
enum class UnitClass {
    Count,
    People,
    Households,
    Visits,
    Money,
    Area,
    Length,
    Volume,
    Mass,
    Percent,
    Points,
    Times,
    Tenths,
    Concentration,
    Duration,
    Other
};

struct Unit {
    UnitClass what = UnitClass::Count;
    std::u16string ending;   ///< what a name takes at its end: 数, 面积, 人次
    bool spelledOut = false; ///< 两家 is a figure, 三个 in itself is none
};

/// A figure that is words as a whole: 翻两番, 半数, 清零.
enum class PhraseSort { Share, Tenths, Doubling, Zero };

struct Phrase {
    PhraseSort sort = PhraseSort::Share;
    double value = 0;
    std::u16string unit;
    std::size_t begins = 0; ///< where the quote begins in it: 动态|清零
};

/// What a word does that stands between the subject and its figure, or right behind the figure.
enum class LeadRole {
    Bound,   ///< 不低于, 超过, 近
    Ceiling, ///< 控制在: <= in a promise, = in a result
    Link,    ///< 达到, 完成, 为: the figure is a level of the subject
    Total,   ///< 共, 累计: as Link, without claiming a state
    Rise,    ///< 增长
    Fall,    ///< 下降
    RiseTo,  ///< 提高到
    FallTo,  ///< 压缩至
    Gap,     ///< 高于, 快于
    Share,   ///< 分别, 各
    Each,    ///< 均
    Ensure,  ///< 确保
    Aspire,  ///< 力争
    Binding, ///< 约束性
    Yearly,  ///< 年均
    Base,    ///< 同比, 较上年: against what a growth is counted
    Adverb,  ///< 预计, 已: nothing that the statement keeps
    Keep,    ///< 人均, 公共: only looks like a lead, belongs to the subject
};

struct Lead {
    LeadRole role = LeadRole::Adverb;
    Bound bound = Bound::Equal; ///< of a Bound
};

/// What a word of time says; where it may stand decides, too, what it means (resources/lexicon/times.tsv).
enum class TimeClass {
    Given,      ///< 去年, 今年, 明年: by the distance from the year in which the report is given
    Reviewed,   ///< 一年来: the last year under review
    Term,       ///< 换届以来: all years under review
    Ahead,      ///< 今后 before 五年, 内 behind it: years to come
    Same,       ///< 当年: the year named last
    Throughout, ///< 始终, 每年: all the years spoken of
    Now,        ///< 目前: what stands when the report is given
    Base,       ///< 比, 同期: what is only compared with
    Until,      ///< 到, 底: by the end of the year
    Since,      ///< 自, 以来: from that year on
    From,       ///< 起: from that year on, into what comes
    Span,       ///< 期间, 时期: the years of a plan
    Back,       ///< 过去, 来: years that are over
    Either,     ///< 连续, 用: years gone by or to come
    Total,      ///< 累计: years gone by, summed up
    Name,       ///< 规划 behind “十四五”: a name, no time
    None,       ///< 近年来: only looks like one of the others
};

struct TimeMeaning {
    TimeClass what = TimeClass::None;
    int distance = 0; ///< in years, of Given and Reviewed
};

/// Where a word of time stands: alone, or right before or behind a year or a count of years.
enum class TimePlace { Alone, BeforeYear, BehindYear, BeforeCount, BehindCount };

/// How a macro target is said without a number, after the words that begin it: 与 … 基本同步. `ends` is empty where those are the whole.
struct SyncWords {
    Bound bound = Bound::Equal;
    bool apart = false; ///< other words stand between
    const WordTable<bool>* ends = nullptr;
};

/// What an action says of its time and its end: a thing counted is begun, being done, finished, or stands.
enum class ActionClass { Begin, Do, Finish, Plan, Remove, Hold };

struct Action {
    ActionClass what = ActionClass::Do;
};

/// A word that holds several names: 城乡 is 城镇 and 农村, but 城市 and 农村 beside 低保.
struct JointWord {
    std::vector<std::u16string> parts;
    std::vector<std::u16string> beside; ///< words of the name beside which it has other parts
    std::vector<std::u16string> partsBeside;
};

} // namespace duixian
