// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/choices.h"
#include "core/model/statement.h"

namespace duixian {

/// A person's word on a statement.
enum class Ruling {
    Accepted,  ///< it is right as it is settled: all its fields hold, whatever later rules find
    Corrected, ///< the corrected fields hold, the others stay the program's
    Rejected,  ///< it is none
    Added,     ///< the program did not find it; all its fields are the person's
};

/// Whether the words that a person spoke of are still found in the text as it is read now.
enum class Standing {
    Holds,
    Adrift, ///< they are not: what was said of them is kept and listed, and takes effect again once they are
};

/// What can be settled of a statement one by one; Quote goes with its span, Subject with subjectSpan.
enum class StatementField { Quote, Kind, Value, ValueMax, Unit, Measure, Bound, Indicator, Subject, Period, Section, Strength, StretchOf };

/// What tells one of several statements of the same figure from the others (均为100% of two names).
struct StatementMark {
    Kind kind = Kind::Outcome;
    Measure measure = Measure::Level;
    std::u16string indicator;

    friend bool operator==(const StatementMark&, const StatementMark&) = default;
};

using DecisionId = Id<struct DecisionTag>;

/// A person's word on one statement of a report. It stands by the words of the quote and what is around them, not by the program's finding,
/// so that it outlives a new reading.
struct Decision {
    DecisionId id; ///< none: not stored yet
    Ruling ruling = Ruling::Accepted;
    Anchor anchor;       ///< of the quote as the program found it; of an added statement, as the person set it
    StatementMark found; ///< of the statement as the program found it; of an added one, as the person set it
    Statement settled;   ///< as the person left it, with spans in the text as it is read now; a rejected one as it was found
    std::vector<StatementField> corrected; ///< rising; none for an added or rejected one
    std::u16string reason;                 ///< in the person's words, may be empty
    std::string made;                      ///< ISO 8601 in UTC; empty: not stored yet
    Standing standing = Standing::Holds;

    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace duixian
