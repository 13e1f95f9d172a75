// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/model/panel.h"
#include "core/model/report.h"

namespace duixian::charts {

/// A report that the panel's figures stand in: which years it plans and reviews, its title for the foot of a chart, its file for tables.
struct ChartReport {
    ReportId id;
    Head head;
    Passport passport;
};

/// All that charts are drawn from, as one value: the panel of the library and the heads of its reports. The panel's order of indicators is
/// the charts' order.
struct ChartSource {
    std::vector<PanelRow> rows;
    std::vector<ChartReport> reports;
};

} // namespace duixian::charts
