// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/second_source.h"

#include <cmath>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"

namespace duixian::pairing {

QString secondText(const SecondFigure& figure, const BesideOutcome& beside)
{
    const QString unit = toQt(std::u16string_view(figure.unit));
    QString value = presentation::shownNumber(figure.value) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    if (!beside.difference)
        return value;
    // What binary fractions add behind the sixth digit was written by nobody.
    constexpr double places = 1e6;
    const double difference = std::round(*beside.difference * places) / places;
    if (difference == 0)
        return value;
    const QString marked = beside.beyondRounding ? QStringLiteral("\u2260 ") : QStringLiteral("\u2248 ");
    const QString sign = difference > 0 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1 (%2%3%4)").arg(value, marked, sign, presentation::shownNumber(difference));
}

QString secondLine(const SecondFigure& figure, const BesideOutcome& beside)
{
    return toQt(std::u16string_view(figure.source)) + QStringLiteral(": ") + secondText(figure, beside);
}

} // namespace duixian::pairing
