// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/lead_reach.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// The first place of a look back of so many characters that does not leave the words before the figure.
std::size_t backFrom(const Draft& d, std::size_t end, std::size_t farthest)
{
    return std::max(d.leftBegin, end > farthest ? end - farthest : 0);
}

/// 削减溢流污水: of amounts, only verbs that say of themselves how much less; of shares, every fall.
bool isCut(const Reading& r, const Draft& d, std::u16string_view verb)
{
    return d.figure.what == UnitClass::Percent || r.lexicon.list(WordList::CutVerb).find(verb);
}

/// 压减预算、审计增收5亿元: the list goes on, so the verb is not the figure's.
bool isListed(const Reading& r, std::size_t begin, std::size_t end)
{
    return r.text.substr(begin, end - begin).find(u'、') != std::u16string_view::npos;
}

} // namespace

bool isRelative(const Figure& f)
{
    return f.what == UnitClass::Percent || f.what == UnitClass::Points || f.what == UnitClass::Times || f.what == UnitClass::Tenths ||
           f.form == Form::Doubling || f.form == Form::Fraction;
}

std::optional<std::size_t> baseBefore(const Reading& r, const Draft& d, std::size_t end)
{
    constexpr std::size_t farthest = 16;
    if (end <= d.leftBegin || !r.lexicon.list(WordList::BaseEnd).longestBefore(r.text, d.leftBegin, end))
        return std::nullopt;
    for (std::size_t i = end; i-- > backFrom(d, end, farthest);)
        if (r.text[i] == u'较' || r.text[i] == u'比')
            return i;
    return std::nullopt;
}

std::optional<std::size_t> gapBefore(const Reading& r, const Draft& d)
{
    constexpr std::size_t farthest = 14;
    constexpr std::u16string_view comparing = u"高低快慢";
    const std::size_t end = d.figure.span.begin;
    const bool points = d.figure.what == UnitClass::Points;
    for (std::size_t i = end; i-- > backFrom(d, end, farthest);) {
        const auto lead = r.lexicon.leads().longestAt(r.text, i, end);
        const std::size_t behindLead = i + lead.length();
        if (lead && lead.entry->role == LeadRole::Gap && lead.length() > 1 && behindLead < end)
            return i;
        if (lead && points && lead.entry->role == LeadRole::Bound && lead.entry->bound == Bound::AtLeast &&
            wordAt(r, WordList::WholeWord, behindLead))
            return i;
        if (r.text[i] == u'比' && end - i > 2 && comparing.find(r.text[end - 1]) != std::u16string_view::npos)
            return i;
    }
    return std::nullopt;
}

std::optional<Bound> boundAcross(const Reading& r, const Draft& d)
{
    constexpr std::size_t farthest = 14;
    const std::size_t end = d.leadBegin;
    if (!isRelative(d.figure) || d.figure.what == UnitClass::Points || end <= d.leftBegin)
        return std::nullopt;
    const bool of = before(r, d) == u'的';
    for (std::size_t i = end; i-- > backFrom(d, end, farthest);) {
        const auto lead = r.lexicon.leads().longestAt(r.text, i, end);
        if (!lead || lead.entry->role != LeadRole::Bound || lead.entry->bound == Bound::Equal)
            continue;
        const std::size_t behindLead = i + lead.length();
        const bool share = of && d.figure.what != UnitClass::Percent && lead.length() > 1;
        if (behindLead < end && (share || wordAt(r, WordList::WholeWord, behindLead)))
            return lead.entry->bound;
    }
    return std::nullopt;
}

std::optional<std::size_t> fallBefore(const Reading& r, const Draft& d)
{
    const LeadWords& lead = d.lead;
    const bool read = lead.rise || lead.fall || lead.riseTo || lead.fallTo || lead.link || lead.gap;
    if (read || (isRelative(d.figure) && d.figure.what != UnitClass::Percent))
        return std::nullopt;
    if (r.lexicon.list(WordList::RateNoun).longestBefore(r.text, d.leftBegin, d.leadBegin))
        return std::nullopt;
    constexpr std::size_t farthest = 16;
    constexpr std::size_t longestThing = 12;
    for (std::size_t i = backFrom(d, d.leadBegin, farthest); i + 2 < d.leadBegin; ++i) {
        const auto verb = r.lexicon.leads().longestAt(r.text, i, d.leadBegin);
        const std::size_t thing = i + verb.length();
        if (verb && verb.length() >= 2 && verb.entry->role == LeadRole::Fall && thing < d.leadBegin &&
            d.leadBegin - thing <= longestThing && isCut(r, d, verb.word) && !isListed(r, thing, d.leadBegin))
            return thing;
    }
    return std::nullopt;
}

std::optional<std::size_t> remarkBefore(const Reading& r, const Draft& d, std::size_t end)
{
    constexpr std::size_t longest = 10;
    if (end <= d.leftBegin || (r.text[end - 1] != u')' && r.text[end - 1] != u'）'))
        return std::nullopt;
    for (std::size_t i = end - 1; i-- > backFrom(d, end, longest);)
        if (r.text[i] == u'(' || r.text[i] == u'（')
            return i;
    return std::nullopt;
}

} // namespace duixian::extract
