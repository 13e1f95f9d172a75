// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/extract/characters.h"
#include "core/extract/owners.h"
#include "core/extract/passes.h"
#include "core/extract/share_words.h"
#include "core/extract/shared_names.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// Where a group of figures stands in the text, and what stands before it.
struct Group {
    std::vector<std::size_t> figures; ///< places in the drafts
    ShareWords words;
    std::size_t lastFigureEnd = 0; ///< of the figure before the group

    [[nodiscard]] std::size_t size() const { return figures.size(); }
};

/// Whether nothing but a list sign and words of a lead stand between two figures of one list.
bool followsDirectly(const Reading& r, const Draft& first, const Draft& second)
{
    if (second.figure.span.begin < first.afterEnd || second.sentence.begin != first.sentence.begin || second.attributive)
        return false;
    constexpr std::size_t furthest = 7; // 、同比下降了
    const Span between{first.afterEnd, second.figure.span.begin};
    return between.length() <= furthest && !between.empty() && joinsList(r.text[between.begin]) && second.leadBegin <= between.begin + 1;
}

/// The figures that are dealt out together, from the place of the first. Without 分别 they are of one kind: 道路8条、7公里 is one name's.
std::vector<std::size_t> groupFrom(const Reading& r, std::size_t first, bool spoken)
{
    std::vector<std::size_t> group{first};
    for (std::size_t i = first + 1; i < r.drafts.size(); ++i) {
        if (!r.drafts[i].alive())
            continue;
        if (!followsDirectly(r, r.drafts[group.back()], r.drafts[i]))
            break;
        if (!spoken && r.drafts[i].figure.what != r.drafts[first].figure.what)
            break;
        group.push_back(i);
    }
    return group;
}

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
std::vector<SharedName> namesInClauseBefore(const Reading& r, const Group& group)
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
void addOwner(const Reading& r, const Group& group, std::vector<SharedName>& names)
{
    if (names.empty() || !leansOnOwner(r, names.front()))
        return;
    const std::u16string owner = ownerOf(r, group.figures.front(), topicBefore(r, group.figures.front()));
    for (SharedName& name : names)
        if (leansOnOwner(r, name) && !name.name.starts_with(owner))
            name.name.insert(0, owner);
}

/// The names before 分别; where none stand there, those of the clause or of the figures before.
std::vector<SharedName> namesBeforeShare(const Reading& r, const Group& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    std::vector<SharedName> names = namesListed(r, group.words.names, !counts(d.figure.what), group.size());
    if (names.empty()) {
        names = namesInClauseBefore(r, group);
        return names.empty() && group.size() > 1 ? namesBefore(r, group.figures.front(), group.size()) : names;
    }
    if (names.size() > 1)
        addOwner(r, group, names);
    if (names.size() > 1 || group.size() == 1)
        return names;
    if (auto parts = namesWithin(r, names.front(), group.size()); !parts.empty())
        return parts;
    if (auto byVerb = namesByVerb(r, group.words.names, group.size()); !byVerb.empty())
        return byVerb;
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
void addBetween(const Reading& r, const Group& group, std::vector<SharedName>& names)
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
void keepVerb(const Reading& r, const Group& group, std::vector<SharedName>& names)
{
    const Draft& d = r.drafts[group.figures.front()];
    const std::size_t begin = group.words.names.begin;
    if (d.action.empty() || group.words.names.empty() || r.text.substr(begin, d.figure.span.begin - begin).find(d.action) != d.action.npos)
        return;
    for (SharedName& name : names)
        if (name.action.empty())
            name.action = d.action;
}

std::vector<SharedName> spokenNames(const Reading& r, const Group& group)
{
    if (group.words.names.empty() && group.size() > 1)
        if (auto byVerb = namesByVerb(r, group.words.between, group.size()); !byVerb.empty())
            return byVerb;
    std::vector<SharedName> names = namesBeforeShare(r, group);
    addBetween(r, group, names);
    keepVerb(r, group, names);
    return names;
}

std::vector<SharedName> silentNames(const Reading& r, const Group& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    if (d.inherited)
        return namesBefore(r, group.figures.front(), group.size());
    std::vector<SharedName> names = namesListed(r, d.subject, !counts(d.figure.what), group.size());
    if (names.size() == 1)
        if (auto parts = namesWithin(r, names.front(), group.size()); !parts.empty())
            return parts;
    if (names.size() > 1)
        addOwner(r, group, names);
    return names;
}

void give(Draft& d, const SharedName& name)
{
    d.subject = name.place;
    d.thing = name.name;
    d.name = name.standard ? name.name : std::u16string{};
    d.standard = name.standard;
    d.action = name.action;
    d.inherited = d.actionBehind = d.share = d.unsure = d.ownerless = d.ofCounted = false;
    d.owner.clear();
}

/// Words of a lead that the group's first figure has hold for those behind that have none of their own: 分别增长11.7%、8.6%; a bound behind
/// the last holds for those before: 5%、4%以内.
void spread(Reading& r, const Group& group)
{
    const Draft& first = r.drafts[group.figures.front()];
    const LeadWords lead = first.lead;
    const Draft& last = r.drafts[group.figures.back()];
    const auto after = last.figure.what == first.figure.what ? last.boundAfter : std::nullopt;
    for (const std::size_t i : group.figures) {
        LeadWords& own = r.drafts[i].lead;
        if (!own.rise && !own.fall && !own.riseTo && !own.fallTo) {
            const auto bound = own.bound;
            own = lead;
            own.bound = bound ? bound : lead.bound;
        }
        if (!r.drafts[i].boundAfter)
            r.drafts[i].boundAfter = after;
    }
}

/// 消减量分别完成任务的…: a verb inside the names is none of a fall; 压减会议、文件各15%: before them it is.
void settleFall(const Reading& r, Draft& d, ShareWords& words, std::size_t begin)
{
    if (!d.lead.fall || d.leftBegin <= begin || d.leftBegin > words.names.end)
        return;
    const std::size_t verb = d.leftBegin - r.lexicon.leads().longestBefore(r.text, begin, d.leftBegin).length();
    if (verb <= words.names.begin)
        words.names.begin = d.leftBegin;
    else
        d.lead.fall = false;
}

/// The copies that take a draft's place, by the draft's index, in order.
using Copies = std::vector<std::pair<std::size_t, std::vector<Draft>>>;

/// One figure for several names: 办结率、答复率均为100%.
std::vector<Draft> copiesFor(const Draft& draft, const std::vector<SharedName>& names)
{
    std::vector<Draft> copies;
    for (const SharedName& name : names) {
        copies.push_back(draft);
        give(copies.back(), name);
    }
    return copies;
}

std::vector<Draft> withCopies(std::vector<Draft> drafts, Copies copies)
{
    std::vector<Draft> all;
    all.reserve(drafts.size() + copies.size());
    auto next = copies.begin();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (next != copies.end() && next->first == i) {
            std::move(next->second.begin(), next->second.end(), std::back_inserter(all));
            ++next;
        } else {
            all.push_back(std::move(drafts[i]));
        }
    }
    return all;
}

/// Names that one figure can be dealt to: short ones, and not many.
bool canAllHave(const std::vector<SharedName>& names)
{
    constexpr std::size_t most = 12;
    constexpr std::size_t longest = 24;
    return names.size() > 1 && names.size() <= most &&
           std::ranges::all_of(names, [](const SharedName& name) { return !name.name.empty() && name.place.length() <= longest; });
}

/// Deals the figures of a group to as many names; where there are more or fewer, each figure says that it was dealt in doubt.
void deal(Reading& r, const Group& group)
{
    std::vector<SharedName> names = group.words.spoken ? spokenNames(r, group) : silentNames(r, group);
    const Draft& first = r.drafts[group.figures.front()];
    if (names.size() == group.size()) {
        spread(r, group);
        for (std::size_t k = 0; k < group.size(); ++k)
            give(r.drafts[group.figures[k]], names[k]);
    } else if (group.words.spoken) {
        for (const std::size_t i : group.figures)
            r.drafts[i].sharedUnevenly = true;
        spread(r, group);
    } else if (first.lead.rise || first.lead.fall || first.boundAfter) {
        spread(r, group);
    }
}

/// One figure that 各, 均 or 分别 gives to each of several names, or 三个零增长.
std::vector<Draft> dealOne(const Reading& r, const Group& group)
{
    const Draft& d = r.drafts[group.figures.front()];
    const std::vector<SharedName> names =
        group.words.spoken ? spokenNames(r, group) : namesCounted(r, trimmed(r, {d.leftBegin, d.leadBegin}));
    return canAllHave(names) ? copiesFor(d, names) : std::vector<Draft>{};
}

} // namespace

void shareOut(Reading& reading)
{
    std::vector<Draft>& drafts = reading.drafts;
    Copies copies;
    const Draft* before = nullptr;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft& d = drafts[i];
        if (!d.alive())
            continue;
        const std::size_t lastFigureEnd = before ? before->afterEnd : 0;
        before = &d;
        if (d.attributive)
            continue;
        const std::size_t begin = std::min(std::max(d.clause.begin, lastFigureEnd), d.figure.span.begin);
        Group group{{}, shareWordsOf(reading, d, begin), lastFigureEnd};
        group.figures = groupFrom(reading, i, group.words.spoken);
        if (group.words.spoken)
            settleFall(reading, d, group.words, begin);
        if (group.size() > 1) {
            deal(reading, group);
            i = group.figures.back();
            before = &drafts[i];
        } else if (group.words.spoken || d.figure.form == Form::Zero) {
            if (auto dealt = dealOne(reading, group); !dealt.empty())
                copies.emplace_back(i, std::move(dealt));
        }
    }
    if (!copies.empty())
        drafts = withCopies(std::move(drafts), std::move(copies));
}

} // namespace duixian::extract
