// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/library/library.h"

namespace duixian {

/// The year that a report is filed under: the one it was given in, which is the first one planned; of a report that only looks back, the
/// one after the last reviewed. None where it has no years.
[[nodiscard]] std::optional<int> filingYear(const Head& head);

/// The reports of the same place before and after one, by filing year; 0 where there is none.
struct Neighbours {
    ReportId previous;
    ReportId next;
    std::optional<int> previousYear;
    std::optional<int> nextYear;
};

[[nodiscard]] Neighbours neighboursOf(ReportId id, const std::vector<library::ReportEntry>& reports);

} // namespace duixian
