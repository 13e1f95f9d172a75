// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "app/charts/chart_series.h"
#include "app/charts/chart_words.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/write_whole.h"
#include "tests/app/charts/chart_samples.h"
#include "tests/app/charts/made_charts.h"

namespace duixian::charts {
namespace {

using presentation::Theme;

Chart sampleChart(ChartKind kind)
{
    ChartWish wish{samplePlace, kind, 2022, {Measure::Growth, u"%", u"%"}, {}};
    if (kind == ChartKind::Years)
        wish.indicators = {u"地区生产总值"};
    return chartOf(sampleSource(), wish);
}

constexpr ChartKind kinds[] = {ChartKind::Plan, ChartKind::Result, ChartKind::Years};

/// Pixels near the colour, so that edges count and the ground does not.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) + std::abs(c.blue() - colour.blue()) < 24;
        }
    return count;
}

TEST(ChartPicture, IsAsLargeAsAskedAndShowsBothSides)
{
    for (const ChartKind kind : kinds)
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QImage image = QImage::fromData(pngOf(sampleChart(kind), {900, 600, 96}, {theme}), "PNG");
            ASSERT_EQ(image.size(), QSize(900, 600));
            EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 96, 0.5);
            EXPECT_EQ(image.pixelColor(2, 2), presentation::ground(theme).page);
            EXPECT_GT(pixelsOf(image, look(presentation::Role::Outcome, theme).line), 150) << int(kind);
            EXPECT_GT(pixelsOf(image, look(presentation::Role::Target, theme).line), 150) << int(kind);
        }
}

TEST(ChartPicture, HasItsTitleInIt)
{
    const QImage image = imageOf(sampleChart(ChartKind::Result), {900, 600, 96}, {Theme::Light});
    EXPECT_GT(pixelsOf(image.copy(0, 20, 900, 30), presentation::ground(Theme::Light).text), 400);
    EXPECT_EQ(image.text(QStringLiteral("Title")), titleOf(sampleChart(ChartKind::Result)));
}

TEST(ChartPicture, ATransparentOneHasNoGround)
{
    const FigureStyle style{Theme::Light, false, true};
    for (const NamedChart& named : allCharts()) {
        const QImage image = QImage::fromData(pngOf(named.chart, {800, 0, 96}, style), "PNG");
        EXPECT_EQ(image.size(), pixelsOf(named.chart, {800, 0, 96}, style)) << named.name;
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << named.name;
        EXPECT_EQ(qAlpha(image.pixel(image.width() - 1, image.height() - 1)), 0) << named.name;
    }
    EXPECT_FALSE(svgOf(madePlaces(3), {}, style).contains("#ffffff"));
    EXPECT_TRUE(svgOf(madePlaces(3), {}, {}).contains("#ffffff"));
}

TEST(ChartPicture, EveryKindIsWholeAtTheSizesOfThePresets)
{
    for (const NamedChart& named : allCharts())
        for (const PictureSize& size : {PictureSize{945, 0, 300, 7.5}, PictureSize{2008, 0, 300, 8}, PictureSize{1600, 900, 144, 9.75}}) {
            const QImage image = QImage::fromData(pngOf(named.chart, size, {}), "PNG");
            EXPECT_EQ(image.width(), size.width) << named.name;
            EXPECT_EQ(image.height(), size.height == 0 ? pixelsOf(named.chart, size, {}).height() : size.height) << named.name;
            EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, size.dpi, 0.5) << named.name;
            const int edges = pixelsOf(image.copy(0, 0, image.width(), 3), Qt::white) +
                              pixelsOf(image.copy(0, image.height() - 3, image.width(), 3), Qt::white);
            EXPECT_EQ(edges, image.width() * 6) << named.name << ": nothing runs out";
        }
}

TEST(ChartPicture, AnSvgOfEveryKindIsWellFormedAndNamesEachPlace)
{
    for (const NamedChart& named : allCharts()) {
        Chart chart = named.chart;
        chart.rows[0].place = u"a<b>&\"]]>'\u0001区";
        chart.rows[0].placeKey = chart.rows[0].place;
        QXmlStreamReader xml(svgOf(chart, {}, {}));
        QString texts;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QStringLiteral("text"))
                texts += xml.readElementText();
        }
        EXPECT_FALSE(xml.hasError()) << named.name << " " << xml.errorString().toStdString();
        if (chart.kind != ChartKind::Places)
            continue;
        for (std::size_t i = 1; i < chart.rows.size(); ++i)
            EXPECT_TRUE(texts.contains(toQt(chart.rows[i].place))) << named.name;
        EXPECT_TRUE(texts.contains(QStringLiteral("a<b>&\"]]>'区"))) << named.name << texts.toStdString();
    }
}

TEST(ChartPicture, IsTheSameTwice)
{
    const Chart chart = sampleChart(ChartKind::Plan);
    EXPECT_EQ(pngOf(chart, {}, {Theme::Light}), pngOf(chart, {}, {Theme::Light}));
    EXPECT_EQ(svgOf(chart, {}, {Theme::Light}), svgOf(chart, {}, {Theme::Light}));
}

TEST(ChartPicture, ManyRowsAreDrawnSmallerAndNoneIsLeftOut)
{
    Chart chart = sampleChart(ChartKind::Plan);
    const ChartRow row = chart.rows[0];
    for (int i = 0; i < 40; ++i) {
        chart.rows.push_back(row);
        chart.rows.back().indicator = toCore(QStringLiteral("很长很长的指标名称第%1项").arg(i));
    }
    const QString svg = QString::fromUtf8(svgOf(chart, {800, 500, 96}, {Theme::Light}));
    EXPECT_TRUE(svg.contains(QStringLiteral("第39项")));
    EXPECT_TRUE(svg.contains(QStringLiteral("width=\"800\"")));
    const QImage image = imageOf(chart, {800, 500, 96}, {Theme::Light});
    EXPECT_EQ(pixelsOf(image.copy(0, 494, 800, 6), presentation::ground(Theme::Light).page), 800 * 6) << "nothing runs out at the bottom";
}

TEST(ChartPicture, AnSvgIsWellFormedAndItsTextsAreWhole)
{
    for (const ChartKind kind : kinds) {
        const Chart chart = sampleChart(kind);
        QXmlStreamReader xml(svgOf(chart, {}, {Theme::Light}));
        QStringList texts;
        QString title;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QStringLiteral("text"))
                texts << xml.readElementText();
            else if (xml.isStartElement() && xml.name() == QStringLiteral("title"))
                title = xml.readElementText();
        }
        ASSERT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        EXPECT_EQ(title, titleOf(chart));
        EXPECT_TRUE(texts.join(QString()).contains(titleOf(chart).left(12)));
        for (const ChartRow& row : chart.rows)
            EXPECT_TRUE(texts.contains(rowText(row))) << rowText(row).toStdString();
        EXPECT_TRUE(texts.join(QString()).contains(QStringLiteral("<青禾区>"))) << "a title with tags is text";
    }
}

TEST(ChartPicture, AFileIsWrittenWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    ASSERT_TRUE(presentation::writeWhole(path, "one"));
    ASSERT_TRUE(presentation::writeWhole(path, "two"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    const auto refused = presentation::writeWhole(folder.filePath(QStringLiteral("none/a.png")), "three");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WriteFailed);
    EXPECT_NE(refused.error().detail.find("none/a.png"), std::string::npos);
}

} // namespace
} // namespace duixian::charts
