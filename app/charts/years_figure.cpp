// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>

#include "app/charts/chart_marks.h"
#include "app/charts/chart_words.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;
using Anchor = TextShape::Anchor;

constexpr double naturalHeight = 300;
constexpr double widestBar = 40;

struct Plot {
    ValueScale scale;
    QRectF area;
    double column = 0;
    bool bars = false;

    [[nodiscard]] double y(double value) const { return area.bottom() - scale.share(value) * area.height(); }
    [[nodiscard]] double x(std::size_t row) const { return area.left() + (static_cast<double>(row) + 0.5) * column; }
    [[nodiscard]] double barWidth() const { return std::min(widestBar, column * 0.46); }
};

QFont labelFont(bool outcome)
{
    return pictureFont(12, outcome ? QFont::Bold : QFont::Normal);
}

void drawGrid(Sketch& sketch, const Plot& plot, const ChartAxis& axis)
{
    const QFont font = pictureFont(11);
    for (const double tick : plot.scale.ticks()) {
        const double y = plot.y(tick);
        const bool ground = tick == 0;
        sketch.line({plot.area.left(), y}, {plot.area.right(), y}, ground ? sketch.ground.quiet : sketch.ground.rule);
        sketch.text({plot.area.left() - 8, y + 4}, tickText(tick, axis), font, sketch.ground.quiet, Anchor::Right);
    }
}

/// The line through the outcomes breaks where a year has none.
void drawThread(Sketch& sketch, const Chart& chart, const Plot& plot)
{
    QPolygonF thread;
    const auto flush = [&] {
        if (thread.size() > 1)
            sketch.drawing.shapes.emplace_back(PolygonShape{thread, {}, sketch.outcome, 2, false});
        thread.clear();
    };
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const auto& outcome = chart.rows[i].outcome;
        if (outcome && outcome->value)
            thread << QPointF(plot.x(i), plot.y(*outcome->value));
        else
            flush();
    }
    flush();
}

void drawOutcome(Sketch& sketch, const ChartRow& row, const Plot& plot, std::size_t i)
{
    if (!row.outcome || !row.outcome->value)
        return;
    const QPointF at(plot.x(i), plot.y(*row.outcome->value));
    const int index = static_cast<int>(i);
    if (plot.bars) {
        const double half = plot.barWidth() / 2;
        const QRectF bar = QRectF(QPointF(at.x() - half, at.y()), QPointF(at.x() + half, plot.y(0))).normalized();
        sketch.bar(bar, sketch.outcome);
        sketch.spot(bar.adjusted(-2, -2, 2, 0), index, -1);
        return;
    }
    drawOutcomeDot(sketch, at);
    sketch.spot(QRectF(at.x() - 9, at.y() - 9, 18, 18), index, -1);
}

void drawTargets(Sketch& sketch, const ChartRow& row, const Plot& plot, std::size_t i)
{
    const bool ticks = row.targets.size() > 1;
    const double x = plot.x(i);
    if (ticks && row.targets[0].value && row.targets[1].value)
        sketch.line({x, plot.y(*row.targets[0].value)}, {x, plot.y(*row.targets[1].value)}, sketch.target, 2);
    for (std::size_t t = 0; t < row.targets.size(); ++t) {
        const Mark& target = row.targets[t];
        if (!target.value)
            continue;
        const double y = plot.y(*target.value);
        if (target.upper)
            sketch.frame(QRectF(QPointF(x - 5, plot.y(*target.upper)), QPointF(x + 5, y)), sketch.target, 2);
        else
            drawTargetMark(sketch, {x, y}, markOf(target, true, ticks));
        sketch.spot(QRectF(x - 10, y - 10, 20, 20), static_cast<int>(i), static_cast<int>(t));
    }
}

struct Tag {
    double top = 0; ///< of the mark it belongs to
    double bottom = 0;
    QString text;
    bool outcome = false;
};

std::vector<Tag> tagsOf(const ChartRow& row, const Plot& plot, const ChartAxis& axis)
{
    std::vector<Tag> tags;
    if (row.outcome && row.outcome->value) {
        const double y = plot.y(*row.outcome->value);
        const double half = plot.bars ? 0 : dotRadius;
        tags.push_back({y - half, y + half, labelOf(*row.outcome, axis), true});
    }
    for (const Mark& target : row.targets) {
        if (!target.value)
            continue;
        const Reach reach = reachOf(markOf(target, true, row.targets.size() > 1));
        const double y = plot.y(*target.value);
        tags.push_back({target.upper ? plot.y(*target.upper) : y - reach.high, y + reach.low, labelOf(target, axis), false});
    }
    std::stable_sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.top < b.top; });
    return tags;
}

/// Labels of a column: over a bar all of them, one above the other; of dots the highest above and the lowest below.
void drawTags(Sketch& sketch, const ChartRow& row, const Plot& plot, const ChartAxis& axis, std::size_t i)
{
    const std::vector<Tag> tags = tagsOf(row, plot, axis);
    const double x = plot.x(i);
    const auto write = [&](const Tag& tag, double y) {
        const double width = widthOf(tag.text, labelFont(tag.outcome));
        if (width > plot.column - 2)
            return;
        sketch.bar(QRectF(x - width / 2 - 1, y - 11, width + 2, 14), sketch.ground.page); // the thread does not strike a number through
        sketch.text({x, y}, tag.text, labelFont(tag.outcome), tag.outcome ? sketch.outcome : sketch.target, Anchor::Middle);
    };
    if (tags.empty())
        return;
    double top = tags.front().top - 6;
    if (plot.bars || tags.size() > 2) {
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag, top -= 15)
            write(*tag, top);
        return;
    }
    write(tags.front(), top);
    if (tags.size() == 2)
        write(tags.back(), std::max(tags.front().bottom, tags.back().bottom) + 15);
}

void drawFootings(Sketch& sketch, const ChartRow& row, const Plot& plot, std::size_t i)
{
    const double x = plot.x(i);
    const double below = plot.area.bottom() + 18;
    sketch.text({x, below}, rowText(row), pictureFont(12), sketch.ground.text, Anchor::Middle);
    if (row.verdict)
        sketch.text({x, below + 18}, verdictText(row), pictureFont(12, QFont::Bold),
                    presentation::look(presentation::roleOf(*row.verdict), sketch.canvas.style.theme).line, Anchor::Middle);
    if (!row.outcome && row.targets.empty())
        drawGap(sketch, QRectF(x - plot.column * 0.35, plot.area.top(), plot.column * 0.7, plot.area.height()));
    else if (!row.outcome || row.targets.empty())
        drawGap(sketch, QRectF(x - 13, plot.area.bottom() - 17, 26, 14));
}

Plot plotOf(const Sketch& sketch, const Chart& chart, double top)
{
    Plot plot;
    plot.bars = drawnAsBars(chart.axis);
    plot.scale = scaleOf(chart, 5);
    double ticks = 0;
    for (const double tick : plot.scale.ticks())
        ticks = std::max(ticks, widthOf(tickText(tick, chart.axis), pictureFont(11)));
    const double room = sketch.canvas.height - top - footHeight(sketch, chart) - 48;
    plot.area = QRectF(margin + ticks + 8, top, sketch.canvas.width - 2 * margin - ticks - 8, std::max(naturalHeight, room));
    plot.column = plot.area.width() / static_cast<double>(chart.rows.size());
    return plot;
}

} // namespace

void drawYears(Sketch& sketch, const Chart& chart)
{
    const Plot plot = plotOf(sketch, chart, drawHead(sketch, chart) + 34);
    drawGrid(sketch, plot, chart.axis);
    if (!plot.bars)
        drawThread(sketch, chart, plot);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const ChartRow& row = chart.rows[i];
        sketch.drawing.rowAreas.emplace_back(plot.x(i) - plot.column / 2, plot.area.top() - 30, plot.column, plot.area.height() + 72);
        drawFootings(sketch, row, plot, i);
        drawTags(sketch, row, plot, chart.axis, i);
        if (plot.bars)
            drawOutcome(sketch, row, plot, i);
        drawTargets(sketch, row, plot, i);
        if (!plot.bars)
            drawOutcome(sketch, row, plot, i);
    }
    drawFoot(sketch, chart, plot.area.bottom() + 42);
}

} // namespace duixian::charts
