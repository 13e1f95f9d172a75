// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"
#include "core/extract/table_name.h"

namespace duixian::extract {
namespace {

bool isRate(const Draft& d)
{
    return d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Points || d.figure.what == UnitClass::Times ||
           d.figure.what == UnitClass::Tenths;
}

/// The verb that the name keeps: none for a state (现有公园52处: 公园数), none that says nothing before a rate (完成投资增长5%).
std::u16string keptAction(const Reading& r, const Draft& d)
{
    const Action* verb = r.lexicon.actions().find(d.action);
    const bool held = verb && verb->what == ActionClass::Hold;
    const bool grows = d.measure == Measure::Growth || d.measure == Measure::AverageGrowth || isRate(d);
    const bool empty = grows && !d.inherited && r.lexicon.list(WordList::EmptyVerb).find(d.action);
    return held || empty ? std::u16string{} : d.action;
}

void setStandard(Draft& d, const Indicator& indicator)
{
    d.name = indicator.name;
    d.standard = true;
}

void nameOne(const Reading& r, Draft& d)
{
    const std::u16string thing = tableThing(r, d.thing);
    const Indicator* standard = r.lexicon.indicator(d.action + thing); // 新增就业
    if (!standard && r.lexicon.list(WordList::EmptyVerb).find(d.action))
        standard = r.lexicon.indicator(thing); // 实现本区生产总值
    if (standard && !d.ownerLeads) {
        setStandard(d, *standard);
        return;
    }
    const std::u16string action = keptAction(r, d);
    std::u16string name = d.ownerLeads ? d.owner : std::u16string{};
    if (thing.empty())
        name += d.action;
    else
        name += d.actionBehind ? thing + action : action + thing;
    constexpr std::size_t least = 2;
    d.unsure = d.unsure || name.size() < least;
    const bool counts = d.figure.what == UnitClass::Count || d.figure.what == UnitClass::Households || d.figure.what == UnitClass::People;
    const bool limit = d.figure.what == UnitClass::Duration && d.figure.unit != u"天";
    if (const auto sum = r.lexicon.list(WordList::SumWord).longestBefore(name, 0, name.size());
        counts && sum && name.size() >= sum.length() + least)
        name.resize(name.size() - sum.length()); // 社工站总量12家, 社工站12家: 社工站数
    d.name = limit ? limitName(r, name) : name + endingFor(r, d, name);
    standard = r.lexicon.indicator(d.name); // 高新技术企业总量
    if (!standard && counts)                // 市场主体3万户 and 3万家 are of one indicator
        standard = r.lexicon.indicator(name + u"数");
    if (standard)
        setStandard(d, *standard);
}

} // namespace

void nameIndicators(Reading& reading)
{
    for (Draft& draft : reading.drafts)
        if (draft.alive() && !(draft.standard && !draft.name.empty()))
            nameOne(reading, draft);
}

} // namespace duixian::extract
