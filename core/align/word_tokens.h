// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::align {

/// A sentence in the pieces that a comparison takes as a whole.
struct WordTokens {
    struct Token {
        Span units;           ///< in units
        bool figure = false;  ///< a number with its unit
        std::size_t unit = 0; ///< of a figure: where in units the words of its unit begin
    };

    std::u16string units;            ///< simplified, narrow, small, without blanks
    std::vector<std::size_t> places; ///< of each unit in the sentence, then the sentence's length
    std::vector<Token> tokens;       ///< words, figures and signs; together they are all units

    [[nodiscard]] std::u16string_view text(const Span& span) const { return std::u16string_view(units).substr(span.begin, span.length()); }
    /// The stretch of the sentence that units cover, with the blanks behind them; the first one also with those before it.
    [[nodiscard]] Span inSentence(const Span& span) const
    {
        return {span.begin == 0 ? 0 : places[span.begin], span.end == 0 ? 0 : places[span.end]};
    }
};

[[nodiscard]] WordTokens wordTokens(std::u16string_view sentence);

/// A letter, and not a sign or a point.
[[nodiscard]] bool isWordLetter(char16_t unit);

} // namespace duixian::align
