// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>

#include "app/charts/chart_words.h"
#include "app/charts/row_figure.h"
#include "app/presentation/fonts.h"
#include "app/presentation/number_text.h"

namespace duixian::charts {
namespace {

void drawEmpty(Sketch& sketch, const Chart& chart)
{
    const QFont font = presentation::pictureFont(14);
    double y = sketch.margin() + 40;
    for (const QString& line : drawing::wrapped(emptyText(chart), font, sketch.width())) {
        sketch.text({sketch.margin(), y}, line, font, sketch.colours.quiet);
        y += 22;
    }
    sketch.drawing.size.setHeight(std::max(sketch.canvas.height, y + sketch.margin()));
}

void drawFigure(Sketch& sketch, const Chart& chart)
{
    switch (chart.kind) {
    case ChartKind::Plan:
    case ChartKind::Result:
    case ChartKind::Places:
        return drawRows(sketch, chart);
    case ChartKind::Years:
        return drawYears(sketch, chart);
    case ChartKind::Multiples:
        return drawMultiples(sketch, chart);
    case ChartKind::Histogram:
        return drawHistogram(sketch, chart);
    }
}

} // namespace

drawing::Drawing drawingOf(const Chart& chart, const Canvas& canvas)
{
    Sketch sketch(canvas);
    if (chart.rows.empty()) {
        drawEmpty(sketch, chart);
    } else {
        drawFigure(sketch, chart);
        drawNotes(sketch, chart);
    }
    return std::move(sketch.drawing);
}

bool drawnAsBars(const Chart& chart)
{
    return chart.measure || (chart.axis.measure == Measure::Level && chart.axis.base != u"%" && !chart.axis.base.empty());
}

ValueScale scaleOf(const Chart& chart, int wantedTicks)
{
    std::vector<double> values;
    for (const ChartRow& row : chart.rows)
        for (const double value : figureOf(chart, row, {}).values())
            values.push_back(value);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const bool rateFarFromZero = chart.axis.measure == Measure::Level && !drawnAsBars(chart) && !values.empty() && *low > 0.5 * *high;
    if (chart.measure && !values.empty())
        values.push_back(baselineOf(chart));
    ValueScale scale = scaleFor(values, !rateFarFromZero && baselineOf(chart) == 0, wantedTicks);
    if (chart.measure == TargetMeasure::YearsUnchanged && scale.step < 1)
        scale = {0, std::max(1.0, scale.high), 1};
    return scale;
}

QString tickText(double value, const Chart& chart)
{
    constexpr double percent = 100;
    const bool ratio = chart.measure == TargetMeasure::Ratio;
    const QString number = presentation::shownNumber(QString::number(ratio ? value * percent : value, 'g', 12).toDouble());
    return ratio || (!chart.measure && chart.axis.unit == u"%") ? number + QStringLiteral(" %") : number;
}

} // namespace duixian::charts
