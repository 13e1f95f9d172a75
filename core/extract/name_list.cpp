// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/name_list.h"

#include <algorithm>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

/// Whether the character at a place stands inside a word in which it joins nothing: 和谐, 普及, 参与.
bool insideWord(const Reading& r, std::size_t place, std::size_t end)
{
    constexpr std::size_t longestBefore = 3; // 呼和浩特, 碳中和, 积极参与
    const auto& words = r.lexicon.list(WordList::JoinerInside);
    for (std::size_t back = 0; back <= std::min(longestBefore, place); ++back)
        if (words.longestAt(r.text, place - back, end).length() > back)
            return true;
    return false;
}

constexpr std::u16string_view opening = u"“《‘(（";
constexpr std::u16string_view closing = u"”》’)）";

bool isOneOf(std::u16string_view set, char16_t c)
{
    return set.find(c) != std::u16string_view::npos;
}

/// Where the number of the names begins in the last of them, and how long it is with its measure word: 智能传感三大产业集群.
Span countIn(const Reading& r, const Span& last, std::size_t names)
{
    constexpr std::u16string_view numerals = u"两二三四五六七八九十";
    constexpr std::u16string_view measures = u"大个项类家条种座所名位支片区市县镇乡村者级";
    for (std::size_t i = last.begin; i + 1 < last.end; ++i) {
        const std::size_t place = numerals.find(r.text[i]);
        if (place == std::u16string_view::npos || !isOneOf(measures, r.text[i + 1]))
            continue;
        if ((place == 0 ? 2 : place + 1) == names)
            return {i, i + 2};
    }
    return {last.end, last.end};
}

/// The noun of all names; none where it is 指标, 领域 and the like.
Span nounFrom(const Reading& r, const Span& noun)
{
    const bool says = !r.lexicon.list(WordList::WholeNoun).find(r.text.substr(noun.begin, noun.length()));
    return says ? noun : Span{noun.end, noun.end};
}

/// 税收、出口等指标: what stands behind 等; `last` then ends before it.
bool cutOpenEnd(const Reading& r, Span& last, Span& behind)
{
    for (std::size_t i = last.end; i-- > last.begin + 1;)
        if (r.text[i] == u'等' && at(r.text, i + 1) != u'级') {
            behind = {i + 1, last.end};
            last.end = i;
            return true;
        }
    return false;
}

} // namespace

std::size_t joinerAt(const Reading& r, std::size_t place, std::size_t end)
{
    if (r.text[place] == u'、')
        return 1;
    if (!joinsList(r.text[place]) && r.text[place] != u'以')
        return 0;
    if (r.text[place] == u'以')
        return place + 1 < end && r.text[place + 1] == u'及' ? 2 : 0;
    return insideWord(r, place, end) ? 0 : 1;
}

std::vector<Span> membersOf(const Reading& r, const Span& s)
{
    std::vector<Span> members;
    std::size_t begin = s.begin;
    int depth = 0;
    const auto close = [&](std::size_t end, std::size_t next) {
        if (end > begin)
            members.push_back({begin, end});
        begin = next;
    };
    for (std::size_t i = s.begin; i < s.end; ++i) {
        if (isOneOf(opening, r.text[i])) {
            if (depth == 0 && i > begin && isOneOf(closing, r.text[i - 1]) && r.text[i] == u'“')
                close(i, i); // “两抢”“两盗”
            ++depth;
        }
        if (isOneOf(closing, r.text[i]))
            --depth;
        if (depth > 0)
            continue;
        if (const std::size_t joiner = joinerAt(r, i, s.end); joiner > 0) {
            close(i, i + joiner);
            i += joiner - 1;
        }
    }
    close(s.end, s.end);
    return members;
}

NameList listIn(const Reading& r, const Span& stretch)
{
    NameList list;
    list.members = membersOf(r, stretch);
    list.collective = {stretch.end, stretch.end};
    if (list.members.size() < 2)
        return list;
    Span& last = list.members.back();
    Span behind = list.collective;
    list.open = cutOpenEnd(r, last, behind);
    const Span& counted = list.open ? behind : last;
    const Span count = countIn(r, counted, list.members.size());
    list.counted = !count.empty();
    if (list.counted) {
        list.collective = nounFrom(r, {count.end, counted.end});
        list.open = false; // as many as are named
        last.end = std::min(last.end, count.begin);
    } else if (list.open) {
        list.collective = nounFrom(r, behind);
    }
    if (last.empty())
        list.members.pop_back();
    return list;
}

} // namespace duixian::extract
