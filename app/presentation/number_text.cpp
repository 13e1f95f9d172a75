// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/number_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/presentation/wording.h"
#include "core/base/number_text.h"

namespace duixian::presentation {
namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

constexpr QChar minus(0x2212);

bool hasDirection(Measure measure)
{
    return measure == Measure::Growth || measure == Measure::AverageGrowth || measure == Measure::Change;
}

/// The number or the range, with the unit; sign as told.
QString withUnit(const Statement& s, double value, std::optional<double> upper, const QLocale& locale)
{
    QString out = shownNumber(value, locale);
    if (upper)
        out += QChar(0x2013) + shownNumber(*upper, locale);
    if (!s.unit.empty())
        out += QLatin1Char(' ') + QString::fromStdU16String(s.unit);
    return out;
}

} // namespace

double tidied(double value)
{
    constexpr int exactDigits = 12;
    constexpr int mostDecimals = 4;
    constexpr int fewestDigits = 3;
    const double exact = QString::number(value, 'g', exactDigits).toDouble();
    if (value == 0 || exact == QString::number(value, 'f', mostDecimals).toDouble())
        return exact;
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return QString::number(value, 'g', std::max(fewestDigits, whole + 1)).toDouble();
}

QString shownNumber(double value, const QLocale& locale)
{
    const std::string plain = numberText(std::abs(value));
    const auto point = plain.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    const QString out = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? minus + out : out;
}

QString figureText(const Statement& s, const QLocale& locale)
{
    if (!s.value)
        return QString::fromStdU16String(s.quote);
    const QString out = withUnit(s, *s.value, s.valueMax, locale);
    return hasDirection(s.measure) && *s.value > 0 ? QLatin1Char('+') + out : out;
}

QString boundedFigureText(const Statement& s, const QLocale& locale)
{
    const QString sign = boundSign(s.bound);
    if (sign.isEmpty() || !s.value)
        return figureText(s, locale);
    const QString bounded = sign + QLatin1Char(' ') + withUnit(s, std::abs(*s.value), std::nullopt, locale);
    return *s.value < 0 ? NumberText::tr("down %1").arg(bounded) : bounded;
}

} // namespace duixian::presentation
