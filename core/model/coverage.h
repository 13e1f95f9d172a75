// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/id.h"
#include "core/model/report.h"

namespace duixian {

/// What a library holds of one place for one year: the reports that plan it.
struct CoverageCell {
    int year = 0;
    std::vector<ReportId> reports; ///< none: missing
    bool term = false;             ///< one of them is of a new term
    std::size_t targets = 0;
    std::size_t outcomes = 0;

    friend bool operator==(const CoverageCell&, const CoverageCell&) = default;
};

struct CoverageRow {
    Place place;
    std::vector<CoverageCell> cells; ///< a cell for each year of the matrix

    friend bool operator==(const CoverageRow&, const CoverageRow&) = default;
};

/// Places by years, without a gap from the first year of any place to the last.
struct Coverage {
    int firstYear = 0;
    int lastYear = -1;
    std::vector<CoverageRow> rows; ///< by path of the place

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

} // namespace duixian
