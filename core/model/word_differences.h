// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/span.h"

namespace duixian {

enum class WordChange {
    Same,
    Changed, ///< other words in the same place
    OnlyA,
    OnlyB,
};

/// A stretch of two sentences. Of OnlyA the side of b is empty and stands where the words would be, and the other way round.
struct WordPiece {
    Span a;
    Span b;
    WordChange change = WordChange::Same;
    bool figure = false; ///< Changed: a figure on either side, with its unit

    friend bool operator==(const WordPiece&, const WordPiece&) = default;
};

/// Words that stand in both, at another place.
struct MovedWords {
    Span a;
    Span b;

    friend bool operator==(const MovedWords&, const MovedWords&) = default;
};

/// Where two sentences differ.
struct WordDifferences {
    std::vector<WordPiece> pieces; ///< in the order of both; together they are both sentences whole
    std::vector<MovedWords> moved; ///< by a; each within a piece that is not Same, on either side

    friend bool operator==(const WordDifferences&, const WordDifferences&) = default;
};

} // namespace duixian
