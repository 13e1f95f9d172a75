// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/panel.h"
#include "core/model/report.h"
#include "core/model/target_measures.h"
#include "core/model/verdict_rules.h"

namespace duixian::charts {

/// A report that the panel's figures stand in: which years it plans and reviews, its title for the foot of a chart, its file for tables.
struct ChartReport {
    ReportId id;
    Head head;
    Passport passport;
};

/// All that the charts of some places are drawn from, as one value: the panel of their reports and their heads. There may be other places
/// beside them. The panel's order of indicators is the charts' order.
struct ChartSource {
    std::vector<PanelRow> rows;
    std::vector<ChartReport> reports;
    VerdictRules rules = {};                   ///< by which the rows were judged
    std::vector<TargetMeasures> measures = {}; ///< of each row; empty where none are known
};

/// What a source is wanted of.
struct ChartScope {
    std::vector<std::u16string> places;     ///< keys of ChartPlace
    std::vector<std::u16string> indicators; ///< by their names in the panel; none: all that there are

    friend bool operator==(const ChartScope&, const ChartScope&) = default;
};

/// A place that has reports. key tells namesakes apart: the path from the province down, joined by "/".
struct ChartPlace {
    std::u16string key;
    std::u16string name;
    std::vector<std::u16string> path;

    friend bool operator==(const ChartPlace&, const ChartPlace&) = default;
};

/// A library as charts see it: a large one has a thousand places, and only the figures of some are wanted at a time.
struct ChartFeed {
    std::vector<ChartPlace> places; ///< sorted by path
    /// At once; for a place or a few.
    std::function<ChartSource(const ChartScope& scope)> source;
    /// In the background, for many. A later call takes the place of an earlier one, whose arrived is not called any more; progress: places
    /// that are read, of how many. Null: there is no background, source is to be asked.
    std::function<void(const ChartScope& scope, std::function<void(int done, int total)> progress,
                       std::function<void(ChartSource)> arrived)>
        gather;
    std::vector<std::u16string> indicators = {}; ///< the standard indicators, in the order of the tables
};

} // namespace duixian::charts
