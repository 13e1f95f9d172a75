// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/pairs/short_words.h"
#include "app/presentation/measure_wording.h"
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

QString missing()
{
    return QStringLiteral("\u2013");
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
        bare.valueMax = presentation::tidied(*bare.valueMax * (*figure.value / *bare.value) * factor);
    bare.value = presentation::tidied(*figure.value * factor);
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
            lines << PanelWords::tr("%1: %2", "what is reckoned, a number")
                         .arg(presentation::wordOf(measure), presentation::measuredText((*found)->value, measure));
    for (const SecondFigure& other : row.second)
        lines << PanelWords::tr("%1: %2 %3", "another source, a number, its unit")
                     .arg(toQt(std::u16string_view(other.source)), presentation::shownNumber(other.value),
                          toQt(std::u16string_view(other.unit)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::pairing
