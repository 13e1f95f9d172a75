// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/row_figure.h"

#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"

namespace duixian::charts {
namespace {

RowFigure measuredFigure(const ChartRow& row, TargetMeasure measure, const StyleColours& colours)
{
    RowFigure figure;
    figure.leadsTo = row.outcome && measure != TargetMeasure::Amplification && measure != TargetMeasure::Ratchet ? -1 : 0;
    figure.gap = !row.measured;
    if (!row.measured)
        return figure;
    figure.value = row.measured->value;
    figure.label = measuredText(row.measured->value, measure);
    figure.colour = row.measured->value < baselineOf(measure) ? colours.below : colours.above;
    if (measure == TargetMeasure::Ratchet)
        figure.before = row.measured->deviationBefore;
    return figure;
}

} // namespace

std::vector<double> RowFigure::values() const
{
    std::vector<double> all = others;
    for (const std::optional<double>& one : {value, before})
        if (one)
            all.push_back(*one);
    for (const TargetFigure& target : targets)
        for (const std::optional<double>& end : {target.value, target.upper})
            if (end)
                all.push_back(*end);
    return all;
}

RowFigure figureOf(const Chart& chart, const ChartRow& row, const StyleColours& colours)
{
    if (chart.measure)
        return measuredFigure(row, *chart.measure, colours);
    RowFigure figure;
    figure.colour = colours.outcome;
    if (row.outcome) {
        figure.value = row.outcome->value;
        figure.label = labelOf(*row.outcome, chart.axis);
    }
    for (const Mark& target : row.targets)
        figure.targets.push_back(
            {target.value, target.upper, markOf(target, isOverYears(chart.kind), row.targets.size() > 1), labelOf(target, chart.axis)});
    for (const OtherMark& other : row.others)
        figure.others.push_back(other.value);
    figure.gap = !row.outcome || row.targets.empty();
    return figure;
}

double baselineOf(const Chart& chart)
{
    return chart.measure ? baselineOf(*chart.measure) : 0;
}

QString baselineText(const Chart& chart)
{
    return chart.measure ? baselineText(*chart.measure) : QString();
}

} // namespace duixian::charts
