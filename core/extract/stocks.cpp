// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/stocks.h"

#include <algorithm>

#include "core/extract/words_within.h"
#include "core/lexicon/lexicon.h"

namespace duixian::extract {
namespace {

bool endsWith(std::u16string_view text, const WordTable<bool>& words)
{
    return static_cast<bool>(words.longestBefore(text, 0, text.size()));
}

/// 比2015年 is against the start of the span, 同比 and 比上年 against the year before.
bool againstYearBefore(const Draft& d, const TimeSaid& said)
{
    if (said.base && said.base->years && d.sectionYears)
        return said.base->years->last + 1 >= d.sectionYears->last;
    return d.lead.base;
}

bool spansYears(const TimeSaid& said)
{
    return said.years && !said.years->years->single();
}

/// 释放土地4公顷: a verb at the clause's opening that makes or does something, though it names no indicator.
bool opensWithDoing(const Reading& r, const Draft& d, std::size_t end)
{
    std::size_t begin = d.clause.begin;
    while (const auto prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(r.text, begin, end))
        begin += prefix.length();
    return static_cast<bool>(r.lexicon.list(WordList::FlowVerb).longestAt(r.text, begin, end));
}

/// Whether words say that it was made or summed up over the years: 新建, 累计, 五年支出.
bool isSummed(const Reading& r, const Draft& d, const TimeSaid& said)
{
    const bool made = (!d.action.empty() && d.action.front() == u'新') || d.name.find(u"新增") != std::u16string::npos;
    const bool total = said.years && said.years->role == TimeRole::Total;
    const std::size_t end = std::clamp(d.leadBegin, d.clause.begin, d.figure.span.begin);
    const auto clause = r.text.substr(d.clause.begin, end - d.clause.begin);
    return made || total || d.lead.total || opensWithDoing(r, d, end) || holdsAny(clause, r.lexicon.list(WordList::FlowWord));
}

/// 每万人, 人均: a rate, though its unit is none. 每年 says no rate.
bool isPerUnit(const Reading& r, const Draft& d)
{
    if (!d.action.empty())
        return false;
    for (std::size_t i = d.clause.begin; i < d.figure.span.begin; ++i)
        if (r.lexicon.list(WordList::RateWord).longestAt(r.text, i, d.figure.span.begin) &&
            !r.lexicon.times(TimePlace::Alone).longestAt(r.text, i, d.figure.span.begin))
            return true;
    return false;
}

bool isRate(const Reading& r, const Draft& d)
{
    return d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Concentration || isPerUnit(r, d);
}

bool endsInAny(const Reading& r, const Draft& d, WordList which)
{
    return endsWith(d.thing, r.lexicon.list(which)) || endsWith(r.text.substr(d.subject.begin, d.subject.length()), r.lexicon.list(which));
}

/// What the words between the thing and the figure say, or the verb; none where they say nothing.
std::optional<bool> byWords(const Reading& r, const Draft& d, const TimeSaid& said)
{
    if (d.lead.yearly)
        return false;
    if (isRate(r, d))
        return true;
    const bool summed = isSummed(r, d, said);
    if (said.now && !summed)
        return true;
    if (endsInAny(r, d, WordList::StockNoun))
        return !(summed && !d.action.empty()); // 新增绿地面积
    if (summed)
        return false;
    const std::size_t leadBegin = std::min(d.leadBegin, d.figure.span.begin);
    if (d.lead.riseTo || d.lead.fallTo ||
        holdsAny(r.text.substr(leadBegin, d.figure.span.begin - leadBegin), r.lexicon.list(WordList::StateWord)))
        return true;
    const Action* action = r.lexicon.actions().find(d.action);
    if (action && action->what == ActionClass::Hold)
        return !spansYears(said); // 2016年至2020年,共有63个项目落地
    return d.action.empty() ? std::nullopt : std::optional(false);
}

/// Where no verb says it: by what is counted. 绿化面积2700公顷 stands, 法律咨询1200条 was done.
bool byThing(const Reading& r, const Draft& d, const TimeSaid& said, bool before)
{
    if (d.standard)
        return true;
    if (d.inherited || spansYears(said) || r.lexicon.list(WordList::Dependent).find(d.thing))
        return before;
    if (d.attributive || endsInAny(r, d, WordList::FlowNoun))
        return false;
    switch (d.figure.what) {
    case UnitClass::Money:
    case UnitClass::People:
    case UnitClass::Households:
    case UnitClass::Visits:
        return false;
    default:
        constexpr std::u16string_view done = u"次件条项起";
        return d.figure.unit.empty() || done.find(d.figure.unit.back()) == std::u16string_view::npos;
    }
}

} // namespace

bool isStock(const Reading& reading, const Draft& draft, const TimeSaid& said, bool before)
{
    switch (draft.measure) {
    case Measure::Growth:
    case Measure::Multiple:
    case Measure::Change:
        return againstYearBefore(draft, said);
    case Measure::Gap:
    case Measure::Ratio:
    case Measure::Sync:
        return true;
    default:
        break;
    }
    if (const auto worded = byWords(reading, draft, said))
        return *worded;
    return byThing(reading, draft, said, before);
}

} // namespace duixian::extract
