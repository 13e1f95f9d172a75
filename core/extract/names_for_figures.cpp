// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/names_for_figures.h"

#include <algorithm>

#include "core/extract/owners.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// The names of the figures before, the nearest last: …159亿元,其中…88亿元,分别增长11.7%、8.6%.
std::vector<SharedName> namesBefore(const Reading& r, std::size_t first, std::size_t wanted)
{
    constexpr std::size_t farthest = 40; // figures: they are dealt out soon behind their names
    std::vector<SharedName> names;
    for (std::size_t i = first; i-- > first - std::min(first, farthest) && names.size() < wanted;) {
        const Draft& d = r.drafts[i];
        if (!d.alive())
            continue;
        if (d.sentence.begin != r.drafts[first].sentence.begin)
            break;
        const std::u16string name = d.standard ? d.name : d.actionBehind ? d.thing + d.action : d.thing;
        if (names.empty() || names.front().name != name)
            names.insert(names.begin(), {name, d.subject, d.standard, d.actionBehind ? std::u16string{} : d.action});
    }
    return names;
}

/// 事故起数、死亡人数,分别下降…: the list in the clause before, where no figure stands in that and it says nothing else.
std::vector<SharedName> namesInClauseBefore(const Reading& r, const SharedFigures& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    constexpr std::size_t furthest = 80;
    const std::size_t end = d.clause.begin - std::min<std::size_t>(d.clause.begin, 1);
    const std::size_t floor = std::max({d.sentence.begin, group.lastFigureEnd, end - std::min(end, furthest)});
    if (end <= floor || (r.text[end] != u'，' && r.text[end] != u','))
        return {};
    std::size_t begin = end;
    while (begin > floor && r.text[begin - 1] != u'，' && r.text[begin - 1] != u',' && r.text[begin - 1] != u':' &&
           r.text[begin - 1] != u'：')
        --begin;
    if (begin == group.lastFigureEnd)
        return {};
    std::vector<SharedName> names = namesListed(r, trimmed(r, {begin, end}), true, group.size());
    const bool clean = std::ranges::all_of(names, [&](const SharedName& name) {
        return name.standard || (firstPredicate(r, name.place).empty() && firstAction(r, name.place).empty());
    });
    return clean && names.size() > 1 ? names : std::vector<SharedName>{};
}

/// Whether a name says nothing of its own: 满意率分别达… is of the things counted before.
bool leansOnOwner(const Reading& r, const SharedName& name)
{
    return !name.standard && (needsOwner(r.lexicon, name.name) || r.lexicon.list(WordList::Owned).find(name.name));
}

/// 其中国家级、省级分别2个、5个: only ranks, of what was counted before.
void addRanked(const Reading& r, const Topic& topic, std::vector<SharedName>& names)
{
    const auto& ranks = r.lexicon.list(WordList::Rank);
    if (topic.thing.empty() || !std::ranges::all_of(names, [&](const SharedName& name) { return bool(ranks.find(name.name)); }))
        return;
    const std::size_t old = ranks.longestAt(topic.thing, 0, topic.thing.size()).length();
    for (SharedName& name : names) {
        addTail(r, name, std::u16string_view(topic.thing).substr(old));
        name.action = topic.action;
    }
}

/// What the figure before the group spoke of in its sentence.
Topic topicBefore(const Reading& r, std::size_t figure)
{
    for (std::size_t i = figure; i-- > 0 && r.drafts[i].sentence.begin == r.drafts[figure].sentence.begin;)
        if (const Draft& d = r.drafts[i]; d.alive())
            return {d.action, d.thing, d.standard ? d.name : std::u16string{}, d.owner, d.subject, d.standard, d.actionBehind,
                    false,    false};
    return {};
}

/// 受理诉求900件,办结率、满意率均达98%: the rates are of what was spoken of before.
void addOwner(const Reading& r, const SharedFigures& group, std::vector<SharedName>& names)
{
    if (names.empty() || !leansOnOwner(r, names.front()))
        return;
    const std::u16string owner = ownerOf(r, group.figures.front(), topicBefore(r, group.figures.front()));
    for (SharedName& name : names)
        if (leansOnOwner(r, name) && !name.name.starts_with(owner))
            name.name.insert(0, owner);
}

/// The names before 分别; where none stand there, those of the clause or of the figures before.
std::vector<SharedName> namesBeforeShare(const Reading& r, const SharedFigures& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    if (auto byVerb = namesByVerb(r, group.words.names, group.size()); !byVerb.empty())
        return byVerb;
    std::vector<SharedName> names = namesListed(r, group.words.names, !counts(d.figure.what), group.size());
    if (names.empty()) {
        names = namesInClauseBefore(r, group);
        return names.empty() && group.size() > 1 ? namesBefore(r, group.figures.front(), group.size()) : names;
    }
    if (names.size() > 1) {
        addOwner(r, group, names);
        addRanked(r, topicBefore(r, group.figures.front()), names);
    }
    if (names.size() > 1 || group.size() == 1)
        return names;
    if (auto parts = namesWithin(r, names.front(), group.size()); !parts.empty())
        return parts;
    auto owners = leansOnOwner(r, names.front()) ? namesBefore(r, group.figures.front(), group.size()) : std::vector<SharedName>{};
    if (owners.size() != group.size())
        return names;
    for (SharedName& owner : owners) {
        addTail(r, owner, names.front().name);
        owner.action.clear();
    }
    return owners;
}

/// The verb behind 分别 and the words that all names take: 分别实现产值5亿元、3亿元.
void addBetween(const Reading& r, const SharedFigures& group, std::vector<SharedName>& names)
{
    const Between between = readBetween(r, r.drafts[group.figures.front()], group.words.between);
    for (SharedName& name : names) {
        if (!between.action.empty())
            name.action = between.action;
        addTail(r, name, between.tail);
        name.standard = name.standard || between.share;
    }
}

/// 新建公园2个、绿道和驿站各3处: a verb from before the names is of all that have none; one among the names is that of a name.
void keepVerb(const Reading& r, const SharedFigures& group, std::vector<SharedName>& names)
{
    const Draft& d = r.drafts[group.figures.front()];
    const std::size_t begin = group.words.names.begin;
    if (d.action.empty() || group.words.names.empty() || r.text.substr(begin, d.figure.span.begin - begin).find(d.action) != d.action.npos)
        return;
    for (SharedName& name : names)
        if (name.action.empty())
            name.action = d.action;
}

} // namespace

std::vector<SharedName> spokenNames(const Reading& r, const SharedFigures& group)
{
    if (group.words.names.empty() && group.size() > 1)
        if (auto byVerb = namesByVerb(r, group.words.between, group.size()); !byVerb.empty())
            return byVerb;
    std::vector<SharedName> names = namesBeforeShare(r, group);
    addBetween(r, group, names);
    keepVerb(r, group, names);
    return names;
}

std::vector<SharedName> silentNames(const Reading& r, const SharedFigures& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    if (d.inherited)
        return namesBefore(r, group.figures.front(), group.size());
    std::vector<SharedName> names = namesListed(r, d.subject, !counts(d.figure.what), group.size());
    if (names.size() == 1)
        if (auto parts = namesWithin(r, names.front(), group.size()); !parts.empty())
            return parts;
    if (names.size() > 1) {
        addOwner(r, group, names);
        addRanked(r, topicBefore(r, group.figures.front()), names);
    }
    return names;
}

} // namespace duixian::extract
