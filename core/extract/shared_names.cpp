// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/shared_names.h"

#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/name_list.h"
#include "core/extract/shared_words.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// A first name longer than this begins at its last verb: what stands before that is no part of the list.
constexpr std::size_t longName = 18;

/// The standard indicator of a name, also without words that no name keeps at its front.
const Indicator* standardOf(const Reading& r, std::u16string_view name)
{
    while (!name.empty()) {
        if (const Indicator* standard = r.lexicon.indicator(name))
            return standard;
        const std::size_t prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(name, 0, name.size()).length();
        if (prefix == 0)
            return nullptr;
        name.remove_prefix(prefix);
    }
    return nullptr;
}

/// The standard indicator of a name with the end of the list's last name: PM2.5、PM10年均浓度.
const Indicator* standardWith(const Reading& r, std::u16string_view name, std::u16string_view last)
{
    if (const Indicator* alone = standardOf(r, name))
        return alone;
    for (std::size_t cut = 1; cut < last.size(); ++cut)
        if (const Indicator* shared = standardOf(r, std::u16string(name) + std::u16string(last.substr(cut))))
            return shared;
    return nullptr;
}

SharedName named(const Reading& r, std::u16string_view name, const Span& place)
{
    const Indicator* standard = standardOf(r, name);
    return {standard ? standard->name : std::u16string(name), place, standard != nullptr, {}};
}

/// The verb, or verbs (新建、改建), with which the stretch begins, where something stands behind; empty otherwise.
Span verbsAt(const Reading& r, const Span& s)
{
    Span verbs{s.begin, s.begin};
    for (std::size_t from = s.begin; from < s.end;) {
        const Span verb = firstAction(r, {from, s.end});
        if (verb.begin != from || verb.end >= s.end)
            break;
        verbs.end = verb.end;
        from = verb.end + joinerAt(r, verb.end, s.end);
        if (from == verb.end)
            break;
    }
    return verbs;
}

/// The verb that a name begins with and that it does not keep; of shares and growth only verbs such as 实现 go.
std::u16string takeVerb(const Reading& r, Span& name, bool relative)
{
    const Span verbs = verbsAt(r, name);
    if (verbs.empty() || (relative && !r.lexicon.list(WordList::LightVerb).find(r.text.substr(verbs.begin, verbs.length()))))
        return {};
    name.begin = verbs.end;
    return relative ? std::u16string{} : words(r, verbs);
}

/// Where the last of the verbs stands that say only that it came so: 连续十年实现|事故数. The begin of the name where none does.
std::size_t behindLightVerb(const Reading& r, const Span& first)
{
    std::size_t begin = first.begin;
    for (std::size_t i = first.begin + 1; i + 2 < first.end; ++i) {
        if (const std::size_t noun = r.lexicon.list(WordList::Noun).longestAt(r.text, i, first.end).length(); noun > 0) {
            i += noun - 1;
            continue;
        }
        const std::size_t verb = r.lexicon.list(WordList::LightVerb).longestAt(r.text, i, first.end).length();
        if (verb > 1 && i + verb + 1 < first.end)
            begin = i + verb;
    }
    return begin;
}

/// The first name of a list without what stands before the verb that it is the object of; a name that is too long begins at its last verb.
Span withoutFront(const Reading& r, Span first)
{
    first.begin = behindLightVerb(r, first);
    while (first.length() > longName) {
        const Span verb = firstAction(r, {first.begin + 1, first.end});
        if (verb.empty() || verb.begin + 4 > first.end)
            break;
        first.begin = verb.begin;
    }
    return first;
}

/// 人大建议和政协提案办结率、满意率: what the quantities are of is one member, unless the figures are as many as there are names.
void joinOwner(const Reading& r, NameList& list, std::size_t figures)
{
    if (list.members.size() == figures)
        return;
    std::vector<std::u16string_view> members;
    for (const Span& member : list.members)
        members.push_back(r.text.substr(member.begin, member.length()));
    const std::size_t joined = sharedOwner(r.lexicon, members);
    list.members[joined].begin = list.members.front().begin;
    list.members.erase(list.members.begin(), list.members.begin() + static_cast<std::ptrdiff_t>(joined));
}

std::vector<SharedName> complete(const Reading& r, const NameList& list, bool relative)
{
    std::vector<SharedName> names;
    std::vector<std::u16string_view> members;
    std::u16string action;
    for (Span member : list.members) {
        if (const Span core = trimmed(r, member); !core.empty())
            member = core;
        const std::u16string own = takeVerb(r, member, relative);
        if (!own.empty() || names.empty())
            action = own;
        names.push_back({{}, member, false, action});
        members.push_back(r.text.substr(member.begin, member.length()));
    }
    std::vector<std::u16string> whole = wholeNames(r.lexicon, members);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Indicator* standard = whole[i] != members[i] ? standardOf(r, whole[i]) : nullptr; // 常住人口 in …户籍人口城镇化率
        if (!standard)
            standard = standardWith(r, members[i], members.back());
        names[i].standard = standard != nullptr;
        names[i].name = standard ? standard->name : std::move(whole[i]);
        if (!list.collective.empty())
            addTail(r, names[i], r.text.substr(list.collective.begin, list.collective.length()));
    }
    return names;
}

} // namespace

void addTail(const Reading& r, SharedName& name, std::u16string_view tail)
{
    if (tail.empty() || name.name.ends_with(tail) || (tail.size() <= 2 && !name.name.empty() && name.name.back() == tail.back()))
        return;
    name.name += tail;
    const Indicator* standard = standardOf(r, name.name);
    name.standard = standard != nullptr;
    if (standard)
        name.name = standard->name;
}

std::vector<SharedName> namesListed(const Reading& r, const Span& stretch, bool relative, std::size_t figures)
{
    if (stretch.empty())
        return {};
    NameList list = listIn(r, stretch);
    list.members.front() = withoutFront(r, list.members.front());
    if (list.members.size() == 1) {
        Span only = list.members.front();
        const std::u16string action = takeVerb(r, only, relative);
        SharedName name = named(r, r.text.substr(only.begin, only.length()), only);
        name.action = action;
        return {name};
    }
    joinOwner(r, list, figures);
    return complete(r, list, relative);
}

std::vector<SharedName> namesCounted(const Reading& r, const Span& stretch)
{
    NameList list = listIn(r, stretch);
    if (list.counted)
        list.members.front() = withoutFront(r, list.members.front());
    return list.counted ? complete(r, list, true) : std::vector<SharedName>{};
}

std::vector<SharedName> namesByVerb(const Reading& r, const Span& stretch, std::size_t figures)
{
    const Span verbs = verbsAt(r, stretch);
    const std::vector<Span> each = verbs.empty() ? std::vector<Span>{} : membersOf(r, verbs);
    if (each.size() < 2 || (figures > 1 && each.size() != figures))
        return {};
    const Span thing{verbs.end, stretch.end};
    std::vector<SharedName> names;
    for (const Span& verb : each)
        names.push_back({words(r, thing), thing, false, words(r, verb)});
    return names;
}

std::vector<SharedName> namesWithin(const Reading& r, const SharedName& name, std::size_t figures)
{
    std::vector<SharedName> names;
    const std::u16string_view text = r.text.substr(name.place.begin, name.place.length());
    for (const std::u16string& part : namesInOneWord(r.lexicon, text, figures)) {
        names.push_back(named(r, part, name.place));
        names.back().action = name.action;
    }
    return names;
}

} // namespace duixian::extract
