// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/subject_words.h"

#include <algorithm>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

/// How long the words of time are with which a stretch begins: 2018年, 10月底前, 两年.
std::size_t timeWord(const Reading& r, const Span& s)
{
    constexpr std::u16string_view numbers = u"0123456789一二三四五六七八九十两-至—";
    constexpr std::u16string_view units = u"年月日天";
    constexpr std::u16string_view tails = u"底末初前内来间后中时";
    std::size_t i = s.begin;
    i += r.lexicon.list(WordList::SpanOpening).longestAt(r.text, i, s.end).length(); // 连续十年, 仅用20天
    const std::size_t number = i;
    while (i < s.end && numbers.find(r.text[i]) != std::u16string_view::npos)
        ++i;
    if (i == number || i >= s.end || units.find(r.text[i]) == std::u16string_view::npos)
        return 0;
    ++i;
    while (i < s.end && tails.find(r.text[i]) != std::u16string_view::npos)
        ++i;
    return i - s.begin;
}

/// Whether a word of its own begins here, whatever its first characters mean by themselves: 新能源, 全职, 在校, 和谐.
bool beginsNoun(const Reading& r, const Span& s, std::size_t prefix)
{
    return r.lexicon.list(WordList::Noun).longestAt(r.text, s.begin, s.end).length() > prefix;
}

/// How long the words are with which the stretch begins and that no name keeps: 全年, 我区, 2018年, 重点 before a verb.
std::size_t edgeLength(const Reading& r, const Span& s)
{
    if (const std::size_t time = timeWord(r, s); time > 0)
        return time;
    constexpr std::u16string_view marks = u"、 —-·.“";
    const char16_t first = r.text[s.begin];
    const bool opensName = first == u'“' && r.text.substr(s.begin, s.length()).find(u'”') != std::u16string_view::npos;
    if (marks.find(first) != std::u16string_view::npos)
        return opensName ? 0 : 1;
    const std::size_t action = r.lexicon.actions().longestAt(r.text, s.begin, s.end).length();
    const auto verbBehind = [&](std::size_t length) { return r.lexicon.actions().longestAt(r.text, s.begin + length, s.end).length() > 1; };
    const std::size_t adverb = r.lexicon.list(WordList::AdverbPrefix).longestAt(r.text, s.begin, s.end).length();
    if (adverb > 0 && action == 0 && verbBehind(adverb))
        return adverb;
    const auto indicator = r.lexicon.indicatorNames().longestAt(r.text, s.begin, s.end);
    const std::size_t prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(r.text, s.begin, s.end).length();
    if (prefix > 0 && prefix >= action && prefix > indicator.length() && !beginsNoun(r, s, prefix))
        return prefix;
    const std::size_t one = r.lexicon.list(WordList::ShortPrefix).longestAt(r.text, s.begin, s.end).length();
    const bool before = one > 0 && (verbBehind(one) || r.lexicon.indicatorNames().longestAt(r.text, s.begin + one, s.end));
    return before && action <= one && indicator.length() <= one && !beginsNoun(r, s, one) ? one : 0;
}

/// 8个片区改造|项目: a verb of work with a noun behind it and no adverb before is part of the thing's name.
bool isModifier(const Reading& r, const Span& things, const Span& verb)
{
    return r.lexicon.list(WordList::ModifierVerb).find(r.text.substr(verb.begin, verb.length())) && verb.end < things.end &&
           !r.lexicon.list(WordList::VerbAdverb).longestBefore(r.text, things.begin, verb.begin);
}

} // namespace

bool isAction(const Reading& r, std::u16string_view words)
{
    std::size_t i = 0;
    while (i < words.size()) {
        if (i > 0 && !joinsList(words[i - 1]))
            return false;
        const auto action = r.lexicon.actions().longestAt(words, i, words.size());
        if (!action && !joinsList(words[i]))
            return false;
        i += action ? action.length() : 1;
    }
    return !words.empty();
}

Span trimmed(const Reading& r, Span s)
{
    while (s.begin < s.end) {
        const std::size_t edge = edgeLength(r, s);
        if (edge == 0)
            break;
        s.begin += std::min(edge, s.length());
    }
    constexpr std::u16string_view tails = u"、 —-·.“的了";
    while (s.end > s.begin && tails.find(r.text[s.end - 1]) != std::u16string_view::npos)
        --s.end;
    return s;
}

std::u16string words(const Reading& r, const Span& s)
{
    return std::u16string(r.text.substr(s.begin, s.length()));
}

std::size_t actionsBegin(const Reading& r, std::size_t begin, std::size_t end)
{
    std::size_t place = end;
    while (place > begin) {
        const std::size_t tail = place < end && joinsList(r.text[place - 1]) ? place - 1 : place;
        const auto action = r.lexicon.actions().longestBefore(r.text, begin, tail);
        if (!action || action.length() < 2 || (tail != place && tail == begin))
            break;
        place = tail - action.length();
    }
    return place;
}

Span firstAction(const Reading& r, const Span& s)
{
    for (std::size_t i = s.begin; i < s.end; ++i) {
        if (const auto noun = r.lexicon.list(WordList::Noun).longestAt(r.text, i, s.end)) {
            i += noun.length() - 1;
            continue;
        }
        if (const auto action = r.lexicon.actions().longestAt(r.text, i, s.end); action && (action.length() >= 2 || action.word == u"获"))
            return {i, i + action.length()};
    }
    return {s.end, s.end};
}

Span firstPredicate(const Reading& r, const Span& s)
{
    for (std::size_t i = s.begin + 1; i < s.end; ++i) {
        if (const auto noun = r.lexicon.list(WordList::Noun).longestAt(r.text, i, s.end); noun.length() > 1) {
            i += noun.length() - 1;
            continue;
        }
        const auto word = r.lexicon.list(WordList::Predicate).longestAt(r.text, i, s.end);
        if (const Span verb{i, i + word.length()}; word && !isModifier(r, s, verb))
            return verb;
    }
    return {s.end, s.end};
}

std::size_t predicateBegin(const Reading& r, const Span& noun, const Span& verb)
{
    std::size_t begin = verb.begin;
    for (bool again = true; again && begin > noun.begin + 1;) {
        const auto adverb = r.lexicon.list(WordList::VerbAdverb).longestBefore(r.text, noun.begin + 1, begin);
        again = bool(adverb);
        begin -= adverb.length();
    }
    return begin;
}

} // namespace duixian::extract
