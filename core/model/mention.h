// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian {

/// What the report that would have to speak of an indicator for a year says of it.
enum class Mention {
    Stated,        ///< a figure with its measure stands there
    DeclaredUnset, ///< the report says that it sets no figure for it (不设增速目标)
    NotMentioned,  ///< no figure, though the report of the year before had one
    NotFound,      ///< no figure, and none the year before
    ReportMissing, ///< the library has no report of that year
};

/// One cell of place × indicator × year, for targets or for outcomes.
struct MentionCell {
    int year = 0; ///< that a target is set for, or that an outcome is of
    Mention mention = Mention::NotFound;
    ReportId report;                    ///< that says it or does not; none where it is missing
    std::optional<Statement> statement; ///< of Stated the first
    Span declared;                      ///< of DeclaredUnset the words that say so, in the decoded text
    bool first = false;                 ///< Stated, while the report of the year before is there and had none: new this year
    bool dropped = false;               ///< NotMentioned or DeclaredUnset, while the year before had one: dropped this year

    friend bool operator==(const MentionCell&, const MentionCell&) = default;
};

/// What the reports of one place say of one indicator, measured one way, year by year, the years of the library without a gap.
struct MentionRow {
    Place place;
    std::u16string indicator; ///< the standard name, else the name in the first statement
    bool standard = false;
    Kind kind = Kind::Target;
    Measure measure = Measure::Level;
    std::vector<MentionCell> cells; ///< by year

    friend bool operator==(const MentionRow&, const MentionRow&) = default;
};

} // namespace duixian
