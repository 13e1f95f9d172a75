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
        if (direct && lead.bound != Bound::Equal && d.figure.what != UnitClass::Points && d.figure.what != UnitClass::Times)
            words.bound = lead.bound; // 高于60%: nothing that is compared with stands between
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

/// 减少15万吨污水入河: the verb of the cut right before the figure, what it cuts behind.
bool isCut(const Reading& r, const WordTable<Lead>::Match& lead, std::size_t place, const Draft& d)
{
    return place == d.figure.span.begin && r.lexicon.list(WordList::CutVerb).find(lead.word);
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
    return !change || isRelative(d.figure) || named || d.figure.what == UnitClass::Duration || isCut(r, lead, place, d);
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
        const bool growthNoun = r.lexicon.list(WordList::GrowthNoun).find(lead.word);
        if (!growthNoun || !d.lead.gap) // 比三产增速高出2个百分点 is a gap
            note(d, *lead.entry, place == d.figure.span.begin && lead.length() > 1);
        d.lead.growthNoun = d.lead.growthNoun || growthNoun;
        d.lead.cut = d.lead.cut || isCut(r, lead, remark, d);
        place = remark - lead.length();
    }
    return place;
}

void readLead(const Reading& r, Draft& d)
{
    std::size_t place = readWords(r, d);
    if (isRelative(d.figure) && d.figure.form != Form::Fraction && !d.lead.rise && !d.lead.fall && !d.lead.riseTo && !d.lead.fallTo)
        if (const auto gap = gapBefore(r, d)) {
            place = std::min(place, *gap);
            const auto word = r.lexicon.leads().longestAt(r.text, *gap, d.figure.span.begin);
            if (word && d.figure.what == UnitClass::Percent && word.entry->bound != Bound::Equal &&
                r.lexicon.list(WordList::ClosingNoun).longestAt(r.text, d.figure.span.end, d.clause.end))
                d.lead.bound = word.entry->bound; // 低于全市3%控制线
            else
                d.lead.gap = true;
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

/// 实现20%以上增长, 保持8%左右的增速: the growth stands behind its figure.
void readGrowthBehind(const Reading& r, Draft& d)
{
    const std::size_t place = d.afterEnd + (at(r.text, d.afterEnd) == u'的' ? 1 : 0);
    const auto word = r.lexicon.leads().longestAt(r.text, place, std::min(place + 4, r.text.size()));
    const bool rise = word && word.length() > 1 && word.entry->role == LeadRole::Rise;
    const bool fall = word && word.length() > 1 && word.entry->role == LeadRole::Fall;
    if ((!rise && !fall) || place + word.length() > d.clause.end || isHan(at(r.text, place + word.length())) ||
        isDigit(at(r.text, place + word.length())))
        return;
    d.lead.rise = rise;
    d.lead.fall = fall;
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
    if (d.figure.what == UnitClass::Percent)
        readGrowthBehind(r, d);
}

} // namespace

void findLeads(Reading& reading)
{
    const Draft* previous = nullptr;
    for (Draft& draft : reading.drafts) {
        if (draft.dropped == u"the whole") // 12处易涝点销号11处: the name begins behind the 12处
            previous = &draft;
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
