// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// Endings with which a name already says what it counts.
constexpr std::u16string_view counting[] = {u"数",   u"率",   u"比重", u"占比", u"比例", u"额",   u"量",   u"面积", u"里程",
                                            u"长度", u"人次", u"户数", u"浓度", u"天数", u"强度", u"时限", u"次数"};

bool endsInCount(std::u16string_view name)
{
    for (const std::u16string_view ending : counting)
        if (name.ends_with(ending))
            return true;
    return false;
}

/// The ending for the unit: 数, 面积, 人次; none for money and rates.
std::u16string endingFor(const Reading& r, const Draft& d, std::u16string_view name)
{
    if (endsInCount(name) || d.measure == Measure::Growth || d.measure == Measure::Ratio || d.measure == Measure::Multiple ||
        d.figure.form == Form::Fraction)
        return {};
    if (d.figure.form == Form::Zero)
        return u"数";
    if (d.figure.what == UnitClass::Money) // 发放救助金3万元; 停发低保600户、3万元: 金额
        return d.ofCounted && !d.standard && !name.empty() && d.measure == Measure::Level ? u"金额" : u"";
    const Unit* unit = r.lexicon.units().find(std::u16string_view(d.figure.unit).substr(std::min(d.figure.unitWord, d.figure.unit.size())));
    if (!unit)
        return {};
    const bool road = name.find(u'路') != std::u16string_view::npos || name.find(u'车') != std::u16string_view::npos ||
                      name.find(u'轨') != std::u16string_view::npos;
    return unit->what == UnitClass::Length && road ? u"里程" : unit->ending;
}

/// 某某区地区生产总值 in that district's own report is 地区生产总值.
std::u16string_view withoutPlace(const Reading& r, std::u16string_view name)
{
    if (!r.head.place || r.head.place->path.empty())
        return name;
    const std::u16string& place = r.head.place->path.back();
    const bool own = place.size() > 1 && name.starts_with(place) && name.size() > place.size() + 1;
    return own ? name.substr(place.size()) : name;
}

/// Words that a name does not keep at its front, unless they are its whole.
std::u16string withoutPrefix(const Reading& r, std::u16string_view name)
{
    for (;;) {
        const auto prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(name, 0, name.size());
        const auto action = r.lexicon.actions().longestAt(name, 0, name.size());
        if (!prefix || prefix.length() <= action.length() || prefix.length() + 1 >= name.size())
            return std::u16string(name);
        name.remove_prefix(prefix.length());
    }
}

std::u16string withoutWork(std::u16string_view name)
{
    for (const std::u16string_view tail : {u"工作", u"等", u"情况"})
        if (name.ends_with(tail) && name.size() > std::u16string_view(tail).size() + 2)
            name.remove_suffix(std::u16string_view(tail).size());
    return std::u16string(name);
}

/// 不动产登记3个工作日办结: the limit is of 不动产登记.
std::u16string withoutDone(std::u16string_view name)
{
    for (const std::u16string_view done : {u"办结", u"时间", u"开工"})
        if (name.starts_with(done))
            name.remove_prefix(std::u16string_view(done).size());
        else if (name.ends_with(done))
            name.remove_suffix(std::u16string_view(done).size());
    return std::u16string(name);
}

bool isRate(const Draft& d)
{
    return d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Points || d.figure.what == UnitClass::Times ||
           d.figure.what == UnitClass::Tenths;
}

} // namespace

void nameIndicators(Reading& reading)
{
    for (Draft& draft : reading.drafts) {
        if (!draft.alive())
            continue;
        if (draft.standard && !draft.name.empty()) {
            continue;
        }
        std::u16string thing = withoutWork(withoutPrefix(reading, withoutPlace(reading, draft.thing)));
        if (const Indicator* standard = reading.lexicon.indicator(draft.action + thing)) { // 新增就业
            draft.name = standard->name;
            draft.standard = true;
            continue;
        }
        const bool grows = draft.measure == Measure::Growth || draft.measure == Measure::AverageGrowth || isRate(draft);
        const Action* verb = reading.lexicon.actions().find(draft.action);
        const bool adds = !reading.lexicon.list(WordList::EmptyVerb).find(draft.action);
        const bool plain = (grows && !draft.inherited && !adds) || (verb && verb->what == ActionClass::Hold); // 现有公园52处: 公园数
        const std::u16string action = plain ? std::u16string{} : draft.action;
        const std::u16string owner = draft.effect ? draft.owner : std::u16string{};
        const std::u16string name = owner + (draft.actionBehind                 ? thing + action
                                             : action.empty() || !thing.empty() ? action + thing
                                                                                : draft.action);
        draft.unsure = draft.unsure || name.size() < 2;
        draft.name = name + endingFor(reading, draft, name);
        if (draft.figure.what == UnitClass::Duration && draft.figure.unit != u"天" && !draft.name.ends_with(u"时限"))
            draft.name = withoutDone(draft.name) + u"时限";
    }
}

} // namespace duixian::extract
