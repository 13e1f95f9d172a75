// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lexicon/word_table.h"
#include "core/lexicon/words.h"

namespace duixian {

/// A standard indicator: its name and what is known of it.
struct Indicator {
    std::u16string name;
    std::vector<std::u16string> aliases;
    bool lessIsBetter = false;
};

/// Small word lists that a pass asks for by name (resources/lexicon/lists.tsv).
enum class WordList {
    SubjectPrefix, ///< 全区, 全年: not kept in a name
    ShortPrefix,   ///< 全, 区: not kept before a verb or a standard indicator; otherwise the beginning of a word (全职, 区属)
    AdverbPrefix,  ///< 重点: not kept before a verb, kept before a noun (重点项目)
    Dependent,     ///< 总数, 总投资: names nothing without the thing before it
    Rank,          ///< 国家级, 省级, 市级
    SloganNoun,    ///< 坚持, 行动, 工程: behind a spelled-out number a slogan
    NotUnitAfter,  ///< 年, 月, 号, 届: the number before is no figure
    ZeroThing,     ///< 零就业, 零违建: a figure
    ReviewWord,    ///< of a heading: looks back
    PlanWord,      ///< of a heading: looks ahead
    RatioWord,     ///< 结构, 比例: a:b after it is a ratio, not a time
    GoalWord,      ///< 预期目标: opens the sentence of the main targets
    PastWord,      ///< 去年, 已: a result, also in the plan
    FutureWord,    ///< 将, 今年: a promise, also in the review
    Predicate,     ///< 进驻, 实现: what the things counted before it do
    UnitWord,      ///< 部委, 次全会: a unit that goes on as another word
    Noun,          ///< 安置房, 服务中心: a verb in it is none
    Among,         ///< 依托: the count is of what is there anyway
    AttributeNoun, ///< 总投资, 占地, 宽: an amount behind it and before 的 only describes
};

/// All word tables of resources/lexicon, read once, never changed afterwards: safe to share between threads. Simplified script.
class Lexicon {
public:
    /// The tables that are built into the program.
    [[nodiscard]] static const Lexicon& builtIn();

    Lexicon();
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// The standard indicator of this name or alias; null where there is none.
    [[nodiscard]] const Indicator* indicator(std::u16string_view nameOrAlias) const;
    [[nodiscard]] const std::vector<Indicator>& indicators() const { return m_indicators; }

    /// Names and aliases, to places in indicators().
    [[nodiscard]] const WordTable<std::size_t>& indicatorNames() const { return m_indicatorNames; }
    [[nodiscard]] const WordTable<Unit>& units() const { return m_units; }
    [[nodiscard]] const WordTable<Lead>& leads() const { return m_leads; }
    /// Words behind a figure that bound it: 以上, 左右.
    [[nodiscard]] const WordTable<Bound>& boundsAfter() const { return m_boundsAfter; }
    [[nodiscard]] const WordTable<Action>& actions() const { return m_actions; }
    [[nodiscard]] const WordTable<bool>& list(WordList which) const { return m_lists[static_cast<std::size_t>(which)]; }

private:
    void readIndicators();
    void readUnits();
    void readLeads();
    void readActions();
    void readLists();

    std::vector<Indicator> m_indicators;
    WordTable<std::size_t> m_indicatorNames;
    WordTable<Unit> m_units;
    WordTable<Lead> m_leads;
    WordTable<Bound> m_boundsAfter;
    WordTable<Action> m_actions;
    std::vector<WordTable<bool>> m_lists;
};

} // namespace duixian
