// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_description.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/charts/chart_picture.h"
#include "app/charts/png_chunks.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/write_whole.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

using State = ReadDescription::State;

/// Each field other than it is by itself.
ChartWish fullWish()
{
    ChartWish wish{samplePlace, ChartKind::Places, 2022, {Measure::Growth, u"%", u"%"}, {u"地区生产总值", u"a  \"b\"\\\n"}};
    wish.places = {samplePlace, u"望岭市/青禾区"};
    wish.measure = TargetMeasure::Ratchet;
    wish.order = ChartOrder::Name;
    wish.writing.title = u"标题  with  blanks　and \u2028 lines";
    wish.writing.subtitle = u"x: y";
    wish.writing.notes = {{u"雨", {samplePlace, u"地区生产总值", {}, -1}, -12.5, 40},
                          {u"two", {samplePlace, u"地区生产总值", 2021, 1}, 3, -4}};
    return wish;
}

ChartDescription fullDescription()
{
    return {fullWish(), {{u"2022年<青禾区>报告", "hash2022"}, {u"b", "hash2023"}}, "0.8.1", 4, std::string(64, 'a')};
}

TEST(ChartDescription, ComesBackAsItWas)
{
    const QString text = textOf(fullDescription());
    for (const QChar c : text)
        ASSERT_LT(c.unicode(), 0x7F) << "ASCII passes through every text chunk";
    const ReadDescription read = readDescription(text);
    ASSERT_EQ(read.state, State::Read);
    EXPECT_EQ(read.description, fullDescription());
    ChartDescription plain;
    EXPECT_EQ(readDescription(textOf(plain)).description, plain);
}

TEST(ChartDescription, StandsInThePictureAndIsFoundThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    const Chart chart = chartOf(sampleSource(), {samplePlace, ChartKind::Result, 2022, {Measure::Growth, u"%", u"%"}, {}});
    ASSERT_TRUE(presentation::writeWhole(path, pngOf(chart, {900, 600, 96}, {}, textOf(fullDescription()))));
    const auto text = describedIn(path);
    ASSERT_TRUE(text);
    EXPECT_EQ(readDescription(*text).description, fullDescription());
    EXPECT_EQ(QImage(path).dotsPerMeterX(), qRound(96 / 0.0254));
}

TEST(ChartDescription, APictureWithoutOneAndWhatIsNoPictureHaveNone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    ASSERT_TRUE(image.save(path));
    EXPECT_FALSE(describedIn(path));
    EXPECT_FALSE(describedIn(folder.filePath(QStringLiteral("none.png"))));
    QFile text(folder.filePath(QStringLiteral("b.png")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Duixian: {\"version\":1}");
    text.close();
    EXPECT_FALSE(describedIn(text.fileName()));
}

TEST(ChartDescription, APictureThatClaimsMoreThanItHoldsIsNotRead)
{
    const auto isWhole = [](const QByteArray& chunks) {
        QByteArray bytes = QByteArray(8, 'x') + chunks;
        QBuffer png(&bytes);
        return png.open(QIODevice::ReadOnly) && hasWholeChunks(png);
    };
    const QByteArray picture("\0\0\0\x09IDAT", 8); // what stands behind its head is not looked at
    const QByteArray text("\0\0\0\x03tEXta\0bsums", 15);
    EXPECT_TRUE(isWhole(picture));
    EXPECT_TRUE(isWhole(text + text + picture));
    EXPECT_FALSE(isWhole(text)) << "no picture";
    EXPECT_FALSE(isWhole(QByteArray("\x7F\xFF\xFF\xFFtEXt", 8) + text + picture)) << "two gigabytes";
    EXPECT_FALSE(isWhole(QByteArray("\0\0\0\x40tEXt", 8) + text + picture)) << "longer than the file";
    EXPECT_FALSE(isWhole(QByteArray("\0\x40\0\0tEXt", 8) + QByteArray(0x400000 + 4, 'a') + picture)) << "longer than any description";
    EXPECT_FALSE(isWhole({}));
}

TEST(ChartDescription, SaysOfWhichReportsAndFiguresItIs)
{
    const ChartWish wish{samplePlace, ChartKind::Result, 2022, {Measure::Growth, u"%", u"%"}, {}};
    Chart chart = chartOf(sampleSource(), wish);
    const ChartDescription description = descriptionOf(chart, wish, 4);
    EXPECT_EQ(description.sources.size(), 2U);
    EXPECT_EQ(description.sources[0].sha256, "hash2022");
    EXPECT_EQ(description.rules, 4);
    EXPECT_EQ(description.figures, figuresHash(chart));
    chart.writing.title = u"other";
    EXPECT_EQ(description.figures, figuresHash(chart)) << "a title is no figure";
    chart.rows[0].outcome->value = 99;
    EXPECT_NE(description.figures, figuresHash(chart));
}

TEST(ChartDescription, OfALaterVersionIsRefusedAsSuch)
{
    QString text = textOf(fullDescription());
    text.replace(QStringLiteral("\"version\":1"), QStringLiteral("\"version\":2"));
    const ReadDescription read = readDescription(text);
    EXPECT_EQ(read.state, State::Newer);
    EXPECT_EQ(read.description.program, "0.8.1");
}

TEST(ChartDescription, WhatIsBrokenOrHostileIsNone)
{
    const QString good = textOf(fullDescription());
    const auto with = [&](const QString& from, const QString& to) {
        EXPECT_TRUE(good.contains(from)) << from.toStdString();
        QString text = good;
        return text.replace(from, to);
    };
    const QStringList bad{
        QString(),
        QStringLiteral("{"),
        QStringLiteral("[]"),
        QStringLiteral("{\"version\":\"1\"}"),
        QStringLiteral("{\"version\":1}"),
        QStringLiteral("{\"version\":-1}"),
        with(QStringLiteral("\"kind\":\"places\""), QStringLiteral("\"kind\":\"pie\"")),
        with(QStringLiteral("\"year\":2022"), QStringLiteral("\"year\":1e300")),
        with(QStringLiteral("\"year\":2022"), QStringLiteral("\"year\":2022.5")),
        with(QStringLiteral("\"target\":-1"), QStringLiteral("\"target\":-99")),
        with(QStringLiteral("\"dx\":-12.5"), QStringLiteral("\"dx\":1e9")),
        with(QStringLiteral("\"calculated\":\"ratchet\""), QStringLiteral("\"calculated\":7")),
        with(QStringLiteral("\"subtitle\":\"x: y\""), QStringLiteral("\"subtitle\":{}")),
        good.left(good.size() / 2),
        QString(2'000'000, QLatin1Char(' ')) + good,
        QStringLiteral("[").repeated(100'000),
    };
    for (const QString& text : bad)
        EXPECT_EQ(readDescription(text).state, State::Broken) << text.left(60).toStdString();
}

} // namespace
} // namespace duixian::charts
