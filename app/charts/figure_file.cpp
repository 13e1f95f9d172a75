// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_file.h"

#include <QCoreApplication>
#include <QDir>

#include "app/charts/chart_words.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/presentation/write_whole.h"

namespace duixian::charts {
namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QByteArray bytesOf(const Chart& chart, const FigureWish& wish, const QString& description)
{
    switch (wish.format) {
    case FigureFormat::Png:
        return pngOf(chart, pictureSizeOf(wish), styleOf(wish), description);
    case FigureFormat::Svg:
        return svgOf(chart, pictureSizeOf(wish), styleOf(wish));
    case FigureFormat::Pdf:
        break;
    }
    return pdfOf(chart, pictureSizeOf(wish), styleOf(wish));
}

} // namespace

FigureFile figureFileOf(const Chart& chart, const FigureWish& wish, const QString& description)
{
    FigureFile file;
    file.refusal = refusalOf(wish, figurePixels(chart, wish));
    if (!file.refusal.isEmpty())
        return file;
    file.bytes = bytesOf(chart, wish, description);
    if (file.bytes.isEmpty())
        file.refusal = FigureWords::tr("There is not enough memory to draw the figure. Choose a smaller size or fewer dots per inch.");
    return file;
}

QString writeFigure(const QString& path, const QByteArray& bytes)
{
    const auto written = presentation::writeWhole(path, bytes);
    if (written)
        return {};
    return presentation::sentenceFor(written.error(), QDir::toNativeSeparators(path)) + QLatin1Char(' ') +
           FigureWords::tr("An older file of that name is as it was.");
}

QString fileNameOf(const Chart& chart)
{
    constexpr int longest = 80;
    QString name = titleOf(chart);
    if (!chart.place.empty())
        name.prepend(toQt(chart.place) + QLatin1Char(' '));
    for (QChar& c : name)
        if (c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char(' ');
    return name.simplified().left(longest);
}

} // namespace duixian::charts
