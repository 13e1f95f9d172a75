// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_export.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/charts/chart_description.h"
#include "app/charts/chart_words.h"
#include "app/charts/figure_dialog.h"
#include "app/charts/figure_presets.h"
#include "app/charts/figure_preview.h"
#include "app/presentation/qt_text.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

class FigureExportTest : public testing::Test {
protected:
    FigureExportTest()
    {
        wish = {samplePlace, ChartKind::Result, 2022, {Measure::Growth, u"%", u"%"}, {}};
        button.setChart(chartOf(sampleSource(), wish), wish);
        button.setRules(4);
        button.setAskPath([this](const QString& suggestion, const QString&) {
            suggested = suggestion;
            return output;
        });
    }

    void trigger(const char* name) { button.findChild<QAction*>(QLatin1String(name))->trigger(); }
    FigureDialog& opened()
    {
        trigger("exportFigure");
        return *button.window()->findChild<FigureDialog*>();
    }
    template <class Widget>
    Widget& field(FigureDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    static void choose(QComboBox& box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void click(FigureDialog& dialog, const char* name) { field<QPushButton>(dialog, name).click(); }
    QByteArray written(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    ChartWish wish;
    FigureExport button;
    QString output;
    QString suggested;
};

TEST_F(FigureExportTest, TheColumnOfAJournalIsWrittenInItsWidthAndDots)
{
    output = folder.filePath(QStringLiteral("a.png"));
    FigureDialog& dialog = opened();
    choose(field<QComboBox>(dialog, "preset"), static_cast<int>(FigurePreset::Column300));
    EXPECT_DOUBLE_EQ(field<QDoubleSpinBox>(dialog, "width").value(), 8);
    EXPECT_TRUE(field<QCheckBox>(dialog, "asNeeded").isChecked());
    const QString said = field<QLabel>(dialog, "size").text();
    const QSignalSpy saved(&button, &FigureExport::saved);
    click(dialog, "save");
    ASSERT_EQ(saved.size(), 1);
    const QImage image(output);
    EXPECT_EQ(image.width(), 945);
    EXPECT_EQ(image.dotsPerMeterX(), qRound(300 / 0.0254));
    EXPECT_EQ(said, sizeWords(image.size(), 300));
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(presetOf(button.figure()), FigurePreset::Column300) << "what was chosen is kept for the next time";
}

TEST_F(FigureExportTest, ThePreviewIsThePictureOnlySmaller)
{
    FigureDialog& dialog = opened();
    choose(field<QComboBox>(dialog, "preset"), static_cast<int>(FigurePreset::Slide));
    const QImage shown = dialog.findChild<FigurePreview*>()->image();
    EXPECT_NEAR(double(shown.width()) / shown.height(), 16.0 / 9, 0.01);
    const QImage before = shown;
    field<QLineEdit>(dialog, "title").setText(QStringLiteral("Words of my own"));
    EXPECT_NE(dialog.findChild<FigurePreview*>()->image(), before);
    field<QComboBox>(dialog, "colours").setCurrentIndex(static_cast<int>(FigureColours::Dark));
    EXPECT_LT(dialog.findChild<FigurePreview*>()->image().pixelColor(3, 3).lightness(), 80);
}

TEST_F(FigureExportTest, ATitleGoesIntoTheFigureAndBackToTheChart)
{
    output = folder.filePath(QStringLiteral("a.svg"));
    const QSignalSpy told(&button, &FigureExport::writingChosen);
    FigureDialog& dialog = opened();
    auto& title = field<QLineEdit>(dialog, "title");
    EXPECT_EQ(title.placeholderText(), titleOf(chartOf(sampleSource(), wish)));
    title.setText(QStringLiteral("<b>我的</b> 标题"));
    field<QComboBox>(dialog, "format").setCurrentIndex(static_cast<int>(FigureFormat::Svg));
    click(dialog, "save");
    EXPECT_TRUE(QString::fromUtf8(written(QStringLiteral("a.svg"))).contains(QStringLiteral("&lt;b&gt;我的&lt;/b&gt; 标题")));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].value<ChartWriting>().title, u"<b>我的</b> 标题");
}

TEST_F(FigureExportTest, UnitsAreSwitchedAndTheFigureStaysTheSame)
{
    FigureDialog& dialog = opened();
    choose(field<QComboBox>(dialog, "preset"), static_cast<int>(FigurePreset::Double300));
    const QString said = field<QLabel>(dialog, "size").text();
    choose(field<QComboBox>(dialog, "unit"), static_cast<int>(LengthUnit::Pixels));
    EXPECT_DOUBLE_EQ(field<QDoubleSpinBox>(dialog, "width").value(), 2008);
    EXPECT_EQ(field<QDoubleSpinBox>(dialog, "width").suffix(), QStringLiteral(" px"));
    EXPECT_EQ(field<QLabel>(dialog, "size").text(), said);
    choose(field<QComboBox>(dialog, "unit"), static_cast<int>(LengthUnit::Centimetres));
    EXPECT_DOUBLE_EQ(field<QDoubleSpinBox>(dialog, "width").value(), 17);
    field<QSpinBox>(dialog, "dpi").setValue(600);
    EXPECT_EQ(dialog.wish(), withPreset({}, FigurePreset::Double600));
}

TEST_F(FigureExportTest, AHeightOfOnesOwnBeginsWithTheOneThatWasNeeded)
{
    FigureDialog& dialog = opened();
    choose(field<QComboBox>(dialog, "unit"), static_cast<int>(LengthUnit::Pixels));
    const int needed = figurePixels(dialog.chart(), dialog.wish()).height();
    field<QCheckBox>(dialog, "asNeeded").click();
    EXPECT_EQ(field<QDoubleSpinBox>(dialog, "height").value(), needed);
    field<QDoubleSpinBox>(dialog, "height").setValue(900);
    EXPECT_EQ(figurePixels(dialog.chart(), dialog.wish()), QSize(1600, 900));
}

TEST_F(FigureExportTest, WhatIsTooLargeIsSaidAndNothingCanBeSaved)
{
    FigureDialog& dialog = opened();
    field<QDoubleSpinBox>(dialog, "width").setValue(30000);
    EXPECT_FALSE(field<QPushButton>(dialog, "save").isEnabled());
    EXPECT_FALSE(field<QPushButton>(dialog, "copy").isEnabled());
    EXPECT_TRUE(field<QLabel>(dialog, "size").text().contains(QStringLiteral("20,000")));
    field<QDoubleSpinBox>(dialog, "width").setValue(0);
    EXPECT_FALSE(field<QPushButton>(dialog, "save").isEnabled());
    field<QDoubleSpinBox>(dialog, "width").setValue(1200);
    EXPECT_TRUE(field<QPushButton>(dialog, "save").isEnabled());
}

TEST_F(FigureExportTest, AWidthIsTypedWithoutBeingWrittenOver)
{
    FigureDialog& dialog = opened();
    choose(field<QComboBox>(dialog, "preset"), static_cast<int>(FigurePreset::Column300));
    auto& width = field<QDoubleSpinBox>(dialog, "width");
    width.setFocus();
    width.selectAll();
    QTest::keyClicks(&width, QStringLiteral("12.5"));
    EXPECT_DOUBLE_EQ(width.value(), 12.5);
    EXPECT_DOUBLE_EQ(dialog.wish().width, 12.5);
}

TEST_F(FigureExportTest, APdfHasOnePageOfTheFiguresSize)
{
    output = folder.filePath(QStringLiteral("a"));
    button.setFigure(withPreset({}, FigurePreset::Double300));
    trigger("exportPdf");
    const QByteArray pdf = written(QStringLiteral("a.pdf"));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0.0000 [0-9.]+ ([0-9.]+) ([0-9.]+)")).match(QString::fromLatin1(pdf));
    ASSERT_TRUE(box.hasMatch());
    EXPECT_NEAR(box.captured(1).toDouble(), 17 / 2.54 * 72, 0.2);
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

TEST_F(FigureExportTest, EachEntryOfTheMenuWritesItsFile)
{
    output = folder.filePath(QStringLiteral("a"));
    const QSignalSpy saved(&button, &FigureExport::saved);
    for (const char* name : {"exportPng", "exportSvg", "exportPdf", "exportCsv", "exportXlsx"})
        trigger(name);
    ASSERT_EQ(saved.size(), 5);
    EXPECT_TRUE(suggested.contains(QStringLiteral("青禾区")));
    EXPECT_TRUE(written(QStringLiteral("a.xlsx")).startsWith("PK"));
    EXPECT_TRUE(written(QStringLiteral("a.csv")).contains("地区生产总值"));
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("a.png"))).width(), 1600);
}

TEST_F(FigureExportTest, APngSaysWhatItIsOfAlsoFromTheClipboard)
{
    output = folder.filePath(QStringLiteral("a.png"));
    trigger("exportPng");
    const auto text = describedIn(output);
    ASSERT_TRUE(text);
    const ReadDescription read = readDescription(*text);
    ASSERT_EQ(read.state, ReadDescription::State::Read);
    EXPECT_EQ(read.description.wish, wish);
    EXPECT_EQ(read.description.rules, 4);
    trigger("copyPicture");
    const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied.hasImage());
    const QImage image = QImage::fromData(copied.data(QStringLiteral("image/png")), "PNG");
    EXPECT_EQ(image.text(QStringLiteral("Duixian")), *text);
    trigger("copyDrawing");
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

TEST_F(FigureExportTest, WhereItCannotBeWrittenTheOldFileStaysAndTheDialogToo)
{
    QSignalSpy failed(&button, &FigureExport::failed);
    output = QStringLiteral("/nowhere/at/all.png");
    FigureDialog& dialog = opened();
    click(dialog, "save");
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("/nowhere/at/all.png")));
    EXPECT_TRUE(dialog.isVisible());
    output.clear();
    click(dialog, "save");
    EXPECT_EQ(failed.size(), 1) << "thinking better of it is no failure";
    EXPECT_TRUE(dialog.isVisible());
    button.setFigure([] {
        FigureWish large;
        large.width = 15000;
        large.height = 15000;
        return large;
    }());
    trigger("copyPicture");
    EXPECT_EQ(failed.size(), 2);
}

TEST_F(FigureExportTest, AnEmptyChartGoesNowhere)
{
    button.setChart({}, wish);
    EXPECT_FALSE(button.isEnabled());
    button.openDialog();
    EXPECT_EQ(button.findChild<FigureDialog*>(), nullptr);
}

} // namespace
} // namespace duixian::charts
