// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/model/decision.h"
#include "core/model/statement.h"

namespace duixian {

enum class HitOrder {
    PlaceAndYear, ///< as the library lists its reports, then as they stand in the text
    Relevance,    ///< the reports that are most about it first
};

/// How much of a sentence a hit shows.
enum class Excerpt { AroundMarks, Whole };

/// A sentence of a report that answers a question.
struct Hit {
    ReportId report = {};
    Span sentence = {};           ///< in the decoded text
    std::vector<Span> marks = {}; ///< the words or the figure that were asked for, in the decoded text; apart, in its order; one at least
    std::u16string excerpt =
        {}; ///< the sentence as it is read, on one line; of AroundMarks a long one is cut around its first mark, with … where it is cut
    std::vector<Span> excerptMarks = {};     ///< the marks in the excerpt; those that were cut away are missing
    std::optional<Statement> statement = {}; ///< the figure, of a question for figures
    std::optional<Ruling> ruling = {};       ///< what a person said of it

    friend bool operator==(const Hit&, const Hit&) = default;
};

} // namespace duixian
