// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/lead_reach.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

void note(Draft& d, const Lead& lead, bool direct)
{
    LeadWords& words = d.lead;
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
        if (direct && d.figure.what == UnitClass::Percent) // 高于60%: nothing that is compared with stands between
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

/// Whether a word before the figure is read as its lead: 新增 is work, not growth, and a change needs something that changes.
bool leads(const Reading& r, const Draft& d, const WordTable<Lead>::Match& lead, std::size_t place)
{
    const LeadRole role = lead.entry->role;
    const bool change = role == LeadRole::Rise || role == LeadRole::Fall;
    const bool small = lead.length() == 1 && (change || role == LeadRole::Gap);
    const auto action = r.lexicon.actions().longestBefore(r.text, d.leftBegin, place);
    if (role == LeadRole::Keep || (action && action.length() > lead.length()) || (small && !isRelative(d.figure)))
        return false;
    const bool named = place - lead.length() > d.leftBegin; // 总流通人次增加42万人次
    return !change || isRelative(d.figure) || named || d.figure.what == UnitClass::Duration;
}

/// Reads the lead from the figure to the left, word by word, until something stands there that is no word of a lead.
std::size_t readWords(const Reading& r, Draft& d)
{
    std::size_t place = d.figure.span.begin;
    while (place > d.leftBegin) {
        const bool grows = isRelative(d.figure) || d.lead.rise || d.lead.fall;
        if (const auto base = grows ? baseBefore(r, d, place) : std::nullopt) {
            d.lead.base = true;
            place = *base;
            continue;
        }
        const std::size_t remark = remarkBefore(r, d, place).value_or(place);
        const auto lead = r.lexicon.leads().longestBefore(r.text, d.leftBegin, remark);
        if (!lead || !leads(r, d, lead, remark))
            break;
        note(d, *lead.entry, place == d.figure.span.begin && lead.length() > 1);
        if (r.lexicon.list(WordList::GrowthNoun).find(lead.word))
            d.lead.growthNoun = true;
        place = remark - lead.length();
    }
    return place;
}

void readLead(const Reading& r, Draft& d)
{
    std::size_t place = readWords(r, d);
    if (isRelative(d.figure) && d.figure.form != Form::Fraction && !d.lead.rise && !d.lead.fall && !d.lead.riseTo && !d.lead.fallTo)
        if (const auto gap = gapBefore(r, d)) {
            d.lead.gap = true;
            place = std::min(place, *gap);
        }
    d.leadBegin = place;
    if (const auto thing = fallBefore(r, d)) {
        d.lead.fall = true;
        d.leftBegin = *thing;
    }
    constexpr std::u16string_view atLeast = u"至少"; // 至少建成10所: before the verb
    if (!d.lead.bound && r.text.substr(d.leftBegin, place - d.leftBegin).find(atLeast) != std::u16string_view::npos)
        d.lead.bound = Bound::AtLeast;
    if (!d.lead.bound)
        d.lead.bound = boundAcross(r, d);
}

void readBehind(const Reading& r, Draft& d)
{
    const std::size_t end = d.figure.span.end;
    const auto bound = r.lexicon.boundsAfter().longestAt(r.text, end, std::min(end + 4, r.text.size()));
    d.afterEnd = end + bound.length();
    if (bound)
        d.boundAfter = *bound.entry;
    else if (d.figure.what == UnitClass::Duration && at(r.text, end) == u'内') { // 6个月内开工
        d.boundAfter = Bound::AtMost;
        ++d.afterEnd;
    }
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
