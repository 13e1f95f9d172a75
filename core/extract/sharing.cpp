// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/extract/characters.h"
#include "core/extract/names_for_figures.h"
#include "core/extract/passes.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

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
void spread(Reading& r, const SharedFigures& group)
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
void deal(Reading& r, const SharedFigures& group)
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
std::vector<Draft> dealOne(const Reading& r, const SharedFigures& group)
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
        if (d.attributive) {
            before = &d;
            continue;
        }
        const std::size_t begin = std::min(std::max(d.clause.begin, lastFigureEnd), d.figure.span.begin);
        SharedFigures group{{}, shareWordsOf(reading, d, begin), lastFigureEnd};
        group.figures = groupFrom(reading, i, group.words.spoken);
        if (group.size() > 1 && startsFrom(reading, d, drafts[group.figures.back()])) {
            for (const std::size_t start : group.figures)
                drafts[start].dropped = u"starting value";
            continue;
        }
        before = &d;
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
