// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/table_name.h"

#include <algorithm>

#include "core/extract/words_within.h"
#include "core/lexicon/short_forms.h"

namespace duixian::extract {
namespace {

/// 某某区地区生产总值 in that district's own report is 地区生产总值.
std::u16string_view withoutPlace(const Reading& r, std::u16string_view name)
{
    if (!r.head.place || r.head.place->path.empty())
        return name;
    const std::u16string& place = r.head.place->path.back();
    const bool own = place.size() > 1 && name.starts_with(place) && name.size() > place.size() + 1;
    return own ? name.substr(place.size()) : name;
}

/// Words that a name does not keep at its front, unless they are its whole.
std::u16string_view withoutPrefix(const Reading& r, std::u16string_view name)
{
    for (;;) {
        const auto prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(name, 0, name.size());
        const auto action = r.lexicon.actions().longestAt(name, 0, name.size());
        const auto noun = r.lexicon.list(WordList::Noun).longestAt(name, 0, name.size());
        if (!prefix || prefix.length() <= std::max(action.length(), noun.length()) || prefix.length() + 1 >= name.size())
            return name;
        name.remove_prefix(prefix.length());
    }
}

} // namespace

std::u16string tableThing(const Reading& r, std::u16string_view thing)
{
    thing = withoutPrefix(r, withoutPlace(r, thing));
    constexpr std::size_t least = 2;
    while (const auto tail = r.lexicon.list(WordList::NameTail).longestBefore(thing, 0, thing.size())) {
        if (thing.size() <= tail.length() + least)
            break;
        thing.remove_suffix(tail.length());
    }
    std::u16string name = inLongForm(std::u16string(thing));
    for (char16_t& c : name) // 社区（村） and 社区(村) are one name
        c = c == u'（' ? u'(' : c == u'）' ? u')' : c == u'［' ? u'[' : c == u'］' ? u']' : c == u'＆' ? u'&' : c;
    return name;
}

std::u16string endingFor(const Reading& r, const Draft& d, std::u16string_view name)
{
    const bool relative = d.measure == Measure::Growth || d.measure == Measure::AverageGrowth || d.measure == Measure::Ratio ||
                          d.measure == Measure::Multiple;
    if (relative || d.figure.form == Form::Fraction || r.lexicon.list(WordList::CountEnding).longestBefore(name, 0, name.size()))
        return {};
    if (d.figure.form == Form::Zero)
        return u"数";
    if (d.figure.what == UnitClass::Money) // 停发低保600户、3万元: 金额
        return d.ofCounted && !d.standard && !name.empty() && d.measure == Measure::Level ? u"金额" : u"";
    const Unit* unit = r.lexicon.units().find(std::u16string_view(d.figure.unit).substr(std::min(d.figure.unitWord, d.figure.unit.size())));
    if (!unit)
        return {};
    const bool track = unit->what == UnitClass::Length && holdsAny(name, r.lexicon.list(WordList::TrackWord));
    return track ? u"里程" : unit->ending;
}

std::u16string limitName(const Reading& r, std::u16string_view name)
{
    const auto& words = r.lexicon.list(WordList::LimitWord);
    if (const std::size_t front = words.longestAt(name, 0, name.size()).length(); front < name.size())
        name.remove_prefix(front);
    if (const std::size_t back = words.longestBefore(name, 0, name.size()).length(); back < name.size())
        name.remove_suffix(back);
    return name.ends_with(u"时限") ? std::u16string(name) : std::u16string(name) + u"时限";
}

} // namespace duixian::extract
