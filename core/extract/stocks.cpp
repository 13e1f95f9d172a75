// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/stocks.h"

#include <algorithm>

#include "core/lexicon/lexicon.h"

namespace duixian::extract {
namespace {

bool holds(std::u16string_view text, const WordTable<bool>& words)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (words.longestAt(text, i, text.size()))
            return true;
    return false;
}

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

/// Whether words say that it was made or summed up over the years: 新建, 累计, 年均, 五年支出.
bool isSummed(const Reading& r, const Draft& d, const TimeSaid& said)
{
    const bool made = !d.action.empty() && d.action.front() == u'新';
    const bool total = said.years && said.years->role == TimeRole::Total;
    const std::size_t end = std::clamp(d.leadBegin, d.clause.begin, d.figure.span.begin);
    const auto clause = r.text.substr(d.clause.begin, end - d.clause.begin);
    return made || total || d.lead.yearly || d.lead.total || holds(clause, r.lexicon.list(WordList::FlowWord));
}

/// What the words between the thing and the figure say, or the verb; none where they say nothing.
std::optional<bool> byWords(const Reading& r, const Draft& d, const TimeSaid& said)
{
    const WordTable<bool>& stocks = r.lexicon.list(WordList::StockNoun);
    const bool summed = isSummed(r, d, said);
    if (said.now && !summed)
        return true;
    if (endsWith(d.thing, stocks) || endsWith(r.text.substr(d.subject.begin, d.subject.length()), stocks))
        return !(summed && !d.action.empty()); // 新增绿地面积
    if (summed)
        return false;
    if (d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Concentration)
        return true;
    const std::size_t leadBegin = std::min(d.leadBegin, d.figure.span.begin);
    if (holds(r.text.substr(leadBegin, d.figure.span.begin - leadBegin), r.lexicon.list(WordList::StateWord)))
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
    const UnitClass what = d.figure.what;
    if (what == UnitClass::Money)
        return !endsWith(d.thing, r.lexicon.list(WordList::FlowNoun));
    if (d.attributive)
        return false;
    constexpr std::u16string_view done = u"次件条项起";
    const bool counted =
        what == UnitClass::Visits || (!d.figure.unit.empty() && done.find(d.figure.unit.back()) != std::u16string_view::npos);
    return !counted;
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
