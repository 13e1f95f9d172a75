// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/rows_plan.h"

#include <algorithm>
#include <numeric>

#include "app/charts/chart_drawing.h"
#include "app/charts/chart_words.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

constexpr double tallestRow = 110;
constexpr double tallestPlace = 64;
constexpr double shortestAxis = 48;
constexpr std::size_t manyRows = 12;

/// What has no number is quoted, at its beginning; hover says all of it.
QString shortened(const QString& text, bool narrow)
{
    const int longest = narrow ? 10 : 18;
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

double verdictWidth(const Chart& chart)
{
    QStringList words;
    if (!chart.measure)
        for (const ChartRow& row : chart.rows)
            words << verdictText(row);
    return drawing::widestOf(words, presentation::pictureFont(12, QFont::Bold));
}

/// Of the labels of its marks, in the order of RowPoints.
std::vector<double> widthsOf(const RowFigure& figure)
{
    std::vector<double> widths;
    if (figure.value)
        widths.push_back(drawing::widthOf(figure.label, labelFont(-1)));
    for (const TargetFigure& target : figure.targets)
        widths.push_back(drawing::widthOf(target.label, labelFont(0)));
    return widths;
}

/// How high a row is at the least.
double floorOf(const Chart& chart, bool given)
{
    if (chart.kind == ChartKind::Places && chart.rows.size() > manyRows)
        return chart.rows.size() > 40 || given ? 20 : 24;
    return given ? 25 : 32;
}

void setNames(RowsPlan& plan, const Chart& chart, double nameWidth, bool given)
{
    plan.names.clear();
    plan.heights.clear();
    const double least = floorOf(chart, given);
    const double around = given || plan.inLine ? 4 : 12;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        plan.names.push_back(drawing::wrapped(rowText(chart.rows[i]), nameFont(), nameWidth));
        const double names = nameLine * static_cast<double>(plan.names.back().size());
        const bool three = plan.figures[i].targets.size() > 1 && !plan.bars && !plan.inLine;
        const double band = three ? 44 : least;
        plan.heights.push_back(plan.namesAbove ? names + (three ? 50 : plan.inLine ? 28 : 34) : std::max(band, names + around));
    }
}

/// The labels' room is taken from the axis, so that none runs into the names or out of the picture.
void makeRoom(RowsPlan& plan, double left, double right)
{
    plan.left = left;
    plan.right = right;
    for (int round = 0; round < 5; ++round) {
        double lowest = left;
        double highest = right;
        for (std::size_t i = 0; i < plan.figures.size(); ++i) {
            const RowLabels row = plan.labels(i);
            for (const RowLabel& label : row.labels) {
                lowest = std::min(lowest, extentOf(label).first);
                highest = std::max(highest, extentOf(label).second);
            }
            if (plan.figures[i].gap)
                highest = std::max(highest, row.after.x() + gapWidth);
        }
        plan.left = std::min(plan.left + left - lowest, right - shortestAxis);
        plan.right = std::max(plan.left + shortestAxis, plan.right - (highest - right));
    }
}

/// Where there still is no room beside the marks, labels go on below, and the row grows.
void addLines(RowsPlan& plan, double limit)
{
    plan.limit = limit;
    plan.lower.assign(plan.heights.size(), 0);
    for (std::size_t i = 0; i < plan.heights.size(); ++i) {
        plan.lower[i] = labelLine * (linesOf(plan.labels(i)) - 1);
        plan.heights[i] += plan.lower[i];
    }
}

void placeRows(RowsPlan& plan, const Sketch& sketch, const Chart& chart)
{
    const double margin = sketch.margin();
    const double verdict = verdictWidth(chart);
    double natural = 0;
    for (const ChartRow& row : chart.rows)
        natural = std::max(natural, drawing::widthOf(rowText(row), nameFont()) + 2);
    const bool given = sketch.canvas.height > 0;
    const auto place = [&](bool above) {
        plan.namesAbove = above;
        const double column = std::min(natural, sketch.width() * 0.34);
        setNames(plan, chart, above ? sketch.width() - (verdict > 0 ? verdict + 12 : 0) : column, given);
        const double left = above ? margin + 2 : margin + column + (sketch.narrow() ? 10 : 18);
        const double right = sketch.canvas.width - margin - (above || verdict == 0 ? 2 : verdict + (sketch.narrow() ? 12 : 22));
        plan.scale = scaleOf(chart, std::clamp(static_cast<int>((right - left) / 90), 2, 7));
        plan.limit = 1e9;
        makeRoom(plan, left, right);
        addLines(plan, right + 4);
    };
    const bool small = sketch.canvas.width < 560;
    place(small && natural > sketch.width() * 0.34);
    if (!plan.namesAbove && plan.right - plan.left < (small ? sketch.width() * 0.34 : 100))
        place(true);
}

} // namespace

QFont nameFont()
{
    return presentation::pictureFont(13);
}

double RowsPlan::middle(std::size_t row) const
{
    const double height = heights[row] - lower[row];
    if (!namesAbove)
        return height / 2;
    const double lines = nameLine * static_cast<double>(names[row].size());
    const double band = height - lines; // the larger part below, so that a name stands nearer to its own marks
    return lines + (figures[row].targets.size() > 1 && !bars && !inLine ? band * 0.62 : band * 0.38);
}

RowPoints RowsPlan::points(std::size_t row) const
{
    const RowFigure& figure = figures[row];
    RowPoints out;
    out.bar = bars;
    out.low = 1e9;
    out.high = -1e9;
    const auto reach = [&](double from, double to) {
        out.low = std::min(out.low, from);
        out.high = std::max(out.high, to);
    };
    if (figure.value) {
        const double at = x(*figure.value);
        const Reach around = bars ? Reach{} : Reach{dotRadius, dotRadius};
        out.points.push_back({at, around, figure.label, 0, -1, true});
        reach(std::min(at - around.low, bars ? x(base) : at), std::max(at + around.high, bars ? x(base) : at));
    }
    for (std::size_t i = 0; i < figure.targets.size(); ++i) {
        const TargetFigure& target = figure.targets[i];
        RowPoint point{0, reachOf(target.mark), target.label, 0, static_cast<int>(i), target.value.has_value()};
        if (target.value) {
            point.x = x(*target.value);
            const double end = target.upper ? x(*target.upper) : point.x + point.reach.high;
            reach(point.x - point.reach.low, std::max(end, point.x + point.reach.high));
        }
        out.points.push_back(point);
    }
    for (const double other : figure.others)
        reach(x(other) - 5, x(other) + 5);
    if (figure.before)
        reach(x(*figure.before) - 6, x(*figure.before) + 6);
    if (out.low > out.high)
        out.low = out.high = x(base);
    for (std::size_t i = 0; i < out.points.size(); ++i)
        out.points[i].width = widths[row][i];
    return out;
}

double RowsPlan::height() const
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

RowsPlan planOf(const Sketch& sketch, const Chart& chart, double room)
{
    RowsPlan plan;
    plan.bars = drawnAsBars(chart);
    plan.base = baselineOf(chart);
    plan.inLine = chart.kind == ChartKind::Places && chart.rows.size() > manyRows;
    for (const ChartRow& row : chart.rows) {
        RowFigure figure = figureOf(chart, row, sketch.colours);
        for (TargetFigure& target : figure.targets)
            if (!target.value)
                target.label = shortened(target.label, sketch.narrow());
        plan.widths.push_back(widthsOf(figure));
        plan.figures.push_back(std::move(figure));
    }
    placeRows(plan, sketch, chart);
    const double needed = plan.height();
    const double stretch = room > needed ? room / needed : 1;
    const double tallest = plan.namesAbove ? tallestRow + nameLine : chart.kind == ChartKind::Places ? tallestPlace : tallestRow;
    for (double& height : plan.heights)
        height = std::max(height, std::min(height * stretch, tallest));
    return plan;
}

} // namespace duixian::charts
