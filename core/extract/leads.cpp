// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

void note(LeadWords& words, const Lead& lead, bool direct)
{
    switch (lead.role) {
    case LeadRole::Bound:
        if (!words.bound)
            words.bound = lead.bound;
        break;
    case LeadRole::Ceiling:
        words.ceiling = true;
        break;
    case LeadRole::Link:
        words.link = true;
        break;
    case LeadRole::Total:
        words.total = true;
        break;
    case LeadRole::Rise:
        words.rise = true;
        break;
    case LeadRole::Fall:
        words.fall = true;
        break;
    case LeadRole::RiseTo:
        words.riseTo = true;
        break;
    case LeadRole::FallTo:
        words.fallTo = true;
        break;
    case LeadRole::Gap:
        words.gap = true;
        if (direct) // 高于60%: nothing that is compared with stands between
            words.bound = lead.bound;
        break;
    case LeadRole::Share:
        words.share = true;
        break;
    case LeadRole::Each:
        words.each = true;
        break;
    case LeadRole::Ensure:
        words.strength = Strength::Ensured;
        break;
    case LeadRole::Aspire:
        words.strength = Strength::Aspired;
        break;
    case LeadRole::Binding:
        words.strength = Strength::Binding;
        break;
    case LeadRole::Yearly:
        words.yearly = true;
        break;
    case LeadRole::Base:
        words.base = true;
        break;
    case LeadRole::Adverb:
    case LeadRole::Keep:
        break;
    }
}

bool relative(const Figure& f)
{
    return f.what == UnitClass::Percent || f.what == UnitClass::Points || f.what == UnitClass::Times || f.what == UnitClass::Tenths ||
           f.form == Form::Doubling;
}

/// 较2017年, 比去年同期: what a growth is counted against; the place where it begins.
std::optional<std::size_t> baseBefore(std::u16string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::u16string_view ends = u"年底初末期月时前";
    if (end <= begin || ends.find(text[end - 1]) == std::u16string_view::npos)
        return std::nullopt;
    const std::size_t from = std::max(begin, end > 16 ? end - 16 : 0);
    for (std::size_t i = end; i-- > from;)
        if (text[i] == u'较' || text[i] == u'比')
            return i;
    return std::nullopt;
}

/// 高出全市, 比全省平均水平高: the place where the comparison begins, if the words before a number of points are one.
std::optional<std::size_t> gapBefore(const Reading& r, std::size_t begin, std::size_t end)
{
    const std::size_t from = std::max(begin, end > 14 ? end - 14 : 0);
    const WordTable<Lead>& leads = r.lexicon.leads();
    for (std::size_t i = end; i-- > from;) {
        const auto lead = leads.longestAt(r.text, i, end);
        if (lead && lead.entry->role == LeadRole::Gap && lead.length() > 1 && i + lead.length() < end)
            return i;
        if (r.text[i] == u'比' && end - i > 2 && (r.text[end - 1] == u'高' || r.text[end - 1] == u'低' || r.text[end - 1] == u'快'))
            return i;
    }
    return std::nullopt;
}

/// 压减会议15%: the verb of the fall stands before what falls.
void readVerbBefore(const Reading& r, Draft& d)
{
    const LeadWords& lead = d.lead;
    if (d.figure.what != UnitClass::Percent || lead.rise || lead.fall || lead.riseTo || lead.fallTo || lead.link || lead.gap)
        return;
    const std::u16string_view subject = r.text.substr(d.leftBegin, d.leadBegin - d.leftBegin);
    for (const std::u16string_view rate : {u"率", u"比重", u"占比", u"比例", u"度", u"的"})
        if (subject.ends_with(rate))
            return;
    for (std::size_t i = d.leftBegin; i + 2 < d.leadBegin; ++i) {
        const auto verb = r.lexicon.leads().longestAt(r.text, i, d.leadBegin);
        if (verb && verb.length() >= 2 && verb.entry->role == LeadRole::Fall && d.leadBegin - i - verb.length() <= 8) {
            d.lead.fall = true;
            d.leftBegin = i + verb.length();
            return;
        }
    }
}

/// Reads the lead from the figure to the left, word by word, until something stands there that is no word of a lead.
void readLead(const Reading& r, Draft& d)
{
    std::size_t place = d.figure.span.begin;
    const WordTable<Lead>& leads = r.lexicon.leads();
    while (place > d.leftBegin) {
        if (const auto base = relative(d.figure) || d.lead.rise || d.lead.fall ? baseBefore(r.text, d.leftBegin, place) : std::nullopt) {
            d.lead.base = true;
            place = *base;
            continue;
        }
        const auto lead = leads.longestBefore(r.text, d.leftBegin, place);
        if (!lead || lead.entry->role == LeadRole::Keep)
            break;
        const bool small = lead.length() == 1 &&
                           (lead.entry->role == LeadRole::Rise || lead.entry->role == LeadRole::Fall || lead.entry->role == LeadRole::Gap);
        const auto action = r.lexicon.actions().longestBefore(r.text, d.leftBegin, place);
        if ((action && action.length() > lead.length()) || (small && !relative(d.figure)))
            break; // 新增 is work, not growth
        const bool change = lead.entry->role == LeadRole::Rise || lead.entry->role == LeadRole::Fall;
        const bool named = place - lead.length() > d.leftBegin; // 总流通人次增加42万人次: a change needs something that changes
        if (change && !relative(d.figure) && !named)
            break;
        note(d.lead, *lead.entry, place == d.figure.span.begin && lead.length() > 1);
        place -= lead.length();
    }
    if (relative(d.figure) && !d.lead.rise && !d.lead.fall && !d.lead.riseTo && !d.lead.fallTo)
        if (const auto gap = gapBefore(r, d.leftBegin, d.figure.span.begin)) {
            d.lead.gap = true;
            place = std::min(place, *gap);
        }
    d.leadBegin = place;
    readVerbBefore(r, d);
    constexpr std::u16string_view atLeast = u"至少"; // 至少建成10所: before the verb
    if (!d.lead.bound && r.text.substr(d.leftBegin, place - d.leftBegin).find(atLeast) != std::u16string_view::npos)
        d.lead.bound = Bound::AtLeast;
}

void readBehind(const Reading& r, Draft& d)
{
    const auto bound = r.lexicon.boundsAfter().longestAt(r.text, d.figure.span.end, std::min(d.figure.span.end + 4, r.text.size()));
    d.afterEnd = d.figure.span.end + bound.length();
    if (bound)
        d.boundAfter = *bound.entry;
}

} // namespace

void findLeads(Reading& reading)
{
    const Draft* previous = nullptr;
    for (Draft& draft : reading.drafts) {
        if (!draft.alive())
            continue;
        draft.lead = {};
        draft.boundAfter = {};
        draft.leftBegin = draft.clause.begin;
        if (previous && previous->afterEnd > draft.leftBegin)
            draft.leftBegin = std::min(previous->afterEnd, draft.figure.span.begin);
        readBehind(reading, draft);
        readLead(reading, draft);
        previous = &draft;
    }
}

} // namespace duixian::extract
