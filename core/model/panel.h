// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/pair.h"
#include "core/model/period.h"
#include "core/model/report.h"
#include "core/model/second_figure.h"
#include "core/model/statement.h"

namespace duixian {

/// A statement with the report that makes it. value: its number in the row's unit; none where it can't be brought to it.
struct PanelFigure {
    ReportId report;
    Statement statement;
    std::optional<double> value;

    friend bool operator==(const PanelFigure&, const PanelFigure&) = default;
};

/// What one place promised and reported for one indicator, one measure and one period. The promise stands in the report that plans the
/// year, the result in the next one; either may be missing. Where a figure is said several times, the first mention is first.
struct PanelRow {
    Place place;
    std::u16string indicator; ///< the standard name, else the name in the first statement
    bool standard = false;    ///< a standard indicator
    bool lessIsBetter = false;
    Measure measure = Measure::Level;
    std::u16string unit; ///< of the first target, else of the first outcome; with its multiplier: 亿元
    Period period;
    std::vector<PanelFigure> targets;
    std::vector<PanelFigure> outcomes;
    std::optional<Verdict> verdict;        ///< of the first target by the first outcome; none where one of them is missing
    std::vector<SecondFigure> second = {}; ///< what other sources say of the same, by source

    friend bool operator==(const PanelRow&, const PanelRow&) = default;
};

} // namespace duixian
