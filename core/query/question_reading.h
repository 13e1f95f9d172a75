// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/understood.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// Another way to take a piece.
struct Choice {
    QuestionWord kind = QuestionWord::Words;
    Said said = {};
};

/// A piece of a question that was understood.
struct Piece {
    QuestionWord kind = QuestionWord::Words;
    Said said = {};
    Span span = {}; ///< in the units of the question; empty: nothing says it
    bool guessed = false;
    std::vector<Choice> choices = {};
};

/// A question as it is read: all but the other ways as whole questions.
struct QuestionRead {
    Understood understood;                    ///< its parts without others
    std::vector<std::vector<Choice>> choices; ///< of each part
};

/// withChoices: false where only what is said matters.
[[nodiscard]] QuestionRead readQuestion(std::u16string_view question, const Lexicon& lexicon, bool withChoices);

} // namespace duixian::query
