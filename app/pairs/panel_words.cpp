// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/pairs/short_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(PanelWords)
};

/// A converted value may carry the noise of the division.
double tidy(double value)
{
    constexpr int digits = 12;
    return QString::number(value, 'g', digits).toDouble();
}

QString missing()
{
    return QStringLiteral("\u2013");
}

/// What a measure of the target is called, for a line of a card.
QString wordOf(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Deviation:
        return PanelWords::tr("deviation");
    case TargetMeasure::Ratio:
        return PanelWords::tr("ratio to target");
    case TargetMeasure::Amplification:
        return PanelWords::tr("amplification");
    case TargetMeasure::Ratchet:
        return PanelWords::tr("ratchet");
    case TargetMeasure::YearsUnchanged:
        return PanelWords::tr("years unchanged");
    }
    return {};
}

QString measuredText(TargetMeasure measure, double value)
{
    constexpr double percent = 100;
    if (measure == TargetMeasure::Ratio)
        return presentation::shownNumber(tidy(value * percent)) + QStringLiteral(" %");
    const QString number = presentation::shownNumber(tidy(value));
    return measure != TargetMeasure::YearsUnchanged && value > 0 ? QLatin1Char('+') + number : number;
}

QString sideLine(const QString& pattern, const std::vector<PanelFigure>& figures)
{
    QStringList said;
    for (const PanelFigure& figure : figures)
        said << presentation::spokenFigure(figure.statement);
    return pattern.arg(said.isEmpty() ? PanelWords::tr("not in the library") : said.join(QStringLiteral(" / ")));
}

} // namespace

QString measureText(const PanelRow& row)
{
    const QString measure = measureWord(row.measure);
    const QString unit = toQt(std::u16string_view(row.unit));
    if (measure.isEmpty() || unit.isEmpty())
        return measure.isEmpty() ? unit : measure;
    return PanelWords::tr("%1, %2", "a measure, a unit").arg(measure, unit);
}

QString bareFigure(const PanelFigure& figure, double factor)
{
    if (!figure.value)
        return toQt(std::u16string_view(figure.statement.quote));
    Statement bare = figure.statement;
    if (bare.value && bare.valueMax && *bare.value != 0)
        bare.valueMax = tidy(*bare.valueMax * (*figure.value / *bare.value) * factor);
    bare.value = tidy(*figure.value * factor);
    bare.unit.clear();
    // A plus says nothing beside a target.
    if (*bare.value >= 0)
        bare.measure = Measure::Level;
    return presentation::boundedFigureText(bare);
}

QString targetsText(const PanelRow& row, double factor)
{
    if (row.targets.empty())
        return missing();
    QString text = bareFigure(row.targets.front(), factor);
    for (const PanelFigure& other : row.targets)
        if (other.statement.stretchOf && other.report == row.targets.front().report) {
            text += QStringLiteral(" / ") + bareFigure(other, factor);
            break;
        }
    return text;
}

QString outcomesText(const PanelRow& row, double factor)
{
    return row.outcomes.empty() ? missing() : bareFigure(row.outcomes.front(), factor);
}

QString cellTip(const PanelRow& row, const TargetMeasures* measures)
{
    QStringList lines{
        QStringLiteral("%1 \u00B7 %2 \u00B7 %3")
            .arg(toQt(std::u16string_view(row.place.name)), toQt(std::u16string_view(row.indicator)), presentation::periodText(row.period)),
        sideLine(PanelWords::tr("Target: %1"), row.targets), sideLine(PanelWords::tr("Outcome: %1"), row.outcomes)};
    if (row.verdict)
        lines << presentation::signOf(*row.verdict) + QLatin1Char(' ') + presentation::wordOf(*row.verdict);
    for (const TargetMeasure measure : targetMeasures)
        if (const auto* found = measures ? &measures->of(measure) : nullptr; found && *found)
            lines << PanelWords::tr("%1: %2", "what is reckoned, a number").arg(wordOf(measure), measuredText(measure, (*found)->value));
    for (const SecondFigure& other : row.second)
        lines << PanelWords::tr("%1: %2 %3", "another source, a number, its unit")
                     .arg(toQt(std::u16string_view(other.source)), presentation::shownNumber(other.value),
                          toQt(std::u16string_view(other.unit)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::pairing
