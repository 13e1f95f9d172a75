// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/measure_words.h"

#include <QCoreApplication>

#include "app/charts/chart_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

QString withSign(double value)
{
    const QString text = presentation::shownNumber(tidied(value));
    return value > 0 ? QLatin1Char('+') + text : text;
}

/// Differences of rates are percentage points, of amounts the amount's unit.
QString differenceUnit(const ChartAxis& axis)
{
    return axis.unit == u"%" ? MeasureWords::tr("percentage points") : toQt(axis.unit);
}

QString figure(const std::optional<double>& value)
{
    return value ? presentation::shownNumber(tidied(*value)) : QStringLiteral("\u2013");
}

} // namespace

QString formulaOf(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Deviation:
        return MeasureWords::tr("deviation = outcome \u2212 target");
    case TargetMeasure::Ratio:
        return MeasureWords::tr("ratio = outcome \u00F7 target");
    case TargetMeasure::Amplification:
        return MeasureWords::tr("amplification = target \u2212 target of the next higher level");
    case TargetMeasure::Ratchet:
        return MeasureWords::tr("ratchet = target \u2212 target of the year before");
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return MeasureWords::tr("years unchanged = years in a row with the same target, this one among them");
}

QString referenceOf(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Ratio:
        return QStringLiteral("Gong et al. 2025");
    case TargetMeasure::Amplification:
        return QStringLiteral("Li et al. 2019");
    case TargetMeasure::Ratchet:
        return QStringLiteral("Xu et al. 2022");
    case TargetMeasure::Deviation:
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return QStringLiteral("Wei & Jian 2018");
}

QString measureAxisText(TargetMeasure measure, const ChartAxis& axis)
{
    const QString of = axisName(axis);
    switch (measure) {
    case TargetMeasure::Deviation:
        return MeasureWords::tr("%1: outcome less target, %2", "growth, %: outcome less target, percentage points")
            .arg(of, differenceUnit(axis));
    case TargetMeasure::Ratio:
        return MeasureWords::tr("%1: outcome as a share of the target", "growth, %: …").arg(of);
    case TargetMeasure::Amplification:
        return MeasureWords::tr("%1: target less that of the next higher level, %2").arg(of, differenceUnit(axis));
    case TargetMeasure::Ratchet:
        return MeasureWords::tr("%1: target less that of the year before, %2").arg(of, differenceUnit(axis));
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return MeasureWords::tr("%1: years in a row with the same target").arg(of);
}

double baselineOf(TargetMeasure measure)
{
    return measure == TargetMeasure::Ratio ? 1 : 0;
}

QString baselineText(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Deviation:
    case TargetMeasure::Ratio:
        return MeasureWords::tr("as planned");
    case TargetMeasure::Amplification:
        return MeasureWords::tr("as the level above");
    case TargetMeasure::Ratchet:
        return MeasureWords::tr("as the year before");
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return {};
}

QString reckoned(const ChartRow& row, TargetMeasure measure)
{
    if (!row.measured)
        return MeasureWords::tr("%1: not to be reckoned, a figure is missing").arg(presentation::wordOf(measure));
    const QString result = measuredText(row.measured->value, measure);
    const QString target = figure(row.targets.empty() ? std::nullopt : row.targets.front().value);
    const QString outcome = figure(row.outcome ? row.outcome->value : std::nullopt);
    const MeasuredTarget& measured = *row.measured;
    switch (measure) {
    case TargetMeasure::Deviation:
        return MeasureWords::tr("deviation = %1 \u2212 %2 = %3", "outcome, target, result").arg(outcome, target, result);
    case TargetMeasure::Ratio:
        return MeasureWords::tr("ratio = %1 \u00F7 %2 = %3", "outcome, target, result").arg(outcome, target, result);
    case TargetMeasure::Amplification: {
        const auto upper =
            row.targets.empty() || !row.targets.front().value ? std::nullopt : std::optional(*row.targets.front().value - measured.value);
        return MeasureWords::tr("amplification = %1 \u2212 %2 (%3) = %4", "own target, upper target, upper level, result")
            .arg(target, figure(upper), measured.upper ? toQt(measured.upper->name) : QString(), result);
    }
    case TargetMeasure::Ratchet: {
        const auto before =
            row.targets.empty() || !row.targets.front().value ? std::nullopt : std::optional(*row.targets.front().value - measured.value);
        QString text = MeasureWords::tr("ratchet = %1 \u2212 %2 = %3", "target, target of the year before, result")
                           .arg(target, figure(before), result);
        if (measured.deviationBefore)
            text += QLatin1Char('\n') + MeasureWords::tr("deviation of the year before: %1").arg(withSign(*measured.deviationBefore));
        return text;
    }
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return MeasureWords::tr("%n year(s) in a row with this target", nullptr, static_cast<int>(measured.value));
}

} // namespace duixian::charts
