// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lexicon/word_list.h"
#include "core/lexicon/word_table.h"
#include "core/lexicon/words.h"
#include "core/model/indicator.h"
#include "core/model/own_words.h"

namespace duixian {

/// All word tables of resources/lexicon, with a person's own words where there are some, read once, never changed afterwards: safe to share
/// between threads. Simplified script.
class Lexicon {
public:
    /// The tables that are built into the program.
    [[nodiscard]] static const Lexicon& builtIn();

    /// With a person's words, which come behind the program's; what does not fit (own_words.h) is left out.
    explicit Lexicon(const OwnWords& words = {});
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// Which of a person's words are in it (fingerprintOf in own_words.h); empty: none.
    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

    /// The standard indicator, or a person's, of this name or alias; null where there is none.
    [[nodiscard]] const Indicator* indicator(std::u16string_view nameOrAlias) const;
    [[nodiscard]] const std::vector<Indicator>& indicators() const { return m_indicators; }

    /// Names and aliases, to places in indicators().
    [[nodiscard]] const WordTable<std::size_t>& indicatorNames() const { return m_indicatorNames; }
    [[nodiscard]] const WordTable<Unit>& units() const { return m_units; }
    /// Figures without a numeral: 翻番, 半数, 清零.
    [[nodiscard]] const WordTable<Phrase>& phrases() const { return m_phrases; }
    [[nodiscard]] const WordTable<Lead>& leads() const { return m_leads; }
    /// Words behind a figure that bound it: 以上, 左右.
    [[nodiscard]] const WordTable<Bound>& boundsAfter() const { return m_boundsAfter; }
    [[nodiscard]] const WordTable<Action>& actions() const { return m_actions; }
    /// Words that hold several names: 城乡, 存贷款, 三次产业.
    [[nodiscard]] const WordTable<JointWord>& jointWords() const { return m_jointWords; }
    [[nodiscard]] const WordTable<TimeMeaning>& times(TimePlace where) const { return m_times[static_cast<std::size_t>(where)]; }
    /// Words before a promise that say how firmly it is given; those that only look so are Plain.
    [[nodiscard]] const WordTable<Strength>& strengths() const { return m_strengths; }
    /// The words that begin a sync, each with the rows of resources/lexicon/syncs.tsv that it stands in.
    [[nodiscard]] const WordTable<std::vector<SyncWords>>& syncBegins() const { return m_syncBegins; }
    [[nodiscard]] const WordTable<bool>& list(WordList which) const { return m_lists[static_cast<std::size_t>(which)]; }

private:
    void readIndicators();
    void readUnits();
    void readPhrases();
    void readLeads();
    void readActions();
    void readJointWords();
    void readTimes();
    void readSyncs();
    void readStrengths();
    void readLists();
    void addOwn(const OwnWords& words);

    std::string m_fingerprint;
    std::vector<Indicator> m_indicators;
    WordTable<std::size_t> m_indicatorNames;
    WordTable<Unit> m_units;
    WordTable<Phrase> m_phrases;
    WordTable<Lead> m_leads;
    WordTable<Bound> m_boundsAfter;
    WordTable<Action> m_actions;
    WordTable<JointWord> m_jointWords;
    std::vector<WordTable<TimeMeaning>> m_times;
    WordTable<Strength> m_strengths;
    std::deque<WordTable<bool>> m_syncEnds;
    WordTable<std::vector<SyncWords>> m_syncBegins;
    std::vector<WordTable<bool>> m_lists;
};

/// The list of this name in resources/lexicon/lists.tsv; none where there is no such list.
[[nodiscard]] std::optional<WordList> wordListNamed(std::u16string_view name);

} // namespace duixian
