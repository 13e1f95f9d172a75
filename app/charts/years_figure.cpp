// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>

#include "app/charts/chart_frame.h"
#include "app/charts/chart_words.h"
#include "app/charts/columns_labels.h"
#include "app/charts/year_words.h"
#include "app/presentation/fonts.h"
#include "app/presentation/palette.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;
using Anchor = drawing::TextShape::Anchor;

constexpr double naturalHeight = 300;
constexpr double narrowHeight = 220;
constexpr double below = 22; ///< under the field, where the labels of the lowest marks hang

struct Plan {
    Columns columns;
    std::vector<RowFigure> figures;
    QStringList baseWords; ///< at the right of the base
    std::vector<QString> years;
    bool differences = false; ///< the verdicts' figures have room
    bool signs = false;
};

QFont verdictFont()
{
    return pictureFont(12, QFont::Bold);
}

void planFootings(Plan& plan, const Chart& chart)
{
    std::vector<int> years;
    QStringList texts;
    QStringList signs;
    for (const ChartRow& row : chart.rows) {
        years.push_back(row.year.value_or(0));
        if (row.verdict && !chart.measure) {
            texts << verdictText(row);
            signs << presentation::signOf(*row.verdict);
        }
    }
    plan.years = yearWords(years, pictureFont(12), plan.columns.column);
    plan.differences = !texts.isEmpty() && drawing::widestOf(texts, verdictFont()) <= plan.columns.column - 4;
    plan.signs = !signs.isEmpty() && drawing::widestOf(signs, verdictFont()) <= plan.columns.column;
}

Plan planOf(const Sketch& sketch, const Chart& chart, double top)
{
    Plan plan;
    for (const ChartRow& row : chart.rows)
        plan.figures.push_back(figureOf(chart, row, sketch.colours));
    Columns& columns = plan.columns;
    columns.bars = drawnAsBars(chart);
    columns.base = baselineOf(chart);
    columns.scale = scaleOf(chart, sketch.narrow() ? 4 : 5);
    const double ticks = tickWidth(columns.scale, chart) + 8;
    double words = 0;
    if (const QString base = baselineText(chart); !base.isEmpty()) {
        plan.baseWords = drawing::wrapped(base, pictureFont(11), sketch.narrow() ? 57 : 90);
        words = drawing::widestOf(plan.baseWords, pictureFont(11)) + 8;
    }
    const double room = sketch.canvas.height - top - footHeight(sketch, chart) - 48 - below;
    const double natural = sketch.narrow() ? narrowHeight : naturalHeight;
    const double left = sketch.margin() + ticks;
    columns.area = QRectF(left, top + labelsAbove(plan.figures, columns.bars), sketch.canvas.width - sketch.margin() - words - left, 0);
    columns.area.setHeight(std::max(natural, room - labelsAbove(plan.figures, columns.bars)));
    columns.column = columns.area.width() / static_cast<double>(chart.rows.size());
    columns.size = std::clamp(columns.column / 18, 0.5, 1.0);
    planFootings(plan, chart);
    return plan;
}

/// The hatched areas: a column without any figure, or a box under one that lacks some.
std::vector<QRectF> gapsOf(const Plan& plan, const Chart& chart)
{
    std::vector<QRectF> gaps;
    const QRectF& area = plan.columns.area;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        if (!plan.figures[i].gap)
            continue;
        const ChartRow& row = chart.rows[i];
        const bool all = chart.measure || (!row.outcome && row.targets.empty());
        const double half = std::min(all ? 60.0 : 13.0, plan.columns.column * 0.35);
        const double x = plan.columns.x(i);
        gaps.emplace_back(x - half, all ? area.top() : area.bottom() + 4, 2 * half, all ? area.height() : 14);
    }
    return gaps;
}

void drawFooting(Sketch& sketch, const Plan& plan, const Chart& chart, std::size_t i)
{
    const double x = plan.columns.x(i);
    const double y = plan.columns.area.bottom() + below + 14;
    const ChartRow& row = chart.rows[i];
    if (!plan.years[i].isEmpty())
        sketch.text({sketch.kept(x, drawing::widthOf(plan.years[i], pictureFont(12))), y}, plan.years[i], pictureFont(12),
                    sketch.colours.text, Anchor::Middle);
    if (row.verdict && plan.signs && !chart.measure)
        sketch.text({x, y + 18}, plan.differences ? verdictText(row) : presentation::signOf(*row.verdict), verdictFont(),
                    sketch.colours.of(*row.verdict), Anchor::Middle);
}

void drawBaseWords(Sketch& sketch, const Plan& plan)
{
    double y = plan.columns.y(plan.columns.base) + 4 - 7.0 * static_cast<double>(plan.baseWords.size() - 1);
    for (const QString& words : plan.baseWords) {
        sketch.text({plan.columns.area.right() + 6, y}, words, pictureFont(11), sketch.colours.quiet);
        y += 14;
    }
}

} // namespace

void drawYears(Sketch& sketch, const Chart& chart)
{
    const bool signs = planOf(sketch, chart, 0).signs;
    const Plan plan = planOf(sketch, chart, drawHead(sketch, chart, signs));
    const Columns& columns = plan.columns;
    drawColumnGrid(sketch, columns);
    drawColumnTicks(sketch, columns, chart);
    drawBaseWords(sketch, plan);
    std::vector<std::optional<double>> values;
    for (const RowFigure& figure : plan.figures)
        values.push_back(figure.value);
    const std::vector<QRectF> gaps = gapsOf(plan, chart);
    for (const QRectF& gap : gaps)
        drawGap(sketch, gap);
    if (!columns.bars)
        drawThread(sketch, columns, values);
    const double rise = labelsAbove(plan.figures, columns.bars);
    drawColumnLabels(
        sketch, columns, plan.figures,
        QRectF(columns.area.left() - 4, columns.area.top() - rise, columns.area.width() + 8, columns.area.height() + rise + below), gaps);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        sketch.drawing.rowAreas.emplace_back(columns.x(i) - columns.column / 2, columns.area.top() - 30, columns.column,
                                             columns.area.height() + below + 68);
        drawFooting(sketch, plan, chart, i);
        drawColumn(sketch, columns, plan.figures[i], i, i);
    }
    drawFoot(sketch, chart, columns.area.bottom() + below + (plan.signs ? 38 : 20));
}

} // namespace duixian::charts
