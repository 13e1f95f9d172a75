// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>

#include "app/charts/chart_words.h"
#include "app/presentation/fonts.h"
#include "app/presentation/number_text.h"

namespace duixian::charts {
namespace {

std::vector<double> valuesOf(const Chart& chart)
{
    std::vector<double> values;
    const auto add = [&](const Mark& mark) {
        for (const auto& value : {mark.value, mark.upper})
            if (value)
                values.push_back(*value);
    };
    for (const ChartRow& row : chart.rows) {
        if (row.outcome)
            add(*row.outcome);
        std::for_each(row.targets.begin(), row.targets.end(), add);
    }
    return values;
}

void drawEmpty(Sketch& sketch, const Chart& chart)
{
    double y = margin + 40;
    const QFont font = presentation::pictureFont(14);
    for (const QString& line : wrapped(emptyText(chart), font, sketch.canvas.width - 2 * margin)) {
        sketch.text({margin, y}, line, font, sketch.ground.quiet);
        y += 22;
    }
}

} // namespace

Drawing drawingOf(const Chart& chart, const Canvas& canvas)
{
    Sketch sketch(canvas);
    if (chart.rows.empty())
        drawEmpty(sketch, chart);
    else if (chart.kind == ChartKind::Years)
        drawYears(sketch, chart);
    else
        drawRows(sketch, chart);
    return std::move(sketch.drawing);
}

bool drawnAsBars(const ChartAxis& axis)
{
    return axis.measure == Measure::Level && axis.base != u"%" && !axis.base.empty();
}

ValueScale scaleOf(const Chart& chart, int wantedTicks)
{
    const std::vector<double> values = valuesOf(chart);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const bool rateFarFromZero = chart.axis.measure == Measure::Level && !drawnAsBars(chart.axis) && !values.empty() && *low > 0.5 * *high;
    return scaleFor(values, !rateFarFromZero, wantedTicks);
}

QString tickText(double value, const ChartAxis& axis)
{
    const QString number = presentation::shownNumber(QString::number(value, 'g', 12).toDouble());
    return axis.unit == u"%" ? number + QStringLiteral(" %") : number;
}

} // namespace duixian::charts
