// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/indicator.h"
#include "core/query/figure_words.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// What a question for figures is about: a standard indicator, else words that stand in the name.
struct FigureName {
    Span span; ///< in the units of the question
    const Indicator* indicator = nullptr;
    std::u16string typed;
    std::u16string holds; ///< words of the name apart by blanks, where there is no indicator (FigureQuery::nameHolds)
    bool guessed = false;
    std::vector<const Indicator*> others = {};
    std::size_t likely = 1; ///< how many, the indicator and the first others, are as likely
};

/// Of the words of a question: its standard indicators; one that other words touch is another thing (加工贸易进出口). Else the run nearest
/// before the comparison, or behind it: short for an indicator (就业, new jobs), else a name by itself. None where nothing is left.
[[nodiscard]] std::vector<FigureName> figureName(const QuestionText& text, const std::vector<FigureWord>& words, const Lexicon& lexicon);

/// Of the value of a key: an indicator by its name or alias, else words of a name as they stand; with a star behind
/// always these.
[[nodiscard]] FigureName nameOfKey(const std::u16string& value, const Span& span, const Lexicon& lexicon);

/// Adds to the others the indicators with the words in their names, and makes a name that has such ones a guess.
void addIndicatorsNamedAlike(FigureName& name, const Lexicon& lexicon);

/// Runs that name a place as a whole become one, also below a place beside them: 深圳 南山.
void joinPlaces(const QuestionText& text, std::vector<FigureWord>& words);

} // namespace duixian::query
