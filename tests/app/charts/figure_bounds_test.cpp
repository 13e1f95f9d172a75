// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn stays in the picture and apart: every kind, at the sizes of a journal's column, a slide and a window, in three languages.
#include <cmath>

#include <QFontMetricsF>

#include <gtest/gtest.h>

#include "app/charts/chart_drawing.h"
#include "app/presentation/qt_text.h"
#include "tests/app/charts/in_language.h"
#include "tests/app/charts/made_charts.h"

namespace duixian::charts {
namespace {

struct Words {
    QRectF area;
    QString text;
};

/// The letters themselves, without the room that a line has above and below them.
std::vector<Words> wordsOf(const drawing::Drawing& drawing)
{
    std::vector<Words> words;
    for (const drawing::Shape& shape : drawing.shapes)
        if (const auto* text = std::get_if<drawing::TextShape>(&shape); text != nullptr && !text->text.isEmpty()) {
            const double width = QFontMetricsF(text->font).horizontalAdvance(text->text);
            const double height = text->font.pixelSize();
            const double shift = text->anchor == drawing::TextShape::Anchor::Left    ? 0
                                 : text->anchor == drawing::TextShape::Anchor::Right ? width
                                                                                     : width / 2;
            words.push_back({QRectF(text->at.x() - shift, text->at.y() - height * 0.8, width, height * 0.9), text->text});
        }
    return words;
}

/// Column, double column, window small and large, slide.
const std::vector<Canvas> canvases{{300, 0}, {390, 0}, {670, 0}, {420, 0}, {1400, 0}, {1067, 600}, {390, 700}};

class Figures : public testing::TestWithParam<const char*> {
    InLanguage language{QLatin1String(GetParam())};
};

TEST_P(Figures, NoWordLeavesThePicture)
{
    for (const NamedChart& named : allCharts())
        for (const Canvas& canvas : canvases) {
            const drawing::Drawing drawing = drawingOf(named.chart, canvas);
            const QRectF picture(QPointF(0, 0), drawing.size);
            EXPECT_EQ(drawing.size.width(), canvas.width);
            for (const Words& words : wordsOf(drawing))
                EXPECT_TRUE(picture.contains(words.area)) << named.name << " at " << canvas.width << ": " << words.text.toStdString() << " "
                                                          << words.area.left() << " " << words.area.right() << " " << words.area.bottom();
            for (const drawing::Spot& spot : drawing.spots)
                EXPECT_TRUE(picture.adjusted(-12, -12, 12, 12).contains(spot.area)) << named.name << " at " << canvas.width;
        }
}

TEST_P(Figures, NoTwoWordsMeet)
{
    for (const NamedChart& named : allCharts())
        for (const Canvas& canvas : canvases) {
            const std::vector<Words> words = wordsOf(drawingOf(named.chart, canvas));
            for (std::size_t i = 0; i < words.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(words[i].area.adjusted(0.5, 1, -0.5, -1).intersects(words[j].area.adjusted(0.5, 1, -0.5, -1)))
                        << named.name << " at " << canvas.width << "x" << canvas.height << ": " << words[i].text.toStdString() << " on "
                        << words[j].text.toStdString();
        }
}

TEST_P(Figures, EachRowHasItsNameWhole)
{
    for (const Canvas& canvas : canvases) {
        const Chart chart = madePlaces(50);
        QString all;
        for (const Words& words : wordsOf(drawingOf(chart, canvas)))
            all += words.text;
        for (const ChartRow& row : chart.rows)
            EXPECT_TRUE(all.contains(toQt(row.place))) << canvas.width << " " << toQt(row.place).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Figures, testing::Values("en", "zh_CN", "zh_TW"));

} // namespace
} // namespace duixian::charts
