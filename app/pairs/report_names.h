// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "app/models/report_row.h"

namespace duixian::pairing {

/// What the reports of the library are called.
class ReportNames {
public:
    ReportNames() = default;
    explicit ReportNames(const std::vector<models::ReportRow>& reports);

    /// Null where it is gone.
    [[nodiscard]] const models::ReportRow* of(ReportId id) const;
    /// "2019"; the title where the year is not known, empty where the report is gone.
    [[nodiscard]] QString year(ReportId id) const;
    /// "2019 惠济区", else the title.
    [[nodiscard]] QString name(ReportId id) const;

private:
    std::unordered_map<std::int64_t, models::ReportRow> m_rows;
};

} // namespace duixian::pairing
