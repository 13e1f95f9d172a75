// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/model/decision.h"

namespace duixian {

/// What two libraries that are merged can say differently.
enum class MergeSubject {
    Statement,
    Pair,
    Responsible, ///< the unit that answers for a target
    Reading,     ///< what a person settled of how a report is read
    OwnWord,
    SavedSearch,
    SecondFigure,
};

/// Something that two libraries say differently: what stays, and what was not taken over.
struct MergeDifference {
    MergeSubject subject = MergeSubject::Statement;
    ReportId report;   ///< in the library that they were merged into; none: of no report
    Span span;         ///< of the words in its text; empty: of no place
    std::u16string of; ///< the quote, the title, the word, the search's name, the figure
    std::string stays; ///< as codes and values: rejected, corrected, joined, a unit's name, a value
    std::string goes;
    std::vector<StatementField> fields; ///< of a statement that stands for both: where they differ

    friend bool operator==(const MergeDifference&, const MergeDifference&) = default;
};

} // namespace duixian
