// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_wish.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace duixian::charts {
namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

constexpr double centimetresOfInch = 2.54;

QString whole(int number)
{
    return QLocale().toString(number);
}

/// The parts of textOf, in their order.
constexpr int parts = 8;

bool isSensible(const FigureWish& wish)
{
    const double width = pixelsFrom(wish.width, wish.unit, wish.dpi);
    const double height = pixelsFrom(wish.height, wish.unit, wish.dpi);
    return wish.dpi >= leastDpi && wish.dpi <= mostDpi && wish.points >= leastPoints && wish.points <= mostPoints && width >= leastSide &&
           width <= mostSide && (wish.height == 0 || (height >= leastSide && height <= mostSide));
}

} // namespace

double pixelsFrom(double length, LengthUnit unit, int dpi)
{
    return unit == LengthUnit::Pixels ? length : length / centimetresOfInch * dpi;
}

double lengthFrom(double pixels, LengthUnit unit, int dpi)
{
    return unit == LengthUnit::Pixels ? pixels : pixels * centimetresOfInch / dpi;
}

FigureWish inUnit(FigureWish wish, LengthUnit unit)
{
    for (double* length : {&wish.width, &wish.height})
        *length = lengthFrom(pixelsFrom(*length, wish.unit, wish.dpi), unit, wish.dpi);
    wish.unit = unit;
    return wish;
}

PictureSize pictureSizeOf(const FigureWish& wish)
{
    PictureSize size;
    size.width = qRound(pixelsFrom(wish.width, wish.unit, wish.dpi));
    size.height = qRound(pixelsFrom(wish.height, wish.unit, wish.dpi));
    size.dpi = wish.dpi;
    size.points = wish.points;
    return size;
}

FigureStyle styleOf(const FigureWish& wish)
{
    const auto theme = wish.colours == FigureColours::Dark ? presentation::Theme::Dark : presentation::Theme::Light;
    return {theme, wish.colours == FigureColours::Grey, wish.transparent};
}

QSize figurePixels(const Chart& chart, const FigureWish& wish)
{
    const PictureSize size = pictureSizeOf(wish);
    if (size.height != 0)
        return {size.width, size.height};
    const bool isMade = size.width >= leastSide && size.width <= mostSide;
    return isMade ? pixelsOf(chart, size, styleOf(wish)) : QSize(size.width, leastSide);
}

QString refusalOf(const FigureWish& wish, const QSize& pixels)
{
    const QString shown = QStringLiteral("%1 × %2").arg(whole(pixels.width()), whole(pixels.height()));
    if (pixels.width() < leastSide || pixels.height() < leastSide)
        return FigureWords::tr("A figure of %1 pixels is too small to read. Make it at least %2 pixels wide and high.")
            .arg(shown, whole(leastSide));
    if (pixels.width() > mostSide || pixels.height() > mostSide)
        return FigureWords::tr("A figure of %1 pixels is too large: no side may be longer than %2. Choose a smaller size or fewer dots per "
                               "inch.")
            .arg(shown, whole(mostSide));
    if (wish.format == FigureFormat::Png && qint64(pixels.width()) * pixels.height() > mostPixels)
        return FigureWords::tr(
                   "A picture of %1 pixels takes too much memory. Choose a smaller size or fewer dots per inch, or save a drawing "
                   "(SVG, PDF): it is sharp at every size.")
            .arg(shown);
    return {};
}

QString sizeWords(const QSize& pixels, int dpi)
{
    const auto centimetres = [&](int side) { return QLocale().toString(lengthFrom(side, LengthUnit::Centimetres, dpi), 'f', 1); };
    return FigureWords::tr("%1 × %2 px · %3 × %4 cm · %5 dpi")
        .arg(QString::number(pixels.width()), QString::number(pixels.height()), centimetres(pixels.width()), centimetres(pixels.height()),
             QString::number(dpi));
}

QString suffixOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral(".png");
    case FigureFormat::Svg:
        return QStringLiteral(".svg");
    case FigureFormat::Pdf:
        break;
    }
    return QStringLiteral(".pdf");
}

QString filterOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return FigureWords::tr("PNG picture (*.png)");
    case FigureFormat::Svg:
        return FigureWords::tr("SVG drawing (*.svg)");
    case FigureFormat::Pdf:
        break;
    }
    return FigureWords::tr("PDF document (*.pdf)");
}

QString textOf(const FigureWish& wish)
{
    return QStringList{QString::number(int(wish.format)),
                       QString::number(int(wish.unit)),
                       QString::number(wish.width, 'g', 12),
                       QString::number(wish.height, 'g', 12),
                       QString::number(wish.dpi),
                       QString::number(wish.points, 'g', 6),
                       QString::number(int(wish.colours)),
                       QString::number(int(wish.transparent))}
        .join(QLatin1Char(' '));
}

FigureWish figureWishOf(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    if (words.size() != parts)
        return {};
    double numbers[parts];
    for (int i = 0; i < parts; ++i) {
        bool isNumber = false;
        numbers[i] = words[i].toDouble(&isNumber);
        if (!isNumber)
            return {};
    }
    const auto choice = [&](int part, int last) { return std::clamp(int(numbers[part]), 0, last); };
    FigureWish wish{FigureFormat(choice(0, 2)),  LengthUnit(choice(1, 1)), numbers[2], numbers[3], choice(4, mostDpi), numbers[5],
                    FigureColours(choice(6, 2)), choice(7, 1) == 1};
    return isSensible(wish) ? wish : FigureWish{};
}

} // namespace duixian::charts
