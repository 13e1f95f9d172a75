// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/report.h"
#include "core/model/trace.h"
#include "core/text/clean.h"
#include "core/text/outline.h"

namespace duixian {
class Lexicon;
}

namespace duixian::extract {

/// What is read: the decoded text for quotes, the clean text folded to simplified script (unit by unit the clean one) for the rules, its
/// outline.
struct Source {
    std::u16string_view decoded;
    std::u16string_view folded;
    const text::CleanText& clean;
    const text::Outline& outline;
};

struct Extraction {
    std::vector<Part> parts;           ///< spans in the decoded text
    std::vector<Statement> statements; ///< in the order of the text
    std::vector<Note> notes;           ///< what it declares unset, then where it contradicts itself
    std::vector<Trace> traces;         ///< one for each figure, kept or dropped; only where asked for
};

/// The statements of a report. Never fails: what is doubtful says so in its doubts. Pure.
[[nodiscard]] Extraction extract(const Source& source, const Head& head, const Lexicon& lexicon, bool explained = false);

/// A statement of words that a person chose (a span in the decoded text), its fields as the passes fill them in: no pass may leave it out.
/// Of several figures in the words the one that most of them belong to; without any, the words are the quote and have no value. It has no
/// doubts.
[[nodiscard]] Statement propose(const Source& source, const Head& head, const Lexicon& lexicon, const Span& words);

} // namespace duixian::extract
