// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"
#include "core/extract/years.h"

namespace duixian::extract {
namespace {

/// In a review of several years a flow is of all of them, a stock or a rate of the last: what is done is a flow (新建, 建成), what is there
/// a stock.
bool isStock(const Reading& r, const Draft& d)
{
    if (d.measure == Measure::Growth || d.measure == Measure::Multiple)
        return d.lead.base; // against the year before; else against the start of the span
    const Action* action = r.lexicon.actions().find(d.action);
    const bool held = action && action->what == ActionClass::Hold; // 现有公园52处
    const bool state = held || d.lead.link || d.lead.riseTo || d.lead.fallTo || d.action.empty();
    return state || d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Concentration;
}

bool speaksOfTerm(std::u16string_view words)
{
    for (const std::u16string_view term : {u"五年来", u"五年间", u"五年累计", u"过去五年", u"连续五年", u"五年共"})
        if (words.find(term) != std::u16string_view::npos)
            return true;
    return false;
}

/// 两年, 三年 before a growth: the years up to the last reviewed.
int yearsSpoken(std::u16string_view words)
{
    if (words.find(u"两年") != std::u16string_view::npos && words.find(u"近两年") == std::u16string_view::npos)
        return 2;
    return words.find(u"三年来") != std::u16string_view::npos ? 3 : 0;
}

std::optional<Period> periodOf(const Reading& r, const Draft& d)
{
    const std::u16string_view clause = r.text.substr(d.clause.begin, d.figure.span.begin - d.clause.begin);
    const auto named = yearOf(r, d);
    const auto& byPart = d.kind == Kind::Target ? r.head.planned : r.head.reviewed;
    if (named && named->last > named->first && r.head.reviewed && named->last > r.head.reviewed->last &&
        named->first <= r.head.reviewed->last && d.kind == Kind::Outcome)
        return Period{named->first, r.head.reviewed->last}; // “十四五”以来
    if (named && named->last == untilNow)
        return byPart;
    if (named)
        return named;
    if (!byPart)
        return d.kind == Kind::Outcome && r.head.planned ? std::optional(Period::year(r.head.planned->first - 1)) : std::nullopt;
    if (d.kind == Kind::Target)
        return byPart;
    if (speaksOfTerm(clause))
        return byPart->single() ? Period{byPart->last - 4, byPart->last} : *byPart;
    if (const int years = yearsSpoken(clause); years > 0 && (d.measure == Measure::Multiple || d.measure == Measure::Growth))
        return Period{byPart->last - years + 1, byPart->last};
    if (byPart->single() || d.measure == Measure::AverageGrowth || !isStock(r, d))
        return byPart;
    return Period::year(byPart->last);
}

} // namespace

void findPeriods(Reading& reading)
{
    for (Draft& draft : reading.drafts)
        if (draft.alive())
            draft.period = periodOf(reading, draft);
}

} // namespace duixian::extract
