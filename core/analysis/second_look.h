// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/report.h"
#include "core/model/trace.h"

namespace duixian {

class Lexicon;

// Questions about a report that was read already, answered from its text and its layers: neither its file nor its format is needed. By the
// rules of today; a report that others read may be told differently. Pure, any thread.

/// What each pass saw at each figure, also at those that became no statement; in the order of the text.
[[nodiscard]] std::vector<Trace> tracesOf(const Report& report, const Lexicon& lexicon);

/// A statement of words that a person chose, its fields filled in by the passes: of the figure in them that the passes would have left out,
/// or found; where there is none, of the words themselves, without a value. For the person to correct; it has no doubts.
[[nodiscard]] Statement proposed(const Report& report, const Span& words, const Lexicon& lexicon);

} // namespace duixian
