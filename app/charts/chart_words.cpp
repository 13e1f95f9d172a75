// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/charts/measure_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_card.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

using presentation::shownNumber;

} // namespace

QString outcomeKey(const Chart& chart)
{
    const QString word = presentation::wordOf(Kind::Outcome);
    return isOverYears(chart.kind) || chart.year == 0 ? word : ChartWords::tr("%1 %2", "Outcome 2022").arg(word).arg(chart.outcomeYear);
}

QString targetKey(const Chart& chart)
{
    const QString word = presentation::wordOf(Kind::Target);
    return isOverYears(chart.kind) || chart.year == 0 ? word : ChartWords::tr("%1 %2", "Outcome 2022").arg(word).arg(chart.year);
}

QString axisText(const ChartAxis& axis)
{
    const QString unit = toQt(axis.unit);
    switch (axis.measure) {
    case Measure::Growth:
        return ChartWords::tr("growth on the year before, %1").arg(unit);
    case Measure::AverageGrowth:
        return ChartWords::tr("mean growth a year, %1").arg(unit);
    case Measure::Change:
        return ChartWords::tr("change, %1").arg(unit);
    case Measure::Gap:
        return ChartWords::tr("gap, %1").arg(unit);
    case Measure::Level:
    case Measure::Multiple:
    case Measure::Ratio:
    case Measure::Sync:
        break;
    }
    return unit.isEmpty() ? ChartWords::tr("share") : ChartWords::tr("in %1", "a unit").arg(unit);
}

QString axisName(const ChartAxis& axis)
{
    const QString unit = toQt(axis.unit);
    const QString measure = presentation::wordOf(axis.measure);
    return unit.isEmpty() ? measure : ChartWords::tr("%1, %2", "a measure, a unit").arg(measure, unit);
}

QString rowText(const ChartRow& row)
{
    return row.year ? QString::number(*row.year) : toQt(row.place.empty() ? row.indicator : row.place);
}

QString fullRowText(const ChartRow& row)
{
    QStringList parts;
    for (const std::u16string& part : {row.place, row.indicator})
        if (!part.empty())
            parts << toQt(part);
    if (row.year)
        parts << QString::number(*row.year);
    return parts.join(QLatin1Char(' '));
}

QString panelText(const Chart& chart, const ChartRow& row)
{
    const bool onePlace = row.place.empty();
    const auto other = [&](const ChartRow& one) { return one.indicator != row.indicator; };
    const bool oneIndicator = std::none_of(chart.rows.begin(), chart.rows.end(), other);
    return toQt(onePlace ? row.indicator : oneIndicator ? row.place : row.place + u" " + row.indicator);
}

QString labelOf(const Mark& mark, const ChartAxis& axis)
{
    if (!mark.value)
        return toQt(mark.statement.quote);
    Statement shown = mark.statement;
    shown.measure = Measure::Level;
    shown.value = tidied(*mark.value);
    if (mark.upper)
        shown.valueMax = tidied(*mark.upper);
    shown.unit = axis.unit == u"%" ? axis.unit : std::u16string();
    const QString figure = presentation::boundedFigureText(shown);
    const auto strength = mark.statement.strength.value_or(Strength::Plain);
    const bool said = strength == Strength::Ensured || strength == Strength::Aspired;
    return said ? presentation::wordOf(strength) + QLatin1Char(' ') + figure : figure;
}

QString differenceText(const ChartRow& row)
{
    if (!row.difference)
        return {};
    const double difference = tidied(*row.difference);
    return (difference > 0 ? QStringLiteral("+") : QString()) + shownNumber(difference);
}

QString verdictText(const ChartRow& row)
{
    if (!row.verdict)
        return {};
    const QString sign = presentation::signOf(*row.verdict);
    return row.difference ? sign + QLatin1Char(' ') + differenceText(row) : sign;
}

QString hoverText(const ChartRow& row, int target)
{
    const bool isOutcome = target < 0;
    const Mark& mark = isOutcome ? *row.outcome : row.targets.at(static_cast<std::size_t>(target));
    QStringList lines{presentation::statementCard(mark.statement)};
    if (!mark.statement.subject.empty())
        lines << ChartWords::tr("In the text: %1 %2", "the subject, the figure")
                     .arg(toQt(mark.statement.subject), toQt(mark.statement.quote));
    if (row.verdict && row.outcome && !row.targets.empty())
        lines << presentation::pairLine(row.targets[0].statement, row.outcome->statement, *row.verdict);
    for (const OtherMark& other : row.others)
        lines << ChartWords::tr("%1: %2", "another source, its figure").arg(toQt(other.source), shownNumber(tidied(other.value)));
    return lines.join(QLatin1Char('\n'));
}

QString spokenChart(const Chart& chart)
{
    QStringList lines;
    const QString none = ChartWords::tr("no figure");
    const bool many = isOfPlaces(chart.kind);
    for (const ChartRow& row : chart.rows) {
        QStringList targets;
        for (const Mark& target : row.targets)
            targets << labelOf(target, chart.axis);
        lines << ChartWords::tr("%1: outcome %2, target %3", "an indicator or a year, a figure, a figure")
                     .arg(many ? fullRowText(row) : rowText(row), row.outcome ? labelOf(*row.outcome, chart.axis) : none,
                          targets.isEmpty() ? none : targets.join(QStringLiteral(", ")));
        if (row.verdict)
            lines.back() += QStringLiteral(", ") + presentation::wordOf(*row.verdict);
        if (chart.measure)
            lines.back() += QStringLiteral("; ") + reckoned(row, *chart.measure);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::charts
