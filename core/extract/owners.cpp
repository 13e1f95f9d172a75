// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/owners.h"

#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// A phrase longer than this is a description, no name.
constexpr std::size_t longestOwner = 16;

bool endsClause(char16_t c)
{
    constexpr std::u16string_view ends = u"，,；：:。！？\n";
    return ends.find(c) != std::u16string_view::npos;
}

bool holdsFigure(const Reading& r, const Span& span)
{
    return std::any_of(r.text.begin() + static_cast<std::ptrdiff_t>(span.begin), r.text.begin() + static_cast<std::ptrdiff_t>(span.end),
                       [](char16_t c) { return isDigit(c); });
}

/// The clause before a place, up to the mark before it; empty at the sentence's begin.
Span clauseBefore(const Reading& r, std::size_t sentence, std::size_t place)
{
    if (place <= sentence + 1)
        return {place, place};
    Span clause{place - 1, place - 1};
    constexpr std::size_t farthest = 40;
    while (clause.begin > sentence && place - clause.begin < farthest && !endsClause(r.text[clause.begin - 1]))
        --clause.begin;
    return clause;
}

/// Where a word of rise or fall begins: 经济增速|逐季回升. The clause's end where none does.
std::size_t firstMove(const Reading& r, const Span& clause)
{
    for (std::size_t i = clause.begin + 1; i < clause.end; ++i) {
        const auto lead = r.lexicon.leads().longestAt(r.text, i, clause.end);
        if (lead.length() > 1 && (lead.entry->role == LeadRole::Rise || lead.entry->role == LeadRole::Fall))
            return i;
    }
    return clause.end;
}

/// 智能装备产业集群,…,产值突破70亿元: the noun that opens the sentence and stands alone before a comma is what all of it is about.
Span openingNoun(const Reading& r, const Draft& d)
{
    Span noun{d.sentence.begin, d.sentence.begin};
    while (noun.end < d.clause.begin && noun.length() <= longestOwner && !endsClause(r.text[noun.end]))
        ++noun.end;
    if (noun.end >= d.clause.begin || (r.text[noun.end] != u'，' && r.text[noun.end] != u',') || holdsFigure(r, noun))
        return {};
    noun = trimmed(r, noun);
    const bool verb = !firstAction(r, noun).empty() || !firstPredicate(r, noun).empty();
    return noun.length() < 2 || verb ? Span{} : noun;
}

/// The noun behind a figure, with what it does before it: 开工项目 for 8个项目开工.
std::u16string thingOf(const Reading& r, const Draft& d)
{
    const Span noun = nounBehind(r, d, d.clause.end);
    const Span verb = firstPredicate(r, noun);
    return verb.empty() ? words(r, noun) : words(r, {verb.begin, noun.end}) + words(r, {noun.begin, predicateBegin(r, noun, verb)});
}

/// 投入3亿元改造老旧小区, 投入3亿元,改造老旧小区12个: the money is for what stands behind it.
std::u16string thingBehind(const Reading& r, std::size_t draft)
{
    const Draft& d = r.drafts[draft];
    const Span rest{d.afterEnd, d.clause.end};
    if (rest.length() > 2 && !holdsFigure(r, rest))
        return words(r, phraseOf(r, rest));
    for (std::size_t k = draft + 1; k < r.drafts.size() && r.drafts[k].clause.begin <= d.clause.end + 1; ++k) {
        const Draft& next = r.drafts[k];
        if (!next.alive())
            continue;
        if (rest.length() > 2) // 投资42亿元的13个项目竣工
            return thingOf(r, next);
        const Span noun = nounBehind(r, next, next.clause.end);
        return words(r, noun.empty() ? phraseOf(r, {next.clause.begin, next.leadBegin}) : noun);
    }
    const std::size_t begin = std::min(d.clause.end + 1, d.sentence.end);
    Span clause{begin, begin};
    while (clause.end < d.sentence.end && clause.length() < 2 * longestOwner && !endsClause(r.text[clause.end]))
        ++clause.end;
    const bool works = firstAction(r, trimmed(r, clause)).begin == trimmed(r, clause).begin;
    return holdsFigure(r, clause) || !works ? std::u16string{} : words(r, phraseOf(r, clause));
}

/// What the figure before spoke of, as an owner.
std::u16string ownerInTopic(const Reading& r, const Topic& topic)
{
    if (!topic.owner.empty())
        return topic.owner;
    const std::u16string thing{withoutCount(r.lexicon, topic.standard ? topic.name : topic.thing)};
    if (thing.empty() || needsOwner(r.lexicon, thing))
        return {};
    constexpr std::size_t tellsAll = 4;
    return thing.size() < tellsAll && !topic.actionBehind && !topic.standard ? topic.action + thing : thing;
}

/// 建议120件、提案80件,办结率100%: a rate behind a list is of all that is in it. Empty where the clause before is no list of counts.
std::u16string listBefore(const Reading& r, std::size_t draft)
{
    const Draft& d = r.drafts[draft];
    std::u16string all;
    std::size_t members = 0;
    for (std::size_t k = draft; k-- > 0 && r.drafts[k].sentence.begin == d.sentence.begin;) {
        const Draft& other = r.drafts[k];
        if (!other.alive())
            continue;
        const bool counted = other.figure.unit == r.drafts[draft - 1].figure.unit && other.figure.what == UnitClass::Count;
        if (!counted || other.thing.empty() || other.inherited || other.standard || members == 3)
            break;
        all = other.thing + (all.empty() ? u"" : u"和") + all;
        ++members;
        if (other.leftBegin == 0 || !(joinsList(r.text[other.leftBegin]) || joinsList(r.text[other.leftBegin - 1])))
            break;
    }
    return members > 1 ? all : std::u16string{};
}

} // namespace

bool needsOwner(const Lexicon& lexicon, std::u16string_view name)
{
    const auto& dependent = lexicon.list(WordList::Dependent);
    while (!name.empty()) {
        if (dependent.find(name))
            return true;
        const auto modifier = lexicon.list(WordList::QuantityModifier).longestAt(name, 0, name.size());
        const auto verb = lexicon.actions().longestAt(name, 0, name.size()); // 改造户数
        const bool worked = verb.length() > 1 && lexicon.list(WordList::CountNoun).find(name.substr(verb.length()));
        if (!modifier && !worked)
            return false;
        name.remove_prefix(worked ? verb.length() : modifier.length());
    }
    return false;
}

std::u16string_view withoutCount(const Lexicon& lexicon, std::u16string_view name)
{
    const auto count = lexicon.list(WordList::Dependent).longestBefore(name, 0, name.size());
    constexpr std::size_t least = 2;
    if (!count || name.size() < count.length() + least)
        return name;
    name.remove_suffix(count.length());
    for (auto modifier = lexicon.list(WordList::QuantityModifier).longestBefore(name, 0, name.size());
         modifier && modifier.length() + least <= name.size();
         modifier = lexicon.list(WordList::QuantityModifier).longestBefore(name, 0, name.size()))
        name.remove_suffix(modifier.length());
    return name;
}

Span phraseOf(const Reading& r, Span clause)
{
    clause = trimmed(r, clause);
    Span verb = firstAction(r, clause);
    if (verb.begin == clause.begin) { // 深入开展禁烧管控: the object, without the verbs before it
        std::size_t begin = verb.end;
        for (bool again = true; again;) {
            const std::size_t from = begin < clause.end && joinsList(r.text[begin]) ? begin + 1 : begin;
            const auto more = r.lexicon.actions().longestAt(r.text, from, clause.end);
            again = more.length() > 1 && from + more.length() < clause.end;
            begin = again ? from + more.length() : begin;
        }
        clause = trimmed(r, {begin, clause.end});
    } else {
        const std::size_t end = std::min({firstPredicate(r, clause).begin, verb.begin, firstMove(r, clause)});
        if (end > clause.begin)
            clause = trimmed(r, {clause.begin, predicateBegin(r, clause, {end, end})});
    }
    return clause.length() < 2 || clause.length() > longestOwner || needsOwner(r.lexicon, words(r, clause)) ? Span{} : clause;
}

/// What the clause before speaks of, if it has no figure.
static Span clausePhrase(const Reading& r, const Draft& d)
{
    const Span before = clauseBefore(r, d.sentence.begin, d.clause.begin);
    return holdsFigure(r, before) ? Span{} : phraseOf(r, before);
}

Span contextOf(const Reading& r, const Draft& d)
{
    if (const Span opening = openingNoun(r, d); !opening.empty())
        return opening;
    return clausePhrase(r, d);
}

std::u16string ownerOf(const Reading& r, std::size_t draft, const Topic& topic)
{
    const Draft& d = r.drafts[draft];
    if (std::u16string all = d.figure.what == UnitClass::Percent ? listBefore(r, draft) : std::u16string{}; !all.empty())
        return all;
    const bool spending = bool(r.lexicon.list(WordList::Spending).find(d.thing));
    const bool worksBehind = spending && d.clause.end > d.afterEnd + 2;
    if (std::u16string thing = worksBehind ? thingBehind(r, draft) : std::u16string{}; !thing.empty())
        return thing;
    if (const Span nearer = d.leftBegin == d.clause.begin ? clausePhrase(r, d) : Span{}; !nearer.empty())
        return words(r, contextOf(r, d));
    if (std::u16string owner = ownerInTopic(r, topic); !owner.empty())
        return owner;
    if (const Span context = contextOf(r, d); !context.empty())
        return words(r, context);
    return spending ? thingBehind(r, draft) : std::u16string{};
}

} // namespace duixian::extract
