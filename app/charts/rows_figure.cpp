// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>
#include <cmath>

#include "app/charts/chart_frame.h"
#include "app/charts/chart_words.h"
#include "app/charts/rows_plan.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;
using Anchor = drawing::TextShape::Anchor;

constexpr double tallChart = 700; ///< from here on the axis is written below the rows too
constexpr double belowRows = 8;
constexpr double belowTall = 22;

double barHeight(const RowsPlan& plan, std::size_t row)
{
    return plan.heights[row] < 24 ? 10 : 13;
}

void drawTicks(Sketch& sketch, const RowsPlan& plan, const Chart& chart, double y)
{
    const QFont font = pictureFont(11);
    const std::vector<double> ticks = plan.scale.ticks();
    std::vector<QString> words;
    double widest = 0;
    for (const double tick : ticks) {
        words.push_back(tickText(tick, chart));
        widest = std::max(widest, drawing::widthOf(words.back(), font));
    }
    const int every = strideOf(widest + 10, (plan.right - plan.left) / std::max(1.0, static_cast<double>(ticks.size() - 1)));
    const auto first = firstTick(plan.scale, plan.base, every);
    for (std::size_t i = first; i < ticks.size(); i += static_cast<std::size_t>(every))
        sketch.text({sketch.kept(plan.x(ticks[i]), drawing::widthOf(words[i], font)), y}, words[i], font, sketch.colours.quiet,
                    Anchor::Middle);
}

void drawGrid(Sketch& sketch, const RowsPlan& plan, const Chart& chart, double top, double bottom)
{
    for (const double tick : plan.scale.ticks())
        if (tick != plan.base)
            sketch.line({plan.x(tick), top}, {plan.x(tick), bottom}, sketch.colours.rule);
    if (plan.scale.low <= plan.base && plan.base <= plan.scale.high)
        sketch.line({plan.x(plan.base), top}, {plan.x(plan.base), bottom}, sketch.colours.quiet);
    drawTicks(sketch, plan, chart, top - 6);
    if (bottom - top > tallChart)
        drawTicks(sketch, plan, chart, bottom + 14);
    if (const QString words = baselineText(chart); !words.isEmpty()) {
        const QFont font = pictureFont(11, QFont::Bold);
        sketch.text({sketch.kept(plan.x(plan.base), drawing::widthOf(words, font)), top - 21}, words, font, sketch.colours.quiet,
                    Anchor::Middle);
    }
}

void drawTargets(Sketch& sketch, const RowsPlan& plan, std::size_t row, double y)
{
    const std::vector<TargetFigure>& targets = plan.figures[row].targets;
    if (targets.size() > 1 && targets[0].value && targets[1].value)
        sketch.line({plan.x(*targets[0].value), y}, {plan.x(*targets[1].value), y}, sketch.colours.target, 2);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const TargetFigure& target = targets[i];
        if (!target.value)
            continue;
        const double x = plan.x(*target.value);
        if (target.upper)
            sketch.frame(QRectF(x, y - 5, plan.x(*target.upper) - x, 10), sketch.colours.target, 2);
        else
            drawTargetMark(sketch, {x, y}, target.mark);
        const Reach reach = reachOf(target.mark);
        const double end = target.upper ? plan.x(*target.upper) : x + reach.high;
        const double half = std::min(12.0, plan.heights[row] / 2);
        sketch.spot(QRectF(x - reach.low - 2, y - half, end - x + reach.low + 4, 2 * half), row, static_cast<int>(i));
    }
}

void drawValue(Sketch& sketch, const RowsPlan& plan, std::size_t row, double y)
{
    const RowFigure& figure = plan.figures[row];
    if (!figure.value)
        return;
    const double x = plan.x(*figure.value);
    const double half = std::min(12.0, plan.heights[row] / 2);
    if (!plan.bars) {
        drawOutcomeDot(sketch, {x, y});
        sketch.spot(QRectF(x - 9, y - half, 18, 2 * half), row, figure.leadsTo);
        return;
    }
    const double thick = barHeight(plan, row) / 2;
    const QRectF bar = QRectF(QPointF(plan.x(plan.base), y - thick), QPointF(x, y + thick)).normalized();
    sketch.bar(bar, figure.colour);
    sketch.spot(QRectF(bar.left() - 2, y - half, bar.width() + 4, 2 * half), row, figure.leadsTo);
}

void drawThread(Sketch& sketch, const RowPoints& row, double y)
{
    double low = 1e9;
    double high = -1e9;
    for (const RowPoint& p : row.points)
        if (p.placed) {
            low = std::min(low, p.x);
            high = std::max(high, p.x);
        }
    if (high > low)
        sketch.line({low, y}, {high, y}, sketch.colours.thread, 3);
}

void drawMarks(Sketch& sketch, const RowsPlan& plan, std::size_t row, double y)
{
    const RowFigure& figure = plan.figures[row];
    if (!plan.bars)
        drawThread(sketch, plan.points(row), y);
    const bool valueFirst = plan.bars || figure.targets.size() > 1;
    if (valueFirst)
        drawValue(sketch, plan, row, y);
    drawTargets(sketch, plan, row, y);
    if (!valueFirst)
        drawValue(sketch, plan, row, y);
    if (figure.before)
        drawHollowDot(sketch, {plan.x(*figure.before), y});
    for (const double other : figure.others)
        drawOther(sketch, {plan.x(other), y});
}

void drawLabel(Sketch& sketch, const RowLabel& label, const QColor& valueColour, double y)
{
    const QPointF at(label.at.x(), y + 4.5 + label.at.y());
    if (label.glyph)
        drawTargetGlyph(sketch, {label.at.x() - 8, y + label.at.y()});
    sketch.label(at, label.text, labelFont(label.target), label.target < 0 ? valueColour : sketch.colours.target, label.anchor);
}

void drawName(Sketch& sketch, const Chart& chart, const RowsPlan& plan, std::size_t row, double top)
{
    const QStringList& lines = plan.names[row];
    const double middle = top + plan.middle(row) + 4.5;
    double y = plan.namesAbove ? top + 15 : middle - nameLine * static_cast<double>(lines.size() - 1) / 2;
    const double verdictAt = plan.namesAbove ? y : middle;
    for (const QString& text : lines) {
        sketch.text({sketch.margin(), y}, text, nameFont(), sketch.colours.text);
        y += nameLine;
    }
    const ChartRow& of = chart.rows[row];
    if (of.verdict && !chart.measure)
        sketch.text({sketch.canvas.width - sketch.margin(), verdictAt}, verdictText(of), pictureFont(12, QFont::Bold),
                    sketch.colours.of(*of.verdict), Anchor::Right);
}

void drawRow(Sketch& sketch, const Chart& chart, const RowsPlan& plan, std::size_t row, double top)
{
    const double margin = sketch.margin();
    const double y = top + plan.middle(row);
    sketch.drawing.rowAreas.emplace_back(margin / 2, top, sketch.canvas.width - margin, plan.heights[row]);
    drawName(sketch, chart, plan, row, top);
    drawMarks(sketch, plan, row, y);
    const RowFigure& figure = plan.figures[row];
    const RowLabels labels = plan.labels(row);
    const QColor valueColour = chart.measure ? sketch.colours.text : figure.colour;
    for (const RowLabel& label : labels.labels)
        drawLabel(sketch, label, valueColour, y);
    if (figure.gap)
        drawGap(sketch, QRectF(labels.labels.empty() ? plan.x(plan.base) + 4 : labels.after.x(), y + labels.after.y() - 7, gapWidth, 14));
}

} // namespace

void drawRows(Sketch& sketch, const Chart& chart)
{
    const double top = drawHead(sketch, chart) + (baselineText(chart).isEmpty() ? 16 : 31);
    const double space = sketch.canvas.height - top - footHeight(sketch, chart);
    const double room = space - (space > tallChart ? belowTall : belowRows) - 4;
    const RowsPlan plan = planOf(sketch, chart, room);
    const double bottom = top + 4 + plan.height();
    drawGrid(sketch, plan, chart, top, bottom + 4);
    double y = top + 4;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        drawRow(sketch, chart, plan, i, y);
        y += plan.heights[i];
    }
    drawFoot(sketch, chart, bottom + (bottom - top > tallChart ? belowTall : belowRows));
}

} // namespace duixian::charts
