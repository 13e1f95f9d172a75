// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/model/own_words.h"

namespace duixian {

class Lexicon;

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

/// What is wrong with a person's words, in their order: before they are stored. Empty: they can be.
[[nodiscard]] std::vector<OwnWordProblem> problemsOf(const OwnWords& words);

/// SHA-256 of the words, whatever their order; empty where there are none. Tells which reports were read with other words.
[[nodiscard]] std::string fingerprintOf(const OwnWords& words);

/// The program's tables with a person's words; without any, those that are built in.
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconWith(const OwnWords& words);

} // namespace duixian
