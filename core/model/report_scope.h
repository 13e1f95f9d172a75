// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/period.h"
#include "core/model/report.h"

namespace duixian {

/// Which reports are asked. What is empty may be anything; all that is said has to hold.
struct ReportScope {
    /// One of these: names that stand one below the other in the path of the report's place, {惠济区}, {北京市, 朝阳区}. {郑州市} is the
    /// city with all of its districts.
    std::vector<std::vector<std::u16string>> places = {};
    std::optional<Period> years = {}; ///< has one in common with the year of the report (yearOf)
    std::vector<ReportKind> kinds = {};

    [[nodiscard]] bool empty() const { return places.empty() && !years && kinds.empty(); }
    friend bool operator==(const ReportScope&, const ReportScope&) = default;
};

/// The year that a report goes by: the one planned for, else the one reviewed.
[[nodiscard]] std::optional<Period> yearOf(const Head& head);
[[nodiscard]] bool isWithin(const Head& head, const ReportScope& scope);

} // namespace duixian
