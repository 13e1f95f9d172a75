// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/panel.h"
#include "core/model/report.h"
#include "core/model/verdict_rules.h"

namespace duixian::charts {

/// A report that the panel's figures stand in: which years it plans and reviews, its title for the foot of a chart, its file for tables.
struct ChartReport {
    ReportId id;
    Head head;
    Passport passport;
};

/// All that the charts of a place are drawn from, as one value: the panel of its reports and their heads. There may be other places beside
/// it. The panel's order of indicators is the charts' order.
struct ChartSource {
    std::vector<PanelRow> rows;
    std::vector<ChartReport> reports;
    VerdictRules rules = {}; ///< by which the rows were judged
};

/// A place that has reports. key tells namesakes apart: the path from the province down, joined by "/".
struct ChartPlace {
    std::u16string key;
    std::u16string name;
    std::vector<std::u16string> path;

    friend bool operator==(const ChartPlace&, const ChartPlace&) = default;
};

/// A library as charts see it: a large one has a thousand places, and only the figures of one are wanted at a time.
struct ChartFeed {
    std::vector<ChartPlace> places;                                 ///< sorted by path
    std::function<ChartSource(const std::u16string& place)> source; ///< of a ChartPlace's key
};

} // namespace duixian::charts
