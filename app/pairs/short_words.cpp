// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/short_words.h"

#include <QCoreApplication>

#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

struct ShortWords {
    Q_DECLARE_TR_FUNCTIONS(PairShortWords)
};

} // namespace

QString shortWordOf(UnpairedReason reason)
{
    switch (reason) {
    case UnpairedReason::NotReported:
        return ShortWords::tr("not reported");
    case UnpairedReason::Dropped:
        return ShortWords::tr("indicator dropped");
    case UnpairedReason::UnitChanged:
        return ShortWords::tr("unit changed");
    case UnpairedReason::NoNextReport:
        return ShortWords::tr("no next report");
    case UnpairedReason::TermReport:
        return ShortWords::tr("target for a term");
    case UnpairedReason::Parted:
        return ShortWords::tr("parted by you");
    }
    return {};
}

QString shortWordOf(VerdictRule rule)
{
    switch (rule) {
    case VerdictRule::AtLeastTarget:
        return ShortWords::tr("at least the target");
    case VerdictRule::AtMostTarget:
        return ShortWords::tr("at most the target");
    case VerdictRule::WithinRange:
        return ShortWords::tr("from the nearer end of the range");
    case VerdictRule::BoundedOutcome:
        return ShortWords::tr("the outcome is only a bound");
    case VerdictRule::NoNumber:
        return ShortWords::tr("no number to go by");
    case VerdictRule::UnitsDiffer:
        return ShortWords::tr("units can't be compared");
    case VerdictRule::Person:
        return ShortWords::tr("your verdict");
    }
    return {};
}

QString wordOf(Mention mention)
{
    switch (mention) {
    case Mention::Stated:
        return ShortWords::tr("stated");
    case Mention::DeclaredUnset:
        return ShortWords::tr("declared as not set");
    case Mention::NotMentioned:
        return ShortWords::tr("not mentioned, though it was the year before");
    case Mention::NotFound:
        return ShortWords::tr("not found");
    case Mention::ReportMissing:
        return ShortWords::tr("report missing");
    }
    return {};
}

QString measureWord(Measure measure)
{
    return measure == Measure::Level ? QString() : presentation::wordOf(measure);
}

} // namespace duixian::pairing
