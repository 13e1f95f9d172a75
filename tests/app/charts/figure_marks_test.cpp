// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of a figure are, as values: none for what is missing, a spot for each, colours by style.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "app/charts/chart_drawing.h"
#include "app/charts/figure_colours.h"
#include "tests/app/charts/made_charts.h"

namespace duixian::charts {
namespace {

const Canvas window{900, 0};

std::vector<QColor> coloursIn(const drawing::Drawing& drawing)
{
    std::vector<QColor> colours{drawing.ground};
    for (const drawing::Shape& shape : drawing.shapes) {
        if (const auto* text = std::get_if<drawing::TextShape>(&shape))
            colours.push_back(text->colour);
        if (const auto* line = std::get_if<drawing::LineShape>(&shape))
            colours.push_back(line->colour);
        if (const auto* polygon = std::get_if<drawing::PolygonShape>(&shape))
            colours.insert(colours.end(), {polygon->fill, polygon->line});
        if (const auto* dot = std::get_if<drawing::DotShape>(&shape))
            colours.insert(colours.end(), {dot->fill, dot->line});
        if (const auto* hatch = std::get_if<drawing::HatchShape>(&shape))
            colours.push_back(hatch->colour);
    }
    return colours;
}

/// Filled marks of one colour: bars and dots, those of the key among them.
int filled(const drawing::Drawing& drawing, const QColor& colour)
{
    int count = 0;
    for (const drawing::Shape& shape : drawing.shapes) {
        const auto* polygon = std::get_if<drawing::PolygonShape>(&shape);
        const auto* dot = std::get_if<drawing::DotShape>(&shape);
        count += (polygon != nullptr && polygon->fill == colour) || (dot != nullptr && dot->fill == colour);
    }
    return count;
}

int hatches(const drawing::Drawing& drawing)
{
    return static_cast<int>(std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                                          [](const drawing::Shape& shape) { return std::holds_alternative<drawing::HatchShape>(shape); }));
}

TEST(FigureMarks, WhatIsMissingIsHatchedAndNeverABarAtZero)
{
    const StyleColours colours = coloursOf({});
    for (const Chart& chart : {madePlaces(5), madeYears(5), madeMultiples(3, 4), extreme(madePlaces(5)), extreme(madeYears(5))}) {
        const drawing::Drawing drawing = drawingOf(emptied(chart), window);
        EXPECT_EQ(filled(drawing, colours.outcome), 0) << nameOf(chart.kind);
        EXPECT_TRUE(drawing.spots.empty()) << nameOf(chart.kind);
        EXPECT_GE(hatches(drawing), chart.kind == ChartKind::Multiples ? 3 : 5) << nameOf(chart.kind);
    }
    for (const TargetMeasure measure : targetMeasures) {
        const drawing::Drawing drawing = drawingOf(emptied(measured(madePlaces(5), measure)), window);
        EXPECT_EQ(filled(drawing, colours.above) + filled(drawing, colours.below), measure == TargetMeasure::Ratchet ? 1 : 0)
            << "but for the key";
        EXPECT_TRUE(drawing.spots.empty());
    }
}

TEST(FigureMarks, EveryFigureHasItsSpotAndItsArea)
{
    for (const NamedChart& named : allCharts()) {
        const drawing::Drawing drawing = drawingOf(named.chart, window);
        ASSERT_EQ(drawing.rowAreas.size(), named.chart.rows.size()) << named.name;
        std::set<std::pair<int, int>> spots;
        for (const drawing::Spot& spot : drawing.spots)
            spots.insert({spot.row, spot.target});
        for (std::size_t i = 0; i < named.chart.rows.size(); ++i) {
            const ChartRow& row = named.chart.rows[i];
            const int at = static_cast<int>(i);
            if (named.chart.measure) {
                const bool has = spots.count({at, -1}) + spots.count({at, 0}) == 1;
                EXPECT_TRUE(has == row.measured.has_value() || named.chart.kind == ChartKind::Histogram) << named.name << " " << i;
                continue;
            }
            EXPECT_EQ(spots.count({at, -1}), row.outcome ? 1U : 0U) << named.name << " " << i;
            for (std::size_t t = 0; t < row.targets.size(); ++t)
                EXPECT_EQ(spots.count({at, static_cast<int>(t)}), 1U) << named.name << " " << i;
        }
        for (const drawing::Spot& spot : drawing.spots) // what hover asks for is there
            EXPECT_TRUE(spot.target >= 0 ? static_cast<std::size_t>(spot.target) < named.chart.rows[std::size_t(spot.row)].targets.size()
                                         : named.chart.rows[std::size_t(spot.row)].outcome.has_value())
                << named.name;
    }
}

TEST(FigureMarks, AHistogramHasASquareForEachCaseWhereThereIsRoom)
{
    const Chart few = madeHistogram(30);
    EXPECT_EQ(drawingOf(few, window).spots.size(), few.rows.size());
    const Chart many = madeHistogram(30000);
    const drawing::Drawing bars = drawingOf(many, window);
    EXPECT_LT(bars.spots.size(), 40U) << "one for each bin";
    EXPECT_GT(bars.spots.size(), 5U);
}

TEST(FigureMarks, GreyIsOfGreysAlone)
{
    for (const NamedChart& named : allCharts()) {
        const drawing::Drawing drawing = drawingOf(named.chart, {900, 0, {presentation::Theme::Dark, true, false}});
        EXPECT_EQ(drawing.ground, QColor(Qt::white)) << "on white, whatever the theme";
        for (const QColor& colour : coloursIn(drawing))
            if (colour.isValid()) {
                EXPECT_EQ(colour.red(), colour.green()) << named.name;
                EXPECT_EQ(colour.red(), colour.blue()) << named.name;
            }
    }
}

TEST(FigureMarks, ATransparentFigurePaintsNoGround)
{
    const QColor page = coloursOf({}).paper;
    for (const NamedChart& named : allCharts()) {
        const drawing::Drawing drawing = drawingOf(named.chart, {900, 0, {presentation::Theme::Light, false, true}});
        for (const QColor& colour : coloursIn(drawing))
            EXPECT_NE(colour, page) << named.name;
    }
}

TEST(FigureMarks, AnotherSourceIsACrossThatIsNoSpot)
{
    Chart chart = madePlaces(2);
    for (ChartRow& row : chart.rows)
        row.others.clear();
    const std::size_t without = drawingOf(chart, window).shapes.size();
    chart.rows[0].others = {{3.5, u"云汀统计年鉴"}};
    const drawing::Drawing drawing = drawingOf(chart, window);
    EXPECT_GE(drawing.shapes.size(), without + 5) << "two lines, and two with their word in the key";
    EXPECT_EQ(drawing.spots.size(), drawingOf(madePlaces(2), window).spots.size());
}

TEST(FigureMarks, ANoteStandsInThePictureWithAnArrowToItsMark)
{
    Chart chart = madePlaces(4);
    const std::size_t without = drawingOf(chart, window).shapes.size();
    chart.writing.notes = {{u"这一年的目标在年中由人民代表大会常务委员会调整过一次", keyOf(chart.rows[0], -1), -120, 40},
                           {u"在画外", keyOf(chart.rows[1], -1), 5000, -5000},
                           {u"没有这一行", {u"别处", u"地区生产总值", {}, -1}, 0, 0}};
    const drawing::Drawing drawing = drawingOf(chart, window);
    ASSERT_EQ(drawing.notes.size(), 2U) << "a note without its row is left out";
    EXPECT_EQ(drawing.notes[0].note, 0U);
    EXPECT_EQ(drawing.notes[1].note, 1U);
    const auto mark =
        std::find_if(drawing.spots.begin(), drawing.spots.end(), [](const drawing::Spot& s) { return s.row == 0 && s.target == -1; });
    ASSERT_NE(mark, drawing.spots.end());
    EXPECT_NEAR(drawing.notes[0].area.center().x(), mark->area.center().x() - 120, 1);
    EXPECT_NEAR(drawing.notes[0].area.center().y(), mark->area.center().y() + 40, 1);
    for (const drawing::NoteArea& note : drawing.notes)
        EXPECT_TRUE(QRectF(QPointF(0, 0), drawing.size).contains(note.area));
    EXPECT_GE(drawing.shapes.size(), without + 6) << "lines of words, a line and its head";
}

TEST(FigureMarks, AHundredDistrictsHaveRowsThatCanBeRead)
{
    const drawing::Drawing drawing = drawingOf(madePlaces(300), window);
    for (const QRectF& row : drawing.rowAreas)
        EXPECT_GE(row.height(), 18);
    EXPECT_GT(drawing.size.height(), 5000);
}

} // namespace
} // namespace duixian::charts
