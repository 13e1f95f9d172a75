// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/measure_wording.h"

#include <QCoreApplication>

#include "app/presentation/number_text.h"

namespace duixian::presentation {
namespace {

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

} // namespace

QString wordOf(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Deviation:
        return MeasureWords::tr("deviation");
    case TargetMeasure::Ratio:
        return MeasureWords::tr("ratio to target");
    case TargetMeasure::Amplification:
        return MeasureWords::tr("amplification");
    case TargetMeasure::Ratchet:
        return MeasureWords::tr("ratchet");
    case TargetMeasure::YearsUnchanged:
        break;
    }
    return MeasureWords::tr("years unchanged");
}

QString measuredText(double value, TargetMeasure measure)
{
    constexpr double percent = 100;
    constexpr double tenth = 10;
    if (measure == TargetMeasure::Ratio)
        return MeasureWords::tr("%1 %", "a share").arg(shownNumber(qRound(value * percent * tenth) / tenth));
    return measure == TargetMeasure::YearsUnchanged ? shownNumber(value)
                                                    : (value > 0 ? QStringLiteral("+") : QString()) + shownNumber(tidied(value));
}

} // namespace duixian::presentation
