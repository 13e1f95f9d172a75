// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// A name in a list, with the words that it shares with the last: 城镇、农村居民人均可支配收入.
struct Item {
    std::u16string name;
    Span place;
    bool standard = false;
    std::u16string action;
};

std::vector<Span> membersOf(const Reading& r, const Span& s)
{
    std::vector<Span> members;
    std::size_t begin = s.begin;
    int depth = 0; // a list inside quotes or brackets is one name
    for (std::size_t i = s.begin; i <= s.end; ++i) {
        if (i < s.end && (r.text[i] == u'“' || r.text[i] == u'《'))
            ++depth;
        if (i < s.end && (r.text[i] == u'”' || r.text[i] == u'》'))
            --depth;
        if (i < s.end && (depth > 0 || !joinsList(r.text[i])))
            continue;
        if (i > begin)
            members.push_back({begin, i});
        begin = i + 1;
    }
    return members;
}

/// The standard indicator of a name by itself or with the tail of the list's last name.
const Indicator* standardOf(const Reading& r, std::u16string_view name, std::u16string_view last)
{
    for (std::size_t skip = 0; skip < name.size(); ++skip) {
        if (const Indicator* alone = r.lexicon.indicator(name.substr(skip)))
            return alone;
        if (!r.lexicon.list(WordList::SubjectPrefix).longestAt(name, skip, name.size()))
            break;
    }
    for (std::size_t cut = 1; cut < last.size(); ++cut)
        if (const Indicator* shared = r.lexicon.indicator(std::u16string(name) + std::u16string(last.substr(cut))))
            return shared;
    return nullptr;
}

/// 建议办复率、满意率: the second has the owner of the first.
void passOwner(const Reading& r, std::vector<Item>& items)
{
    const auto& dependent = r.lexicon.list(WordList::Dependent);
    if (items.size() < 2 || items.front().standard)
        return;
    const std::u16string first = items.front().name;
    const auto tail = dependent.longestBefore(first, 0, first.size());
    if (!tail || tail.length() == first.size())
        return;
    for (Item& item : items)
        if (!item.standard && dependent.find(item.name))
            item.name = first.substr(0, first.size() - tail.length()) + item.name;
}

/// 城乡 is two names in one.
std::vector<Item> townAndCountry(const Reading& r, const Span& s)
{
    std::u16string_view name = r.text.substr(s.begin, s.length());
    if (!name.starts_with(u"城乡"))
        return {};
    name.remove_prefix(2);
    std::vector<Item> items;
    for (const std::u16string_view side : {u"城镇", u"农村"}) {
        const std::u16string whole = std::u16string(side) + std::u16string(name);
        const Indicator* standard = r.lexicon.indicator(whole);
        items.push_back({standard ? standard->name : whole, s, standard != nullptr, {}});
    }
    return items;
}

std::vector<Item> itemsOf(const Reading& r, const Span& s)
{
    std::vector<Item> items;
    const std::vector<Span> members = membersOf(r, s);
    for (const Span& member : members) {
        const std::u16string_view name = r.text.substr(member.begin, member.length());
        const std::u16string_view last = r.text.substr(members.back().begin, members.back().length());
        const Indicator* standard = standardOf(r, name, last);
        items.push_back({standard ? standard->name : std::u16string(name), member, standard != nullptr, {}});
    }
    passOwner(r, items);
    return items;
}

/// Whether nothing but list signs, bounds and words of a lead stand between two figures of one list.
bool followsDirectly(const Reading& r, const Draft& first, const Draft& second)
{
    if (second.figure.span.begin < first.afterEnd || second.sentence.begin != first.sentence.begin || second.attributive)
        return false;
    const Span between{first.afterEnd, second.figure.span.begin};
    return between.length() <= 4 && !between.empty() && joinsList(r.text[between.begin]) && second.leadBegin <= between.begin + 1;
}

/// The figures that are dealt out together, from the place of the first.
std::vector<std::size_t> groupFrom(const Reading& r, std::size_t first)
{
    std::vector<std::size_t> group{first};
    for (std::size_t i = first + 1; i < r.drafts.size(); ++i) {
        if (!r.drafts[i].alive())
            continue;
        if (!followsDirectly(r, r.drafts[group.back()], r.drafts[i]) || r.drafts[i].figure.what != r.drafts[first].figure.what)
            break;
        group.push_back(i);
    }
    return group;
}

/// The names of the figures before, the nearest last: …159亿元,其中…88亿元,分别增长11.7%、8.6%.
std::vector<Item> itemsBefore(const Reading& r, std::size_t first, std::size_t wanted)
{
    std::vector<Item> items;
    for (std::size_t i = first; i-- > 0 && items.size() < wanted;) {
        const Draft& d = r.drafts[i];
        if (!d.alive())
            continue;
        if (d.sentence.begin != r.drafts[first].sentence.begin)
            break;
        const std::u16string& name = d.standard ? d.name : d.thing;
        if (items.empty() || items.front().name != name)
            items.insert(items.begin(), {name, d.subject, d.standard, d.action});
    }
    return items;
}

void give(Draft& d, const Item& item)
{
    d.subject = item.place;
    d.thing = item.name;
    d.name = item.standard ? item.name : std::u16string{};
    d.standard = item.standard;
    d.action = item.action;
    d.inherited = false;
}

/// Words of a lead that the group's first figure has hold for all of it: 分别增长11.7%、8.6%; a bound behind the last does too: 5%、4%以内.
void spread(Reading& r, const std::vector<std::size_t>& group)
{
    const LeadWords lead = r.drafts[group.front()].lead;
    const auto after = r.drafts[group.back()].boundAfter;
    for (const std::size_t i : group) {
        r.drafts[i].lead = lead;
        if (!r.drafts[i].boundAfter)
            r.drafts[i].boundAfter = after;
    }
}

/// One figure for several names: 办结率、答复率均为100%.
std::vector<Draft> copiesFor(const Draft& draft, const std::vector<Item>& items)
{
    std::vector<Draft> copies;
    for (const Item& item : items) {
        copies.push_back(draft);
        give(copies.back(), item);
    }
    return copies;
}

/// The copies that take a draft's place, by the draft's index, in order.
using Copies = std::vector<std::pair<std::size_t, std::vector<Draft>>>;

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

} // namespace

void shareOut(Reading& reading)
{
    std::vector<Draft>& drafts = reading.drafts;
    Copies copies;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].alive() || drafts[i].attributive)
            continue;
        const std::vector<std::size_t> group = groupFrom(reading, i);
        const bool spoken = drafts[i].lead.share;
        std::vector<Item> items = drafts[i].inherited ? std::vector<Item>{} : itemsOf(reading, drafts[i].subject);
        if (group.size() == 1) {
            const bool rate = drafts[i].figure.what == UnitClass::Percent;
            if (items.size() > 1 && (drafts[i].lead.each && rate))
                copies.emplace_back(i, copiesFor(drafts[i], items));
            continue;
        }
        if (items.size() == 1 && group.size() == 2)
            if (auto sides = townAndCountry(reading, drafts[i].subject); !sides.empty())
                items = std::move(sides);
        if (items.size() <= 1 && (spoken || drafts[i].inherited))
            items = itemsBefore(reading, i, group.size());
        if (items.size() == group.size()) {
            spread(reading, group);
            for (std::size_t k = 0; k < group.size(); ++k)
                give(drafts[group[k]], items[k]);
        } else if (spoken) {
            for (const std::size_t k : group)
                drafts[k].sharedUnevenly = true;
            spread(reading, group);
        } else if (drafts[i].lead.rise || drafts[i].lead.fall || drafts[i].boundAfter) {
            spread(reading, group);
        }
        i = group.back();
    }
    if (!copies.empty())
        drafts = withCopies(std::move(drafts), std::move(copies));
}

} // namespace duixian::extract
