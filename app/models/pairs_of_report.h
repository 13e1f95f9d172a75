// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/pair_row.h"
#include "core/model/report.h"

namespace duixian::models {

/// The pairs around one report, statement by statement.
class PairsOfReport {
public:
    PairsOfReport() = default;
    /// number: the report's. Rows whose end in this report is no statement of it are left out.
    PairsOfReport(const Report& report, ReportId number, const std::vector<PairRow>& rows);

    /// Of a target its one row, of an outcome a row for each target that it answers, in the order given; empty for all others.
    [[nodiscard]] const std::vector<PairRow>& of(std::size_t statement) const;

private:
    std::vector<std::vector<PairRow>> m_of; ///< by statement
};

} // namespace duixian::models
