// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/coverage.h"

namespace duixian::match {

/// A report as far as coverage asks.
struct CoveredReport {
    ReportId report;
    Head head;
    std::size_t targets = 0;
    std::size_t outcomes = 0;
};

/// Which years of which places a library covers, by the year that a report plans, the first of several; of one that plans none, by the year
/// after the last one that it reviews. Reports without a place or years are left out.
[[nodiscard]] Coverage coverage(const std::vector<CoveredReport>& reports);

} // namespace duixian::match
