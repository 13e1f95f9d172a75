// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/charts/chart_csv.h"
#include "app/charts/chart_series.h"
#include "tests/app/charts/chart_samples.h"
#include "tests/support/longest_file.h"

namespace duixian::charts {
namespace {

Chart sampleChart()
{
    return chartOf(sampleSource(), {samplePlace, ChartKind::Result, 2022, {Measure::Growth, u"%", u"%"}, {}});
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(FigureFile, OnAFullDiskTheOldFileStaysAndNothingElseIsLeft)
{
    std::vector<std::pair<QString, QByteArray>> files{{QStringLiteral("a.csv"), csvOf(sampleChart())},
                                                      {QStringLiteral("a.xlsx"), xlsxOf(sampleChart()).value()}};
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
        FigureWish wish;
        wish.format = format;
        files.emplace_back(QStringLiteral("a") + suffixOf(format), figureFileOf(sampleChart(), wish, {}).bytes);
    }
    for (const bool existing : {false, true})
        for (const auto& [name, bytes] : files) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(name);
            if (existing) {
                ASSERT_EQ(writeFigure(path, "old"), QString());
            }
            ASSERT_GT(bytes.size(), 512);
            QString said;
            {
                const support::LongestFile fullDisk(512);
                said = writeFigure(path, bytes);
            }
            EXPECT_TRUE(said.contains(name)) << said.toStdString();
            EXPECT_EQ(contentOf(path), existing ? QByteArray("old") : QByteArray());
            EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), existing ? 1 : 0);
            EXPECT_EQ(writeFigure(path, bytes), QString()) << "once there is room";
            EXPECT_EQ(contentOf(path), bytes);
        }
}

TEST(FigureFile, IsNamedByItsChartWithoutWhatFileSystemsRefuse)
{
    Chart chart = sampleChart();
    chart.writing.title = u"a/b\\c:d*e?f\"g<h>i|j\nk";
    const QString name = fileNameOf(chart);
    EXPECT_TRUE(name.startsWith(QStringLiteral("青禾区 ")));
    for (const QChar c : QStringLiteral("/\\:*?\"<>|\n"))
        EXPECT_FALSE(name.contains(c)) << c.toLatin1();
    chart.writing.title = std::u16string(500, u'长');
    EXPECT_LE(fileNameOf(chart).toUtf8().size(), 250) << "a file's name has 255 bytes at most";
}

} // namespace
} // namespace duixian::charts
