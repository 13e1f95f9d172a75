// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/statement_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/presentation/number_text.h"
#include "app/presentation/wording.h"

namespace duixian::presentation {
namespace {

struct StatementText {
    Q_DECLARE_TR_FUNCTIONS(StatementText)
};

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// The verb that carries the direction, so that the figure needs no sign.
QString directionWord(Measure measure, bool falls)
{
    switch (measure) {
    case Measure::Growth:
        return falls ? StatementText::tr("fall") : StatementText::tr("growth");
    case Measure::AverageGrowth:
        return falls ? StatementText::tr("yearly fall") : StatementText::tr("yearly growth");
    case Measure::Change:
        return falls ? StatementText::tr("down") : StatementText::tr("up");
    case Measure::Gap:
        return StatementText::tr("gap");
    case Measure::Level:
    case Measure::Multiple:
    case Measure::Ratio:
    case Measure::Sync:
        break;
    }
    return {};
}

} // namespace

QString joinedWords(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return isHan(first.back()) && isHan(second.front()) ? first + second : first + QLatin1Char(' ') + second;
}

QString spokenFigure(const Statement& s)
{
    const QString strength = s.strength ? wordOf(*s.strength) : QString();
    const QString direction = s.value ? directionWord(s.measure, *s.value < 0) : QString();
    if (direction.isEmpty())
        return joinedWords(strength, boundedFigureText(s));
    Statement plain = s;
    plain.measure = Measure::Level;
    plain.value = std::abs(*s.value);
    if (s.valueMax)
        plain.valueMax = std::abs(*s.valueMax);
    return joinedWords(strength, joinedWords(direction, boundedFigureText(plain)));
}

QString statementLine(const Statement& s)
{
    QStringList parts{wordOf(s.kind)};
    if (!s.indicator.empty())
        parts << QString::fromStdU16String(s.indicator);
    parts << spokenFigure(s);
    if (s.period)
        parts << periodText(s.period);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString pairLine(const Statement& target, const Statement& outcome, Verdict verdict)
{
    return StatementText::tr("%1 target %2 → outcome %3, %4", "a year, a figure, a figure, a verdict")
        .arg(periodText(target.period), boundedFigureText(target), boundedFigureText(outcome), wordOf(verdict))
        .trimmed();
}

QString toolTipOf(const QString& plain)
{
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(plain.toHtmlEscaped());
}

} // namespace duixian::presentation
