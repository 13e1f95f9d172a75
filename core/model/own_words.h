// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/indicator.h"

namespace duixian {

/// Another wording of an indicator, a standard one or one of the person's own.
struct OwnAlias {
    std::u16string alias;
    std::u16string indicator;

    friend bool operator==(const OwnAlias&, const OwnAlias&) = default;
};

/// A word more in one of the program's lists.
struct OwnWord {
    std::string list; ///< its name in resources/lexicon/lists.tsv: slogan_noun, recovery_word …
    std::u16string word;

    friend bool operator==(const OwnWord&, const OwnWord&) = default;
};

/// What a person taught the library's rules, in simplified script. It enters the lexicon that reads the library's reports.
struct OwnWords {
    std::vector<Indicator> indicators; ///< with their aliases; by name
    std::vector<OwnAlias> aliases;     ///< of standard indicators; by alias
    std::vector<OwnWord> words;        ///< by list, then word

    [[nodiscard]] bool empty() const { return indicators.empty() && aliases.empty() && words.empty(); }
    friend bool operator==(const OwnWords&, const OwnWords&) = default;
};

/// Why a word of a person's can't enter the rules.
enum class OwnWordFault {
    Empty,
    Blank,            ///< it has a blank or a line end in it
    TooShort,         ///< a name of one character would be found everywhere
    Traditional,      ///< the rules read simplified script
    Taken,            ///< it is a name already, of the program's or of the person's
    IndicatorUnknown, ///< an alias of no indicator
    MeasureMissing,   ///< an indicator that can be said in no way
    UnitUnknown,
    ListUnknown,
    ListHasIt, ///< the word is in the list already
};

struct OwnWordProblem {
    OwnWordFault fault;
    std::u16string word;

    friend bool operator==(const OwnWordProblem&, const OwnWordProblem&) = default;
};

} // namespace duixian
