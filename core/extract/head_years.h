// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/head_given.h"

namespace duixian::extract {

/// A year or years and what says them; span in the clean text.
struct SaidPeriod {
    Period period;
    Witness witness = Witness::Body;
    Span span;
};

struct YearsReading {
    ReportKind kind = ReportKind::None;
    SaidYear kindSaid; ///< what tells the kind: the heading of a part, or the body; its year means nothing
    std::optional<SaidPeriod> reviewed;
    std::optional<SaidPeriod> planned;
    std::optional<SaidPeriod> plannedTerm;
    int given = 0; ///< the year in which the report was given, 0 where nothing says it
};

/// The kind of a report and its years, from title, date, the headings of its parts, the sentence of the main targets, and the years that
/// the body names.
[[nodiscard]] YearsReading readYears(const HeadSource& source, const Front& front, const Occasion& occasion);

} // namespace duixian::extract
