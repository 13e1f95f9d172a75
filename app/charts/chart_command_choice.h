// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/charts/chart_command_options.h"
#include "app/charts/chart_series.h"

namespace duixian::charts {

/// The chart that a command line asks for.
struct ChosenChart {
    ChartWish wish;
    Chart chart;
    int rules = 0;       ///< the latest version of the rules that read its reports
    QStringList leftOut; ///< what was asked for and is not in it, a sentence each
};

/// Without a kind: several places and one indicator as places, several of both as a histogram; one place and one indicator over the years;
/// else what came of the targets, or the plan. None where there is nothing to draw: why says what is missing, in a line.
[[nodiscard]] std::optional<ChosenChart> chosenChart(const ChartFeed& feed, const ChartOptions& options, QString& why);

} // namespace duixian::charts
