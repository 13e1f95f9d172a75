// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF is read back by another program's reader.
#include <memory>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <gtest/gtest.h>

#include "app/charts/chart_picture.h"
#include "app/charts/chart_words.h"
#include "app/presentation/qt_text.h"
#include "tests/app/charts/in_language.h"
#include "tests/app/charts/made_charts.h"

namespace duixian::charts {
namespace {

const PictureSize column{945, 0, 300, 7.5}; ///< 8 cm

std::unique_ptr<poppler::document> opened(const QByteArray& pdf)
{
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size())));
}

QString qt(const poppler::ustring& text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Without blanks: where a line ends is the reader's matter.
QString bare(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

TEST(DrawingPdf, IsOnePageOfTheFiguresSizeWithItsWordsAsText)
{
    const InLanguage chinese(QStringLiteral("zh_CN"));
    Chart chart = madePlaces(6);
    chart.rows[0].place = u"工人生产用水<&\"]]>区"; // letters whose glyphs are those of radicals too
    const QByteArray pdf = pdfOf(chart, column, {});
    const auto document = opened(pdf);
    ASSERT_NE(document, nullptr);
    ASSERT_EQ(document->pages(), 1);
    EXPECT_EQ(qt(document->get_title()), titleOf(chart));
    const std::unique_ptr<poppler::page> page(document->create_page(0));
    const QSize pixels = pixelsOf(chart, column, {});
    EXPECT_NEAR(page->page_rect().width(), pixels.width() * 72.0 / 300, 0.01);
    EXPECT_NEAR(page->page_rect().height(), pixels.height() * 72.0 / 300, 0.01);
    const QString text = bare(qt(page->text()));
    EXPECT_TRUE(text.contains(bare(titleOf(chart)).left(10))) << text.toStdString();
    for (const ChartRow& row : chart.rows)
        EXPECT_TRUE(text.contains(toQt(row.place))) << toQt(row.place).toStdString() << " in " << text.toStdString();
}

TEST(DrawingPdf, IsTheSameTwiceAndNamesNeitherDateNorFolder)
{
    const Chart chart = madeYears(6);
    const QByteArray pdf = pdfOf(chart, column, {});
    EXPECT_EQ(pdf, pdfOf(chart, column, {}));
    EXPECT_FALSE(pdf.contains("CreationDate"));
    EXPECT_FALSE(pdf.contains("/home/"));
    EXPECT_FALSE(pdf.contains("/tmp/"));
}

TEST(DrawingPdf, OfEveryKindCanBeRead)
{
    for (const NamedChart& named : allCharts()) {
        const QByteArray pdf = pdfOf(named.chart, {1600, 900, 144, 9.75}, {}); // the reader reads in it as long as it lives
        const auto document = opened(pdf);
        ASSERT_NE(document, nullptr) << named.name;
        const std::unique_ptr<poppler::page> page(document->create_page(0));
        EXPECT_EQ(page->page_rect().width(), 800) << named.name;
        EXPECT_FALSE(page->text().empty()) << named.name;
    }
}

} // namespace
} // namespace duixian::charts
