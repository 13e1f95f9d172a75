// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::text {

/// Structure only, no meaning: spans are in the clean text that was handed in.
struct Heading {
    Span span;     ///< the heading's words, numbering included
    int level = 1; ///< 1: 一、 or a line of its own like 2018年工作回顾; 2: (一); 3: 1. or 一是 at a paragraph's start
};

struct Sentence {
    Span span;                 ///< up to and with its 。！？； or the paragraph's end, without leading blanks
    std::size_t paragraph = 0; ///< index into paragraphs
};

struct Outline {
    std::vector<Heading> headings;
    std::vector<Span> paragraphs; ///< headings are paragraphs too
    std::vector<Sentence> sentences;
    std::vector<Span> joins; ///< line ends inside sentences, up to the first word of the next line
};

/// Cuts at 。！？ and at line ends that end a paragraph (a line end inside a sentence, as newspapers and PDFs have it, does not cut).
/// ； cuts too: in these reports it parts sentences of one list. Brackets and quotes are not looked into. The words of headings
/// (2018年工作回顾) are known in simplified script: hand in the folded text.
/// cuts: places of line ends that are known to cut a paragraph only, in rising order.
[[nodiscard]] Outline outline(std::u16string_view clean, const std::vector<std::size_t>& cuts = {});

} // namespace duixian::text
