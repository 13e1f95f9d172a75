// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/extract/head_front.h"

namespace duixian::extract {

struct YearsReading {
    ReportKind kind = ReportKind::None;
    std::optional<Period> reviewed;
    std::optional<Period> planned;
    std::optional<Period> plannedTerm;
    int given = 0; ///< the year in which the report was given, 0 where nothing says it
};

/// The kind of a report and its years, from title, date, the headings of its parts, the sentence of the main targets, and the years that
/// the body names. date: ISO, may be empty.
[[nodiscard]] YearsReading readYears(const HeadSource& source, const Front& front, std::u16string_view title, std::string_view date);

} // namespace duixian::extract
