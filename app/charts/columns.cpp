// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/columns.h"

#include <algorithm>

#include "app/charts/chart_drawing.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using Anchor = drawing::TextShape::Anchor;

QFont tickFont()
{
    return presentation::pictureFont(11);
}

QRectF around(QPointF centre, double half)
{
    return {centre.x() - half, centre.y() - half, 2 * half, 2 * half};
}

QRectF barOf(const Columns& columns, double value, std::size_t slot)
{
    const double half = columns.barWidth() / 2;
    const double x = columns.x(slot);
    return QRectF(QPointF(x - half, columns.y(value)), QPointF(x + half, columns.y(columns.base))).normalized();
}

TargetMark sized(TargetMark mark, const Columns& columns)
{
    mark.size = columns.size;
    return mark;
}

QRectF targetArea(const Columns& columns, const TargetFigure& target, std::size_t slot)
{
    const Reach reach = reachOf(sized(target.mark, columns));
    const double y = columns.y(*target.value);
    const double top = target.upper ? columns.y(*target.upper) : y - reach.high;
    const double half = (target.mark.tick ? 9 : diamondRadius) * columns.size;
    return {columns.x(slot) - half, top, 2 * half, y + reach.low - top};
}

void drawValue(Sketch& sketch, const Columns& columns, const RowFigure& figure, std::size_t slot, std::size_t row)
{
    if (!figure.value)
        return;
    const QPointF at(columns.x(slot), columns.y(*figure.value));
    if (columns.bars) {
        const QRectF bar = barOf(columns, *figure.value, slot);
        sketch.bar(bar, figure.colour);
        sketch.spot(bar.adjusted(-2, -2, 2, 2), row, figure.leadsTo);
        return;
    }
    drawOutcomeDot(sketch, at, columns.size);
    sketch.spot(around(at, std::min(9.0, std::max(6.0, columns.column / 2))), row, figure.leadsTo);
}

void drawTargets(Sketch& sketch, const Columns& columns, const RowFigure& figure, std::size_t slot, std::size_t row)
{
    const double x = columns.x(slot);
    const auto& targets = figure.targets;
    if (targets.size() > 1 && targets[0].value && targets[1].value)
        sketch.line({x, columns.y(*targets[0].value)}, {x, columns.y(*targets[1].value)}, sketch.colours.target, 2 * columns.size);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const TargetFigure& target = targets[i];
        if (!target.value)
            continue;
        const double y = columns.y(*target.value);
        const double half = 5 * columns.size;
        if (target.upper)
            sketch.frame(QRectF(QPointF(x - half, columns.y(*target.upper)), QPointF(x + half, y)), sketch.colours.target,
                         2 * columns.size);
        else
            drawTargetMark(sketch, {x, y}, sized(target.mark, columns));
        sketch.spot(targetArea(columns, target, slot).united(around({x, y}, std::max(6.0, 10 * columns.size))), row, static_cast<int>(i));
    }
}

} // namespace

void drawColumnGrid(Sketch& sketch, const Columns& columns)
{
    for (const double tick : columns.scale.ticks()) {
        const double y = columns.y(tick);
        sketch.line({columns.area.left(), y}, {columns.area.right(), y}, tick == columns.base ? sketch.colours.quiet : sketch.colours.rule);
    }
}

void drawColumnTicks(Sketch& sketch, const Columns& columns, const Chart& chart)
{
    const std::vector<double> ticks = columns.scale.ticks();
    const int every = strideOf(14, columns.area.height() / std::max(1.0, static_cast<double>(ticks.size() - 1)));
    for (std::size_t i = firstTick(columns.scale, columns.base, every); i < ticks.size(); i += static_cast<std::size_t>(every))
        sketch.text({columns.area.left() - 8, columns.y(ticks[i]) + 4}, tickText(ticks[i], chart), tickFont(), sketch.colours.quiet,
                    Anchor::Right);
}

double tickWidth(const ValueScale& scale, const Chart& chart)
{
    QStringList words;
    for (const double tick : scale.ticks())
        words << tickText(tick, chart);
    return drawing::widestOf(words, tickFont());
}

void drawThread(Sketch& sketch, const Columns& columns, const std::vector<std::optional<double>>& values)
{
    QPolygonF thread;
    const auto flush = [&] {
        if (thread.size() > 1)
            sketch.drawing.shapes.emplace_back(
                drawing::PolygonShape{thread, {}, sketch.colours.outcome, 2 * std::max(0.75, columns.size), false});
        thread.clear();
    };
    for (std::size_t slot = 0; slot < values.size(); ++slot)
        if (values[slot])
            thread << QPointF(columns.x(slot), columns.y(*values[slot]));
        else
            flush();
    flush();
}

void drawColumn(Sketch& sketch, const Columns& columns, const RowFigure& figure, std::size_t slot, std::size_t row)
{
    if (columns.bars)
        drawValue(sketch, columns, figure, slot, row);
    drawTargets(sketch, columns, figure, slot, row);
    if (!columns.bars)
        drawValue(sketch, columns, figure, slot, row);
    if (figure.before)
        drawHollowDot(sketch, {columns.x(slot), columns.y(*figure.before)}, columns.size);
    for (const double other : figure.others)
        drawOther(sketch, {columns.x(slot), columns.y(other)});
}

std::vector<QRectF> marksOf(const Columns& columns, const RowFigure& figure, std::size_t slot)
{
    std::vector<QRectF> marks;
    const auto at = [&](double value) { return QPointF(columns.x(slot), columns.y(value)); };
    if (figure.value)
        marks.push_back(columns.bars ? barOf(columns, *figure.value, slot) : around(at(*figure.value), dotRadius * columns.size));
    for (const TargetFigure& target : figure.targets)
        if (target.value)
            marks.push_back(targetArea(columns, target, slot));
    if (figure.before)
        marks.push_back(around(at(*figure.before), 4.5 * columns.size));
    for (const double other : figure.others)
        marks.push_back(around(at(other), 4));
    return marks;
}

} // namespace duixian::charts
