// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/anchor_years.h"
#include "core/extract/passes.h"
#include "core/extract/stocks.h"

namespace duixian::extract {
namespace {

/// The years that the part of the report speaks of; for a promise in the part that looks back, or a result in the one that looks ahead,
/// those of the report as such.
std::optional<Period> yearsByPart(const Reading& r, const Draft& d)
{
    const Section own = d.kind == Kind::Target ? Section::Plan : Section::Review;
    if (d.section == own && d.sectionYears)
        return d.sectionYears;
    return d.kind == Kind::Target ? r.head.planned : anchorYears(r.head).reviewed;
}

/// 2011年列入计划,涉及居民1300户: a year before those under review, in a clause without a figure, tells how it came.
bool isHistory(const Draft& d, const Draft* before, const TimeWord& word, const std::optional<Period>& byPart)
{
    const bool figured = before && before->figure.span.begin >= word.span.end;
    return byPart && word.years->last < byPart->first && word.span.begin < d.clause.begin && !word.topic && !figured;
}

/// 2020年…,比2015年增长44%: growth against the start of the span is of the span, whatever year is named.
bool isAgainstStart(const Draft& d, const TimeSaid& said)
{
    const bool grows = d.measure == Measure::Growth || d.measure == Measure::Change || d.figure.form == Form::Doubling;
    return grows && said.base && said.base->years && d.sectionYears && !d.sectionYears->single() &&
           said.base->years->last <= d.sectionYears->first;
}

std::optional<Period> yearsOf(const Draft& d, const Draft* before, const TimeSaid& said, const std::optional<Period>& byPart)
{
    if (isAgainstStart(d, said))
        return d.sectionYears;
    if (!said.years || isHistory(d, before, *said.years, byPart))
        return byPart;
    const Period years = *said.years->years;
    const bool mean = d.measure == Measure::AverageGrowth && years.single();
    if (mean && byPart && byPart->first < years.last) // 到2025年,年均增长7%
        return Period{byPart->first, years.last};
    return years;
}

std::optional<Period> periodOf(const Reading& r, const Draft& d, const Draft* before, bool& stock)
{
    const TimeSaid said = timeSaid(r, d);
    const auto years = yearsOf(d, before, said, yearsByPart(r, d));
    stock = isStock(r, d, said, stock);
    if (!years || years->single() || d.measure == Measure::AverageGrowth)
        return years;
    const bool all = said.throughout || (said.years && said.years->role == TimeRole::Throughout);
    return stock && !all ? Period::year(years->last) : *years;
}

} // namespace

void findPeriods(Reading& reading)
{
    bool stock = false;
    std::size_t sentence = 0;
    const Draft* before = nullptr;
    for (Draft& draft : reading.drafts) {
        if (!draft.alive())
            continue;
        stock = stock && draft.wholeBegin == sentence;
        sentence = draft.wholeBegin;
        draft.period = periodOf(reading, draft, before, stock);
        before = &draft;
    }
}

} // namespace duixian::extract
