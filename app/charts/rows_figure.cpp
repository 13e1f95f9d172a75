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

constexpr double barHeight = 13;
constexpr double gapWidth = 30;
constexpr double apart = 6; ///< between a mark and its label
constexpr double tallestRow = 62;
constexpr double glyphWidth = 12;

/// One figure of a row on its way to the paper. x is its place; reach what it takes to either side.
struct Point {
    double x = 0;
    Reach reach;
    QString label;
    int target = -1;
    bool hasValue = true;
};

struct Label {
    QPointF at; ///< y from the row's middle
    QString text;
    int target = -1;
    Anchor anchor = Anchor::Left;
    bool glyph = false; ///< a small diamond before it
};

struct Plan {
    ValueScale scale;
    bool bars = false;
    double labelWidth = 0;
    double verdictWidth = 0;
    double left = 0;
    double right = 0;
    std::vector<QStringList> rowLabels;
    std::vector<double> heights;

    [[nodiscard]] double x(double value) const { return left + scale.share(value) * (right - left); }
};

QFont labelFont(int target)
{
    return pictureFont(12, target < 0 ? QFont::Bold : QFont::Normal);
}

QFont rowFont()
{
    return pictureFont(13);
}

QString shortened(const QString& text)
{
    constexpr int longest = 18;
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

std::vector<Point> pointsOf(const ChartRow& row, const Plan& plan, const ChartAxis& axis)
{
    std::vector<Point> points;
    if (row.outcome && row.outcome->value)
        points.push_back(
            {plan.x(*row.outcome->value), plan.bars ? Reach{} : Reach{dotRadius, dotRadius}, labelOf(*row.outcome, axis), -1, true});
    const bool ticks = row.targets.size() > 1;
    for (std::size_t i = 0; i < row.targets.size(); ++i) {
        const Mark& target = row.targets[i];
        Point point{0, reachOf(markOf(target, false, ticks)), shortened(labelOf(target, axis)), static_cast<int>(i),
                    target.value.has_value()};
        if (target.value)
            point.x = plan.x(*target.value);
        if (target.upper)
            point.reach.high = std::max(point.reach.high, plan.x(*target.upper) - point.x);
        points.push_back(point);
    }
    return points;
}

/// Ends of all marks of a row.
std::pair<double, double> extent(const std::vector<Point>& points, double otherwise)
{
    double low = 1e9;
    double high = -1e9;
    for (const Point& p : points)
        if (p.hasValue) {
            low = std::min(low, p.x - p.reach.low);
            high = std::max(high, p.x + p.reach.high);
        }
    return low > high ? std::pair{otherwise, otherwise} : std::pair{low, high};
}

/// Labels one after the other from x to the right; used beside bars and for what has no place on the axis.
double queue(std::vector<Label>& labels, double x, const std::vector<const Point*>& points, bool bars)
{
    for (const Point* p : points) {
        const bool glyph = p->target >= 0 && (bars || !p->hasValue);
        x += glyph ? glyphWidth : 0;
        labels.push_back({{x, 0}, p->label, p->target, Anchor::Left, glyph});
        x += widthOf(p->label, labelFont(p->target)) + 12;
    }
    return x;
}

/// The lowest mark has its label at the left, the highest at the right, one between them above: so no two labels meet, however close the
/// marks are. after: where the last label at the right ends.
std::vector<Label> labelsOf(const std::vector<Point>& points, bool bars, double zero, double& after)
{
    const auto [low, high] = extent(points, zero);
    std::vector<const Point*> placed;
    std::vector<const Point*> unplaced;
    for (const Point& p : points)
        (p.hasValue ? placed : unplaced).push_back(&p);
    std::vector<Label> labels;
    if (bars) {
        placed.insert(placed.end(), unplaced.begin(), unplaced.end());
        after = queue(labels, std::max(high, zero) + apart + 1, placed, bars);
        return labels;
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Point* a, const Point* b) { return a->x < b->x; });
    std::vector<const Point*> right;
    if (!placed.empty())
        right.push_back(placed.back());
    right.insert(right.end(), unplaced.begin(), unplaced.end());
    if (placed.size() > 1)
        labels.push_back({{low - apart, 0}, placed.front()->label, placed.front()->target, Anchor::Right});
    if (placed.size() > 2)
        labels.push_back({{placed[1]->x, -17}, placed[1]->label, placed[1]->target, Anchor::Middle});
    after = queue(labels, high + apart, right, bars);
    return labels;
}

/// The labels' room is taken from the axis, so that none runs into the names or out of the picture.
void makeRoom(Plan& plan, const Chart& chart, double left, double right)
{
    plan.left = left;
    plan.right = right;
    for (int round = 0; round < 4; ++round) {
        double lowest = left;
        double highest = right;
        for (const ChartRow& row : chart.rows) {
            double after = 0;
            const std::vector<Point> points = pointsOf(row, plan, chart.axis);
            for (const Label& label : labelsOf(points, plan.bars, plan.x(0), after))
                if (label.anchor == Anchor::Right)
                    lowest = std::min(lowest, label.at.x() - widthOf(label.text, labelFont(label.target)));
            const bool gap = !row.outcome || row.targets.empty();
            highest = std::max(highest, after - 12 + (gap ? gapWidth + 12 : 0));
        }
        plan.left += left - lowest;
        plan.right = std::max(plan.left + 80, plan.right - (highest - right));
    }
}

Plan planOf(const Sketch& sketch, const Chart& chart, double room)
{
    Plan plan;
    plan.bars = drawnAsBars(chart.axis);
    const double width = sketch.canvas.width - 2 * margin;
    for (const ChartRow& row : chart.rows) {
        plan.labelWidth = std::max(plan.labelWidth, widthOf(rowText(row), rowFont()));
        plan.verdictWidth = std::max(plan.verdictWidth, widthOf(verdictText(row), pictureFont(12, QFont::Bold)));
    }
    plan.labelWidth = std::min(plan.labelWidth + 2, width * 0.34);
    const bool given = sketch.canvas.height > 0; // a given height is filled by rows that begin denser and share out what is left
    double needed = 0;
    for (const ChartRow& row : chart.rows) {
        plan.rowLabels.push_back(wrapped(rowText(row), rowFont(), plan.labelWidth));
        const double text = 17.0 * static_cast<double>(plan.rowLabels.back().size()) + (given ? 6 : 12);
        const bool three = row.targets.size() > 1 && !plan.bars;
        plan.heights.push_back(std::max(three ? 44.0 : given ? 25.0 : 32.0, text));
        needed += plan.heights.back();
    }
    const double stretch = room > needed ? room / needed : 1;
    for (double& height : plan.heights)
        height = std::max(height, std::min(height * stretch, tallestRow));
    const double right = sketch.canvas.width - margin - (plan.verdictWidth > 0 ? plan.verdictWidth + 22 : 0);
    const double left = margin + plan.labelWidth + 18;
    plan.scale = scaleOf(chart, std::clamp(static_cast<int>((right - left) / 90), 2, 7));
    makeRoom(plan, chart, left, right);
    return plan;
}

void drawGrid(Sketch& sketch, const Plan& plan, const ChartAxis& axis, double top, double bottom)
{
    const QFont font = pictureFont(11);
    for (const double tick : plan.scale.ticks()) {
        const double x = plan.x(tick);
        sketch.line({x, top}, {x, bottom}, tick == 0 ? sketch.ground.quiet : sketch.ground.rule);
        sketch.text({x, top - 6}, tickText(tick, axis), font, sketch.ground.quiet, Anchor::Middle);
    }
}

void drawTargets(Sketch& sketch, const ChartRow& row, const Plan& plan, int index, double y)
{
    const bool ticks = row.targets.size() > 1;
    if (ticks && row.targets[0].value && row.targets[1].value)
        sketch.line({plan.x(*row.targets[0].value), y}, {plan.x(*row.targets[1].value), y}, sketch.target, 2);
    for (std::size_t i = 0; i < row.targets.size(); ++i) {
        const Mark& target = row.targets[i];
        if (!target.value)
            continue;
        const double x = plan.x(*target.value);
        const TargetMark mark = markOf(target, false, ticks);
        if (target.upper)
            sketch.frame(QRectF(x, y - 5, plan.x(*target.upper) - x, 10), sketch.target, 2);
        else
            drawTargetMark(sketch, {x, y}, mark);
        const Reach reach = reachOf(mark);
        const double end = target.upper ? plan.x(*target.upper) : x + reach.high;
        sketch.spot(QRectF(x - reach.low - 2, y - 12, end - x + reach.low + 4, 24), index, static_cast<int>(i));
    }
}

void drawOutcome(Sketch& sketch, const ChartRow& row, const Plan& plan, int index, double y)
{
    if (!row.outcome || !row.outcome->value)
        return;
    const double x = plan.x(*row.outcome->value);
    if (plan.bars) {
        const QRectF bar = QRectF(QPointF(plan.x(0), y - barHeight / 2), QPointF(x, y + barHeight / 2)).normalized();
        sketch.bar(bar, sketch.outcome);
        sketch.spot(bar.adjusted(0, -4, 0, 4), index, -1);
        return;
    }
    drawOutcomeDot(sketch, {x, y});
    sketch.spot(QRectF(x - 9, y - 12, 18, 24), index, -1);
}

void drawBridge(Sketch& sketch, const std::vector<Point>& points, double y)
{
    double low = 1e9;
    double high = -1e9;
    for (const Point& p : points)
        if (p.hasValue) {
            low = std::min(low, p.x);
            high = std::max(high, p.x);
        }
    const bool light = sketch.canvas.style.theme == presentation::Theme::Light;
    if (high > low)
        sketch.line({low, y}, {high, y}, light ? QColor(0xC4C4BE) : QColor(0x5A5D63), 3);
}

/// On a ground of its own, so that no gridline strikes a number through.
void drawLabel(Sketch& sketch, const Label& label, double y)
{
    const double width = widthOf(label.text, labelFont(label.target));
    const double shift = label.anchor == Anchor::Left ? 0 : label.anchor == Anchor::Right ? width : width / 2;
    const QPointF at(label.at.x(), y + 4.5 + label.at.y());
    sketch.bar(QRectF(at.x() - shift - (label.glyph ? glyphWidth : 0), at.y() - 12, width + (label.glyph ? glyphWidth : 0), 15),
               sketch.ground.page);
    if (label.glyph)
        drawTargetGlyph(sketch, {label.at.x() - 8, y});
    sketch.text(at, label.text, labelFont(label.target), label.target < 0 ? sketch.outcome : sketch.target, label.anchor);
}

void drawRow(Sketch& sketch, const Chart& chart, const Plan& plan, std::size_t i, double top)
{
    const ChartRow& row = chart.rows[i];
    const double y = top + plan.heights[i] / 2;
    const int index = static_cast<int>(i);
    sketch.drawing.rowAreas.emplace_back(margin / 2, top, sketch.canvas.width - margin, plan.heights[i]);
    double line = y + 4.5 - 17.0 * static_cast<double>(plan.rowLabels[i].size() - 1) / 2;
    for (const QString& text : plan.rowLabels[i]) {
        sketch.text({margin, line}, text, rowFont(), sketch.ground.text);
        line += 17;
    }
    const std::vector<Point> points = pointsOf(row, plan, chart.axis);
    if (!plan.bars)
        drawBridge(sketch, points, y);
    if (plan.bars || row.targets.size() > 1) {
        drawOutcome(sketch, row, plan, index, y);
        drawTargets(sketch, row, plan, index, y);
    } else {
        drawTargets(sketch, row, plan, index, y);
        drawOutcome(sketch, row, plan, index, y);
    }
    double after = plan.x(0);
    for (const Label& label : labelsOf(points, plan.bars, plan.x(0), after))
        drawLabel(sketch, label, y);
    if (!row.outcome || row.targets.empty())
        drawGap(sketch, QRectF(points.empty() ? plan.x(0) + 4 : after, y - 7, gapWidth, 14));
    if (row.verdict)
        sketch.text({sketch.canvas.width - margin, y + 4.5}, verdictText(row), pictureFont(12, QFont::Bold),
                    presentation::look(presentation::roleOf(*row.verdict), sketch.canvas.style.theme).line, Anchor::Right);
}

} // namespace

void drawRows(Sketch& sketch, const Chart& chart)
{
    const double top = drawHead(sketch, chart) + 16;
    const double room = sketch.canvas.height - top - footHeight(sketch, chart) - 12;
    const Plan plan = planOf(sketch, chart, room);
    double bottom = top + 4;
    for (const double height : plan.heights)
        bottom += height;
    drawGrid(sketch, plan, chart.axis, top, bottom + 4);
    double y = top + 4;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        drawRow(sketch, chart, plan, i, y);
        y += plan.heights[i];
    }
    drawFoot(sketch, chart, bottom + 8);
}

} // namespace duixian::charts
