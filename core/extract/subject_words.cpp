// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/subject_words.h"

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

/// How long the words of time are with which a stretch begins: 2018年, 10月底前, 两年.
std::size_t timeWord(const Reading& r, const Span& s)
{
    constexpr std::u16string_view numbers = u"0123456789一二三四五六七八九十两-至—";
    constexpr std::u16string_view units = u"年月日";
    constexpr std::u16string_view tails = u"底末初前内来间后中";
    std::size_t i = s.begin;
    while (i < s.end && numbers.find(r.text[i]) != std::u16string_view::npos)
        ++i;
    if (i == s.begin || i >= s.end || units.find(r.text[i]) == std::u16string_view::npos)
        return 0;
    ++i;
    while (i < s.end && tails.find(r.text[i]) != std::u16string_view::npos)
        ++i;
    return i - s.begin;
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
    constexpr std::u16string_view edges = u"、 —-·.“";
    const auto& prefixes = r.lexicon.list(WordList::SubjectPrefix);
    for (bool again = true; again && s.begin < s.end;) {
        again = false;
        if (const std::size_t time = timeWord(r, s); time > 0) {
            s.begin += time;
            again = true;
            continue;
        }
        if (edges.find(r.text[s.begin]) != std::u16string_view::npos &&
            !(r.text[s.begin] == u'“' && r.text.substr(s.begin, s.length()).find(u'”') != std::u16string_view::npos)) {
            ++s.begin;
            again = true;
            continue;
        }
        const auto adverb = r.lexicon.list(WordList::AdverbPrefix).longestAt(r.text, s.begin, s.end);
        if (adverb && r.lexicon.actions().longestAt(r.text, s.begin + adverb.length(), s.end).length() > 1 &&
            !r.lexicon.actions().longestAt(r.text, s.begin, s.end)) {
            s.begin += adverb.length();
            again = true;
            continue;
        }
        const auto prefix = prefixes.longestAt(r.text, s.begin, s.end);
        const auto action = r.lexicon.actions().longestAt(r.text, s.begin, s.end);
        const auto indicator = r.lexicon.indicatorNames().longestAt(r.text, s.begin, s.end);
        if (prefix && prefix.length() >= action.length() && prefix.length() > (indicator ? indicator.length() : 0)) {
            s.begin += prefix.length();
            again = true;
        }
    }
    while (s.end > s.begin && (edges.find(r.text[s.end - 1]) != std::u16string_view::npos || r.text[s.end - 1] == u'的'))
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
    for (std::size_t i = s.begin + 1; i < s.end; ++i)
        if (const auto word = r.lexicon.list(WordList::Predicate).longestAt(r.text, i, s.end))
            return {i, i + word.length()};
    return {s.end, s.end};
}

} // namespace duixian::extract
