// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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

/// A converted value may carry the noise of the division (12.340000000000002).
double tidy(double value)
{
    return QString::number(value, 'g', 12).toDouble();
}

struct Count {
    int judged = 0;
    int reached = 0;
    int both = 0;
    int below = 0;
    int above = 0;
};

Count countOf(const Chart& chart)
{
    Count c;
    for (const ChartRow& row : chart.rows) {
        if (row.verdict && *row.verdict != Verdict::Undecidable) {
            ++c.judged;
            c.reached += *row.verdict == Verdict::Reached;
        }
        if (!row.outcome || !row.outcome->value || row.targets.empty() || !row.targets[0].value)
            continue;
        ++c.both;
        c.below += *row.targets[0].value < *row.outcome->value;
        c.above += *row.targets[0].value > *row.outcome->value;
    }
    return c;
}

QString planTitle(const Chart& chart, const Count& c)
{
    const auto counted = [&](const QString& pattern, int count) {
        return pattern.arg(count).arg(c.both).arg(chart.year).arg(chart.outcomeYear);
    };
    if (c.both >= 2 && c.below == c.both)
        return ChartWords::tr("All %1 targets for %2 that can be compared lie below the results of %3")
            .arg(c.both)
            .arg(chart.year)
            .arg(chart.outcomeYear);
    if (c.both >= 2 && c.below * 2 > c.both)
        return counted(ChartWords::tr("%1 of %2 targets for %3 lie below the results of %4"), c.below);
    if (c.both >= 2 && c.above * 2 > c.both)
        return counted(ChartWords::tr("%1 of %2 targets for %3 lie above the results of %4"), c.above);
    return ChartWords::tr("The targets for %1 beside the results of %2").arg(chart.year).arg(chart.outcomeYear);
}

QString resultTitle(const Chart& chart, const Count& c)
{
    if (c.judged == 0 || (c.judged == 1 && chart.rows.size() > 1)) // "0 of 1" says little of a chart with many rows
        return ChartWords::tr("The targets for %1 and what came of them").arg(chart.year);
    if (c.reached == c.judged)
        return c.judged == 1 ? ChartWords::tr("The target for %1 was reached").arg(chart.year)
                             : ChartWords::tr("All %1 targets for %2 that can be judged were reached").arg(c.judged).arg(chart.year);
    return ChartWords::tr("%1 of %2 targets for %3 were reached").arg(c.reached).arg(c.judged).arg(chart.year);
}

QString yearsTitle(const Chart& chart, const Count& c)
{
    const QString indicator = chart.rows.empty() ? QString() : toQt(chart.rows[0].indicator);
    if (c.judged >= 2)
        return ChartWords::tr("%1: the target was reached in %2 of %3 years").arg(indicator).arg(c.reached).arg(c.judged);
    if (chart.rows.empty())
        return ChartWords::tr("Targets and results over the years");
    return ChartWords::tr("%1, %2–%3").arg(indicator).arg(*chart.rows.front().year).arg(*chart.rows.back().year);
}

QString placeText(const Chart& chart)
{
    QStringList upper;
    for (const std::u16string& part : chart.placePath)
        upper << toQt(part);
    return upper.isEmpty() ? toQt(chart.place) : upper.join(QStringLiteral(" \u203A "));
}

/// Whether a verdict of the chart is of a target with 左右, so that the tolerance may have decided it.
bool isTolerant(const Chart& chart)
{
    return chart.rules.aboutTolerance > 0 && std::any_of(chart.rows.begin(), chart.rows.end(), [](const ChartRow& row) {
               return row.verdict && !row.targets.empty() && row.targets.front().statement.bound == Bound::About;
           });
}

} // namespace

QString titleOf(const Chart& chart)
{
    const Count count = countOf(chart);
    switch (chart.kind) {
    case ChartKind::Plan:
        return planTitle(chart, count);
    case ChartKind::Result:
        return resultTitle(chart, count);
    case ChartKind::Years:
    case ChartKind::Places:
    case ChartKind::Multiples:
    case ChartKind::Histogram:
        break;
    }
    return yearsTitle(chart, count);
}

QString subtitleOf(const Chart& chart)
{
    QStringList parts;
    for (const QString& part : {placeText(chart), axisText(chart.axis)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral("  \u00B7  "));
}

QString footOf(const Chart& chart)
{
    QStringList parts;
    constexpr int percent = 100;
    if (isTolerant(chart))
        parts << ChartWords::tr("Targets with “about” (左右) may be missed by %1 % of their number.")
                     .arg(QLocale().toString(chart.rules.aboutTolerance * percent));
    QStringList titles;
    for (const std::u16string& title : chart.sources)
        titles << toQt(title);
    if (!titles.isEmpty())
        parts << ChartWords::tr("Sources: %1").arg(titles.join(ChartWords::tr("; ", "between sources")));
    return parts.join(QLatin1Char(' '));
}

QString outcomeKey(const Chart& chart)
{
    const QString word = presentation::wordOf(Kind::Outcome);
    return chart.kind == ChartKind::Years ? word : ChartWords::tr("%1 %2", "Outcome 2022").arg(word).arg(chart.outcomeYear);
}

QString targetKey(const Chart& chart)
{
    const QString word = presentation::wordOf(Kind::Target);
    return chart.kind == ChartKind::Years ? word : ChartWords::tr("%1 %2", "Outcome 2022").arg(word).arg(chart.year);
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
    return row.year ? QString::number(*row.year) : toQt(row.indicator);
}

QString labelOf(const Mark& mark, const ChartAxis& axis)
{
    if (!mark.value)
        return toQt(mark.statement.quote);
    Statement shown = mark.statement;
    shown.measure = Measure::Level;
    shown.value = tidy(*mark.value);
    if (mark.upper)
        shown.valueMax = tidy(*mark.upper);
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
    const double difference = tidy(*row.difference);
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
    return lines.join(QLatin1Char('\n'));
}

QString spokenChart(const Chart& chart)
{
    QStringList lines;
    const QString none = ChartWords::tr("no figure");
    for (const ChartRow& row : chart.rows) {
        QStringList targets;
        for (const Mark& target : row.targets)
            targets << labelOf(target, chart.axis);
        lines << ChartWords::tr("%1: outcome %2, target %3", "an indicator or a year, a figure, a figure")
                     .arg(rowText(row), row.outcome ? labelOf(*row.outcome, chart.axis) : none,
                          targets.isEmpty() ? none : targets.join(QStringLiteral(", ")));
        if (row.verdict)
            lines.back() += QStringLiteral(", ") + presentation::wordOf(*row.verdict);
    }
    return lines.join(QLatin1Char('\n'));
}

QString emptyText(const Chart& chart)
{
    if (chart.kind == ChartKind::Years)
        return ChartWords::tr("Choose an indicator at the left to see it over the years.");
    if (chart.kind == ChartKind::Result && chart.year == 0)
        return ChartWords::tr("No year of this place has both its plan and its result. Import the report of the year after.");
    return ChartWords::tr("Nothing is chosen to draw. Tick an indicator at the left, or choose another place or year.");
}

} // namespace duixian::charts
