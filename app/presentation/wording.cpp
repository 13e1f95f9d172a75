// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <QCoreApplication>

namespace duixian::presentation {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Target:
        return Wording::tr("Target");
    case Kind::Outcome:
        return Wording::tr("Outcome");
    }
    return {};
}

QString wordOf(Measure measure)
{
    switch (measure) {
    case Measure::Level:
        return Wording::tr("level");
    case Measure::Growth:
        return Wording::tr("growth");
    case Measure::AverageGrowth:
        return Wording::tr("yearly growth");
    case Measure::Change:
        return Wording::tr("change");
    case Measure::Gap:
        return Wording::tr("gap");
    case Measure::Multiple:
        return Wording::tr("multiple");
    case Measure::Ratio:
        return Wording::tr("ratio");
    case Measure::Sync:
        return Wording::tr("without a number");
    }
    return {};
}

QString wordOf(Bound bound)
{
    switch (bound) {
    case Bound::Equal:
        return Wording::tr("as stated");
    case Bound::About:
        return Wording::tr("about");
    case Bound::AtLeast:
        return Wording::tr("at least");
    case Bound::AtMost:
        return Wording::tr("at most");
    case Bound::Range:
        return Wording::tr("from … to");
    }
    return {};
}

QString wordOf(Section section)
{
    switch (section) {
    case Section::Review:
        return Wording::tr("Review");
    case Section::Plan:
        return Wording::tr("Plan");
    case Section::Other:
        return Wording::tr("Other");
    }
    return {};
}

QString wordOf(Strength strength)
{
    switch (strength) {
    case Strength::Binding:
        return Wording::tr("binding");
    case Strength::Ensured:
        return Wording::tr("ensured");
    case Strength::Plain:
        return {};
    case Strength::Aspired:
        return Wording::tr("aimed at");
    }
    return {};
}

QString wordOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Annual:
        return Wording::tr("yearly report");
    case ReportKind::NewTerm:
        return Wording::tr("report of a term");
    case ReportKind::PlanOnly:
        return Wording::tr("plan only");
    case ReportKind::ReviewOnly:
        return Wording::tr("review only");
    case ReportKind::None:
        return Wording::tr("no work report");
    }
    return {};
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Reached:
        return Wording::tr("reached");
    case Verdict::NotReached:
        return Wording::tr("not reached");
    case Verdict::Undecidable:
        return Wording::tr("undecidable");
    }
    return {};
}

QString wordOf(UnpairedReason reason)
{
    switch (reason) {
    case UnpairedReason::NotReported:
        return Wording::tr("not reported in the next report");
    case UnpairedReason::Dropped:
        return Wording::tr("the next report does not speak of it any more");
    case UnpairedReason::UnitChanged:
        return Wording::tr("reported in another unit");
    case UnpairedReason::NoNextReport:
        return Wording::tr("the next report is not in the library");
    case UnpairedReason::TermReport:
        return Wording::tr("no report in the library reviews its year or term by itself");
    case UnpairedReason::Parted:
        return Wording::tr("parted by you from the outcome it had");
    }
    return {};
}

QString boundSign(Bound bound)
{
    switch (bound) {
    case Bound::About:
        return QStringLiteral("\u2248");
    case Bound::AtLeast:
        return QStringLiteral("\u2265");
    case Bound::AtMost:
        return QStringLiteral("\u2264");
    case Bound::Equal:
    case Bound::Range:
        break;
    }
    return {};
}

QString periodText(const std::optional<Period>& period)
{
    if (!period)
        return {};
    const QString first = QString::number(period->first);
    return period->single() ? first : first + QChar(0x2013) + QString::number(period->last);
}

} // namespace duixian::presentation
