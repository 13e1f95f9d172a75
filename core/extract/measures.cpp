// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

Measure measureOf(const Reading& r, const Draft& d)
{
    const LeadWords& lead = d.lead;
    const bool to = lead.riseTo || lead.fallTo;
    const bool moves = (lead.rise || lead.fall) && (!to || lead.growthNoun);
    if (d.figure.form == Form::Ratio)
        return Measure::Ratio;
    if (d.figure.form == Form::Doubling)
        return Measure::Multiple;
    if (d.figure.form == Form::Zero) // 违建零增长
        return r.text.substr(d.figure.span.end, 2) == u"增长" ? Measure::Growth : Measure::Level;
    if (d.figure.form == Form::Fraction) // 占全市1/4; 时间缩短三分之一
        return moves ? Measure::Growth : Measure::Level;
    if (d.attributive && !lead.cut)
        return Measure::Level;
    switch (d.figure.what) {
    case UnitClass::Points:
        return lead.gap && !moves ? Measure::Gap : to ? Measure::Level : Measure::Change;
    case UnitClass::Percent:
    case UnitClass::Tenths:
        if (lead.gap && !moves && !lead.bound)
            return Measure::Gap;
        if (moves || (d.name == u"居民消费价格指数"))
            return lead.yearly ? Measure::AverageGrowth : Measure::Growth;
        return lead.yearly && !lead.link ? Measure::AverageGrowth : Measure::Level;
    case UnitClass::Times:
        return moves ? Measure::Growth : lead.gap ? Measure::Gap : Measure::Multiple;
    default:
        return moves ? Measure::Change : lead.gap && !lead.bound ? Measure::Gap : Measure::Level;
    }
}

/// 增长5%以上,力争达到6%: the stretch is of the measure of its floor.
bool isStretch(const Draft* floor, const Draft& d)
{
    return floor && d.inherited && d.lead.strength == Strength::Aspired && floor->sentence.begin == d.sentence.begin &&
           floor->figure.unit == d.figure.unit && !d.lead.riseTo && !d.lead.fallTo;
}

Bound boundOf(const Draft& d)
{
    if (d.figure.form == Form::Range)
        return Bound::Range;
    if (d.boundAfter)
        return *d.boundAfter;
    if (d.lead.bound)
        return *d.lead.bound;
    if (d.lead.ceiling && d.kind == Kind::Target)
        return Bound::AtMost;
    if (d.figure.openAbove)
        return Bound::AtLeast;
    if (d.figure.what == UnitClass::Duration && d.figure.unit != u"天" && d.measure == Measure::Level)
        return Bound::AtMost;
    return Bound::Equal;
}

} // namespace

void findMeasures(Reading& reading)
{
    const Draft* before = nullptr;
    for (Draft& draft : reading.drafts) {
        if (!draft.alive() || draft.measure == Measure::Sync)
            continue;
        draft.measure = measureOf(reading, draft);
        if (isStretch(before, draft))
            draft.measure = before->measure;
        before = &draft;
        draft.bound = boundOf(draft);
        const bool signedMeasure =
            draft.measure == Measure::Growth || draft.measure == Measure::AverageGrowth || draft.measure == Measure::Change;
        if (signedMeasure && draft.lead.fall && !draft.lead.rise && draft.figure.value != 0) {
            draft.figure.value = -draft.figure.value;
            if (draft.figure.valueMax)
                draft.figure.valueMax = -*draft.figure.valueMax;
        }
    }
}

} // namespace duixian::extract
