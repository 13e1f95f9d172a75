// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/charts/chart_frame.h"
#include "app/charts/chart_words.h"
#include "app/charts/histogram_bins.h"
#include "app/charts/measure_words.h"
#include "app/presentation/fonts.h"
#include "app/presentation/number_text.h"

namespace duixian::charts {
namespace {

struct HistogramFigure {
    Q_DECLARE_TR_FUNCTIONS(HistogramFigure)
};

using presentation::pictureFont;
using Anchor = drawing::TextShape::Anchor;

constexpr double naturalHeight = 280;
constexpr double narrowHeight = 200;
constexpr double largestCase = 24;
constexpr double smallestCase = 6; ///< a square that can still be met with the mouse
constexpr double sideLine = 18;

struct Plan {
    HistogramBins bins;
    std::vector<std::size_t> rows; ///< of the chart, for each value
    std::vector<double> values;
    QRectF area;
    double column = 0;
    double unit = 0; ///< a case's height
    bool squares = false;
    std::size_t across = 1; ///< squares side by side in a bin

    [[nodiscard]] double x(double value) const { return area.left() + (value / bins.width - static_cast<double>(bins.first)) * column; }
};

QFont sideFont()
{
    return pictureFont(12, QFont::Bold);
}

/// How many of the cases, and their share: "below the target: 12 (24 %)".
QString sideText(const QString& pattern, std::ptrdiff_t count, std::size_t all)
{
    constexpr double percent = 100;
    const double share = std::round(static_cast<double>(count) / static_cast<double>(all) * percent);
    return pattern.arg(count).arg(presentation::shownNumber(share));
}

struct Side {
    QString text;
    QColor colour;
};

std::vector<Side> sidesOf(const Plan& plan, const StyleColours& colours)
{
    const auto count = [&](auto&& wanted) { return std::count_if(plan.values.begin(), plan.values.end(), wanted); };
    const std::size_t all = plan.values.size();
    const auto below = count([](double v) { return v < -1e-9; });
    const auto above = count([](double v) { return v > 1e-9; });
    const auto exact = static_cast<std::ptrdiff_t>(all) - below - above;
    return {{sideText(HistogramFigure::tr("below the target: %1 (%2 %)", "a count, a share"), below, all), colours.below},
            {sideText(HistogramFigure::tr("on it: %1 (%2 %)", "on the target: a count, a share"), exact, all), colours.quiet},
            {sideText(HistogramFigure::tr("above it: %1 (%2 %)", "above the target: a count, a share"), above, all), colours.above}};
}

/// In one line about the zero where there is room, else one below the other. Gives back where the field may begin.
double drawSides(Sketch& sketch, const std::vector<Side>& sides, double zero, double y)
{
    double left = sketch.margin();
    double total = 0;
    for (const Side& side : sides)
        total += drawing::widthOf(side.text, sideFont()) + 24;
    if (total > sketch.width()) {
        for (const Side& side : sides) {
            sketch.text({left, y}, side.text, sideFont(), side.colour);
            y += sideLine;
        }
        return y;
    }
    const double middle = drawing::widthOf(sides[1].text, sideFont()) / 2;
    const double first = drawing::widthOf(sides[0].text, sideFont());
    const double last = drawing::widthOf(sides[2].text, sideFont());
    const double right = sketch.canvas.width - sketch.margin();
    const double centre = std::clamp(zero, left + first + 24 + middle, right - last - 24 - middle);
    sketch.text({centre - middle - 24, y}, sides[0].text, sideFont(), sides[0].colour, Anchor::Right);
    sketch.text({centre, y}, sides[1].text, sideFont(), sides[1].colour, Anchor::Middle);
    sketch.text({centre + middle + 24, y}, sides[2].text, sideFont(), sides[2].colour);
    return y + sideLine;
}

Plan planOf(const Sketch& sketch, const Chart& chart)
{
    Plan plan;
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        if (chart.rows[i].measured) {
            plan.rows.push_back(i);
            plan.values.push_back(chart.rows[i].measured->value);
        }
    plan.bins = binned(plan.values, sketch.narrow() ? 8 : 14);
    plan.area = QRectF(sketch.margin() + 6, 0, sketch.width() - 12, 0);
    plan.column = plan.area.width() / static_cast<double>(plan.bins.cases.size());
    return plan;
}

/// Squares where the fullest bin has room for all of its cases, as large and so as many side by side as makes them largest; else one bar a
/// bin.
void setUnits(Plan& plan)
{
    const double room = plan.area.height() - 20;
    const auto most = static_cast<double>(std::max<std::size_t>(1, plan.bins.most()));
    const double wide = plan.column - 4;
    for (std::size_t across = 1; wide / static_cast<double>(across) >= smallestCase; ++across) {
        const double side =
            std::min({largestCase, wide / static_cast<double>(across), room / std::ceil(most / static_cast<double>(across))});
        if (side <= plan.unit)
            continue;
        plan.unit = side;
        plan.across = across;
    }
    plan.squares = plan.unit >= smallestCase;
    if (!plan.squares) {
        plan.across = 1;
        plan.unit = room / most;
    }
}

void drawCases(Sketch& sketch, const Plan& plan, std::size_t bin, const QColor& colour)
{
    const auto& cases = plan.bins.cases[bin];
    const double middle = plan.area.left() + (static_cast<double>(bin) + 0.5) * plan.column;
    const double left = middle - plan.unit * static_cast<double>(plan.across) / 2;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const double x = left + plan.unit * static_cast<double>(i % plan.across);
        const double y = plan.area.bottom() - plan.unit * static_cast<double>(i / plan.across + 1);
        const QRectF square(x, y, plan.unit, plan.unit);
        sketch.bar(square.adjusted(0.75, 0.75, -0.75, -0.75), colour);
        sketch.spot(square, plan.rows[cases[i]], -1);
        sketch.drawing.rowAreas[plan.rows[cases[i]]] = square;
    }
}

void drawBar(Sketch& sketch, const Plan& plan, std::size_t bin, const QColor& colour)
{
    const auto& cases = plan.bins.cases[bin];
    const double height = plan.unit * static_cast<double>(cases.size());
    const QRectF bar(plan.area.left() + static_cast<double>(bin) * plan.column + 1.5, plan.area.bottom() - height, plan.column - 3, height);
    sketch.bar(bar, colour);
    sketch.spot(bar.adjusted(0, std::min(0.0, height - 8), 0, 0), plan.rows[cases.front()], -1);
    for (const std::size_t i : cases)
        sketch.drawing.rowAreas[plan.rows[i]] = bar;
}

void drawBin(Sketch& sketch, const Plan& plan, std::size_t bin)
{
    const auto& cases = plan.bins.cases[bin];
    if (cases.empty())
        return;
    const QColor colour = plan.bins.edge(bin) < 0 ? sketch.colours.below : sketch.colours.above;
    if (plan.squares)
        drawCases(sketch, plan, bin, colour);
    else
        drawBar(sketch, plan, bin, colour);
    const double lines = std::ceil(static_cast<double>(cases.size()) / static_cast<double>(plan.across));
    const double x = plan.area.left() + (static_cast<double>(bin) + 0.5) * plan.column;
    const QString count = QString::number(cases.size());
    if (const QFont font = pictureFont(12); drawing::widthOf(count, font) <= plan.column)
        sketch.text({x, plan.area.bottom() - lines * plan.unit - 5}, count, font, sketch.colours.text, Anchor::Middle);
}

/// Words under the axis that do not meet.
class Edges {
public:
    Edges(Sketch& sketch, double y) : m_sketch(sketch), m_y(y) {}

    void write(double x, const QString& text)
    {
        const QFont font = pictureFont(11);
        const double width = drawing::widthOf(text, font);
        x = m_sketch.kept(x, width);
        const QRectF area(x - width / 2 - 4, m_y, width + 8, 1);
        if (std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) { return other.intersects(area); }))
            return;
        m_taken.push_back(area);
        m_sketch.text({x, m_y}, text, font, m_sketch.colours.quiet, Anchor::Middle);
    }

private:
    Sketch& m_sketch;
    double m_y;
    std::vector<QRectF> m_taken;
};

QString edgeText(const Plan& plan, std::size_t edge)
{
    return measuredText(tidied(plan.bins.edge(edge)), TargetMeasure::Deviation);
}

/// The edges of the bins, as many as have room, zero before all; an open bin has no outer edge.
void drawEdges(Sketch& sketch, const Plan& plan)
{
    const std::size_t bins = plan.bins.cases.size();
    const auto x = [&](double edge) { return plan.area.left() + edge * plan.column; };
    const auto zero = static_cast<std::size_t>(-plan.bins.first);
    double widest = 0;
    for (std::size_t edge = 0; edge <= bins; ++edge)
        widest = std::max(widest, drawing::widthOf(edgeText(plan, edge), pictureFont(11)));
    const auto every = static_cast<std::size_t>(strideOf(widest + 8, plan.column));
    Edges edges(sketch, plan.area.bottom() + 17);
    sketch.line(plan.area.bottomLeft(), plan.area.bottomRight(), sketch.colours.quiet);
    edges.write(x(static_cast<double>(zero)), edgeText(plan, zero));
    if (plan.bins.openLow)
        edges.write(x(0.5), QStringLiteral("< ") + edgeText(plan, 1));
    if (plan.bins.openHigh)
        edges.write(x(static_cast<double>(bins) - 0.5), QStringLiteral("\u2265 ") + edgeText(plan, bins - 1));
    for (std::size_t edge = zero % every; edge <= bins; edge += every) {
        if ((edge <= 1 && plan.bins.openLow) || (edge + 1 >= bins && plan.bins.openHigh)) // said at the bin
            continue;
        const double at = x(static_cast<double>(edge));
        sketch.line({at, plan.area.bottom()}, {at, plan.area.bottom() + 4}, sketch.colours.quiet);
        edges.write(at, edgeText(plan, edge));
    }
}

} // namespace

void drawHistogram(Sketch& sketch, const Chart& chart)
{
    const double head = drawHead(sketch, chart) + 22;
    Plan plan = planOf(sketch, chart);
    sketch.drawing.rowAreas.resize(chart.rows.size());
    if (plan.values.empty())
        return drawFoot(sketch, chart, head);
    const double top = drawSides(sketch, sidesOf(plan, sketch.colours), plan.x(0), head);
    const double room = sketch.canvas.height - top - footHeight(sketch, chart) - 34;
    plan.area.setTop(top);
    plan.area.setHeight(std::max(sketch.narrow() ? narrowHeight : naturalHeight, room));
    setUnits(plan);
    if (plan.squares && sketch.canvas.height <= 0)
        plan.area.setHeight(
            std::max(90.0, plan.unit * std::ceil(static_cast<double>(plan.bins.most()) / static_cast<double>(plan.across)) + 26));
    sketch.line({plan.x(0), top - 8}, {plan.x(0), plan.area.bottom()}, sketch.colours.quiet);
    for (std::size_t bin = 0; bin < plan.bins.cases.size(); ++bin)
        drawBin(sketch, plan, bin);
    drawEdges(sketch, plan);
    drawFoot(sketch, chart, plan.area.bottom() + 28);
}

} // namespace duixian::charts
