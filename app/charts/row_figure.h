// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QColor>
#include <QString>

#include "app/charts/chart.h"
#include "app/charts/chart_marks.h"
#include "app/charts/figure_colours.h"

namespace duixian::charts {

/// A target of a row on its way to the paper.
struct TargetFigure {
    std::optional<double> value;
    std::optional<double> upper;
    TargetMark mark;
    QString label;
};

/// What is drawn of a row, whether lying or standing: the outcome with its targets, or what is measured.
struct RowFigure {
    std::optional<double> value;
    QString label;
    QColor colour;
    int leadsTo = -1; ///< Spot::target of the value
    std::vector<TargetFigure> targets;
    std::vector<double> others;   ///< what other sources say
    std::optional<double> before; ///< beside a ratchet: last year's deviation
    bool gap = false;             ///< something is missing

    /// All that has a place on the axis.
    [[nodiscard]] std::vector<double> values() const;
};

[[nodiscard]] RowFigure figureOf(const Chart& chart, const ChartRow& row, const StyleColours& colours);
/// Where bars begin.
[[nodiscard]] double baselineOf(const Chart& chart);
/// Above the baseline; empty where it speaks for itself.
[[nodiscard]] QString baselineText(const Chart& chart);

} // namespace duixian::charts
