// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/indicator.h"
#include "core/query/question_text.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// An indicator that a question names.
struct SaidIndicator {
    Span span; ///< in the units of the question
    const Indicator* indicator = nullptr;
};

/// The standard indicators named in what is free of a stretch, the longest names first where they overlap, in their order. Blanks in a name
/// do not matter (PM2.5 年均浓度), and words beside a name that are in it, too, belong to it (PM2.5 年均).
[[nodiscard]] std::vector<SaidIndicator> indicatorsIn(const QuestionText& text, const Span& stretch, const Lexicon& lexicon);

/// The indicators that words which are no name may be meant for, the likeliest first: by resources/lexicon/short_names.tsv, then those
/// whose name goes on behind the words by two characters at most (5G基站: 5G基站数). At most twelve.
[[nodiscard]] std::vector<const Indicator*> likelyIndicators(std::u16string_view words, const Lexicon& lexicon);

/// Whether resources/lexicon/short_names.tsv has the words.
[[nodiscard]] bool isShortName(std::u16string_view words);

/// Those with the words in their name, the shortest name first. At most twelve.
[[nodiscard]] std::vector<const Indicator*> indicatorsNamedWith(std::u16string_view words, const Lexicon& lexicon);

/// Whether words that name no standard indicator name a rate or a share: 完成率.
[[nodiscard]] bool namesRate(std::u16string_view words, const Lexicon& lexicon);
/// Whether per cent of an indicator are its level: a rate, a share; of a price index they are its growth.
[[nodiscard]] bool isRate(const Indicator& indicator);

/// Without blanks, Latin letters large, as the lexicon has its names.
[[nodiscard]] std::u16string asName(std::u16string_view words);

} // namespace duixian::query
