// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_drawing.h"

#include <algorithm>
#include <cmath>

#include "app/charts/chart_frame.h"
#include "app/charts/chart_words.h"
#include "app/charts/columns.h"
#include "app/charts/rows_labels.h"
#include "app/charts/year_words.h"
#include "app/presentation/fonts.h"
#include "app/presentation/palette.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;
using Anchor = drawing::TextShape::Anchor;

constexpr double titleLine = 16;
constexpr double apart = 20;
constexpr double signLine = 15;
constexpr double yearLine = 16;

QFont titleFont()
{
    return pictureFont(12, QFont::Bold);
}

struct Panel {
    std::size_t begin = 0;
    std::size_t end = 0;
    QStringList title;
};

/// All panels on one scale and over the same years.
struct Grid {
    std::vector<Panel> panels;
    std::size_t across = 1;
    int firstYear = 0;
    int lastYear = 0;
    double left = 0; ///< of the first panel
    double panelWidth = 0;
    double fieldHeight = 0;
    double labelRoom = 0; ///< at the right of a panel, for its last figure
    Columns columns;      ///< their area is set for each panel

    [[nodiscard]] std::size_t down() const { return (panels.size() + across - 1) / across; }
    [[nodiscard]] std::size_t slots() const { return static_cast<std::size_t>(lastYear - firstYear + 1); }
    [[nodiscard]] bool signs() const { return columns.column >= 13; }
};

std::vector<Panel> panelsIn(const Chart& chart)
{
    std::vector<Panel> panels;
    for (const auto& [begin, end] : panelsOf(chart))
        panels.push_back({begin, end, {panelText(chart, chart.rows[begin])}});
    return panels;
}

void setYears(Grid& grid, const Chart& chart)
{
    grid.firstYear = 9999;
    for (const ChartRow& row : chart.rows)
        if (row.year) {
            grid.firstYear = std::min(grid.firstYear, *row.year);
            grid.lastYear = std::max(grid.lastYear, *row.year);
        }
    grid.firstYear = std::min(grid.firstYear, grid.lastYear);
}

double headOf(const Grid& grid, std::size_t line)
{
    std::size_t most = 1;
    for (std::size_t i = line * grid.across; i < std::min(grid.panels.size(), (line + 1) * grid.across); ++i)
        most = std::max(most, static_cast<std::size_t>(grid.panels[i].title.size()));
    return titleLine * static_cast<double>(most) + 10;
}

double feetOf(const Grid& grid)
{
    return (grid.signs() ? signLine : 4) + yearLine + 14;
}

Grid gridOf(const Sketch& sketch, const Chart& chart, double room)
{
    Grid grid;
    grid.panels = panelsIn(chart);
    setYears(grid, chart);
    grid.columns.scale = scaleOf(chart, 3);
    grid.columns.bars = drawnAsBars(chart);
    grid.columns.base = baselineOf(chart);
    const double ticks = tickWidth(grid.columns.scale, chart) + 8;
    const double width = sketch.width() - ticks;
    const double least = sketch.narrow() ? 130 : 190;
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor((width + apart) / (least + apart))));
    grid.across = std::min(most, grid.panels.size());
    grid.across = (grid.panels.size() + grid.down() - 1) / grid.down();
    grid.left = sketch.margin() + ticks;
    grid.panelWidth = (width - apart * static_cast<double>(grid.across - 1)) / static_cast<double>(grid.across);
    QStringList labels;
    for (const ChartRow& row : chart.rows)
        labels << figureOf(chart, row, sketch.colours).label;
    grid.labelRoom = grid.columns.bars ? 0 : std::min(grid.panelWidth * 0.4, drawing::widestOf(labels, labelFont(-1)) + 2);
    grid.columns.column = (grid.panelWidth - grid.labelRoom) / static_cast<double>(grid.slots());
    grid.columns.size = std::clamp(grid.columns.column / 34, 0.45, 0.7);
    double heads = 0;
    for (Panel& panel : grid.panels)
        panel.title = drawing::wrapped(panel.title[0], titleFont(), grid.panelWidth);
    for (std::size_t line = 0; line < grid.down(); ++line)
        heads += headOf(grid, line) + feetOf(grid);
    const double natural = std::clamp(grid.panelWidth * 0.5, 80.0, 140.0);
    grid.fieldHeight = std::clamp((room - heads) / static_cast<double>(grid.down()), natural, 320.0);
    return grid;
}

/// The last figure of a panel, in bold at its mark.
void drawLastLabel(Sketch& sketch, const Columns& columns, const RowFigure& figure, std::size_t slot, const QColor& colour)
{
    const QFont font = labelFont(-1);
    const double width = drawing::widthOf(figure.label, font);
    const double y = columns.y(*figure.value);
    if (!columns.bars)
        return sketch.label({columns.x(slot) + dotRadius * columns.size + 4, y + 4.5}, figure.label, font, colour);
    const bool hangs = *figure.value < columns.base;
    const double x = std::min(columns.x(slot), columns.area.right() - width / 2);
    sketch.label({x, hangs ? y + 14 : y - 5}, figure.label, font, colour, Anchor::Middle);
}

void drawYearWords(Sketch& sketch, const Grid& grid, const Columns& columns)
{
    std::vector<int> years;
    for (int year = grid.firstYear; year <= grid.lastYear; ++year)
        years.push_back(year);
    const QFont font = pictureFont(11);
    const std::vector<QString> words = yearWords(years, font, columns.column);
    const double y = columns.area.bottom() + (grid.signs() ? signLine : 4) + 12;
    for (std::size_t slot = 0; slot < words.size(); ++slot)
        if (!words[slot].isEmpty())
            sketch.text({columns.x(slot), y}, words[slot], font, sketch.colours.quiet, Anchor::Middle);
}

/// Neighbouring years without any figure are one pale area.
void drawGaps(Sketch& sketch, const Columns& columns, const std::vector<bool>& filled)
{
    for (std::size_t slot = 0; slot < filled.size(); ++slot) {
        if (filled[slot])
            continue;
        const std::size_t first = slot;
        while (slot + 1 < filled.size() && !filled[slot + 1])
            ++slot;
        const double half = columns.column * 0.35;
        const QRectF area(QPointF(columns.x(first) - half, columns.area.top()), QPointF(columns.x(slot) + half, columns.area.bottom()));
        sketch.drawing.shapes.emplace_back(drawing::HatchShape{area, sketch.colours.rule});
    }
}

/// One row of a panel: its marks, what is missing, the verdict's sign below.
void drawPanelRow(Sketch& sketch, const Grid& grid, const Columns& columns, const Chart& chart, std::size_t row)
{
    const ChartRow& of = chart.rows[row];
    const auto slot = static_cast<std::size_t>(of.year.value_or(grid.firstYear) - grid.firstYear);
    const RowFigure figure = figureOf(chart, of, sketch.colours);
    sketch.drawing.rowAreas.emplace_back(columns.x(slot) - columns.column / 2, columns.area.top(), columns.column,
                                         columns.area.height() + signLine);
    drawColumn(sketch, columns, figure, slot, row);
    if (of.verdict && grid.signs() && !chart.measure)
        sketch.text({columns.x(slot), columns.area.bottom() + 13}, presentation::signOf(*of.verdict), pictureFont(11, QFont::Bold),
                    sketch.colours.of(*of.verdict), Anchor::Middle);
}

void drawField(Sketch& sketch, const Grid& grid, const Columns& columns, const Chart& chart, const Panel& panel)
{
    std::vector<std::optional<double>> values(grid.slots());
    std::vector<bool> filled(grid.slots());
    std::optional<std::size_t> last;
    for (std::size_t row = panel.begin; row < panel.end; ++row) {
        const auto slot = static_cast<std::size_t>(chart.rows[row].year.value_or(grid.firstYear) - grid.firstYear);
        const RowFigure figure = figureOf(chart, chart.rows[row], sketch.colours);
        values[slot] = figure.value;
        filled[slot] = !figure.values().empty();
        if (figure.value)
            last = row;
    }
    drawGaps(sketch, columns, filled);
    drawColumnGrid(sketch, columns);
    if (std::none_of(filled.begin(), filled.end(), [](bool is) { return is; }))
        sketch.label(columns.area.center() + QPointF(0, 4.5), QStringLiteral("\u2013"), titleFont(), sketch.colours.quiet, Anchor::Middle);
    if (!columns.bars)
        drawThread(sketch, columns, values);
    for (std::size_t row = panel.begin; row < panel.end; ++row)
        drawPanelRow(sketch, grid, columns, chart, row);
    if (last) {
        const RowFigure figure = figureOf(chart, chart.rows[*last], sketch.colours);
        drawLastLabel(sketch, columns, figure, static_cast<std::size_t>(chart.rows[*last].year.value_or(grid.firstYear) - grid.firstYear),
                      chart.measure ? sketch.colours.text : sketch.colours.outcome);
    }
}

} // namespace

void drawMultiples(Sketch& sketch, const Chart& chart)
{
    double y = drawHead(sketch, chart, gridOf(sketch, chart, 0).signs()) + 14;
    const Grid grid = gridOf(sketch, chart, sketch.canvas.height - y - footHeight(sketch, chart));
    for (std::size_t line = 0; line < grid.down(); ++line) {
        const double head = headOf(grid, line);
        for (std::size_t across = 0; across < grid.across; ++across) {
            const std::size_t i = line * grid.across + across;
            if (i >= grid.panels.size())
                break;
            Columns columns = grid.columns;
            const double left = grid.left + static_cast<double>(across) * (grid.panelWidth + apart);
            columns.area = QRectF(left, y + head, grid.panelWidth - grid.labelRoom, grid.fieldHeight);
            double title = y + 4;
            for (const QString& words : grid.panels[i].title) {
                sketch.text({left, title}, words, titleFont(), sketch.colours.text);
                title += titleLine;
            }
            drawField(sketch, grid, columns, chart, grid.panels[i]);
            if (across == 0)
                drawColumnTicks(sketch, columns, chart);
            if (i + grid.across >= grid.panels.size())
                drawYearWords(sketch, grid, columns);
        }
        y += head + grid.fieldHeight + feetOf(grid);
    }
    drawFoot(sketch, chart, y - 8);
}

} // namespace duixian::charts
