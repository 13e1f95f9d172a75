// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/merged_shelves.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/base/encoding.h"
#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/intake/second_reader.h"
#include "core/lexicon/own_words.h"
#include "core/model/names.h"

namespace duixian::intake {
namespace {

using library::Library;
using Differences = std::vector<MergeDifference>;

/// An own indicator as it is told beside another of its name.
std::string wordsFor(const Indicator& indicator)
{
    std::string out = toUtf8(indicator.definition);
    for (const std::u16string& alias : indicator.aliases)
        out.append(out.empty() ? "" : " ").append(toUtf8(alias));
    return out;
}

std::string wordsFor(const OwnAlias& alias)
{
    return toUtf8(alias.indicator);
}

const std::u16string& nameOfWord(const Indicator& indicator)
{
    return indicator.name;
}

const std::u16string& nameOfWord(const OwnAlias& alias)
{
    return alias.alias;
}

/// Theirs one by one beside mine, where they fit the rules with them; a name that is there already stays mine.
template <class Word>
void addWords(const std::vector<Word>& theirs, std::vector<Word> OwnWords::*list, OwnWords& words, Differences& differences)
{
    for (const Word& word : theirs) {
        std::vector<Word>& mine = words.*list;
        const auto same = std::find_if(mine.begin(), mine.end(), [&](const Word& one) { return nameOfWord(one) == nameOfWord(word); });
        if (same != mine.end() && *same == word)
            continue;
        OwnWords with = words;
        (with.*list).push_back(word);
        if (same == mine.end() && problemsOf(with).empty())
            words = std::move(with);
        else
            differences.push_back(
                {MergeSubject::OwnWord, {}, {}, nameOfWord(word), same == mine.end() ? "" : wordsFor(*same), wordsFor(word), {}});
    }
}

void mergeOwnWords(Library& into, const Library& from, HistoryStep& step, Differences& differences)
{
    const OwnWords here = into.ownWords();
    const OwnWords there = from.ownWords();
    OwnWords words = here;
    addWords(there.indicators, &OwnWords::indicators, words, differences);
    addWords(there.aliases, &OwnWords::aliases, words, differences);
    for (const OwnWord& word : there.words)
        if (std::find(words.words.begin(), words.words.end(), word) == words.words.end())
            words.words.push_back(word);
    if (words != here)
        into.setOwnWords(words, step);
}

void mergeSearches(Library& into, const Library& from, HistoryStep& step, Differences& differences)
{
    std::vector<SavedSearch> searches = into.savedSearches();
    const std::size_t before = searches.size();
    for (const SavedSearch& search : from.savedSearches()) {
        const auto same = std::find_if(searches.begin(), searches.end(), [&](const SavedSearch& one) { return one.name == search.name; });
        if (same == searches.end())
            searches.push_back(search);
        else if (same->query != search.query)
            differences.push_back({MergeSubject::SavedSearch, {}, {}, toUtf16(search.name), same->query, search.query, {}});
    }
    if (searches.size() > before)
        into.setSavedSearches(searches, step);
}

auto keyOf(const SecondFigure& figure)
{
    return std::tuple(figure.source, figure.place.path, figure.place.name, figure.indicator, figure.measure, toText(figure.period));
}

std::string wordsFor(const SecondFigure& figure)
{
    return numberText(figure.value) + toUtf8(figure.unit);
}

void mergeFigures(Library& into, const Library& from, HistoryStep& step, Differences& differences)
{
    const std::vector<SecondFigure> theirs = from.secondFigures();
    if (theirs.empty())
        return;
    std::map<decltype(keyOf(theirs.front())), std::string> here;
    for (const SecondFigure& figure : into.secondFigures())
        here.emplace(keyOf(figure), wordsFor(figure));
    for (const SecondFigure& figure : theirs)
        if (const auto same = here.find(keyOf(figure)); same != here.end() && same->second != wordsFor(figure))
            differences.push_back(
                {MergeSubject::SecondFigure,
                 {},
                 {},
                 figure.source + u" " + figure.place.name + u" " + figure.indicator + u" " + toUtf16(toText(figure.period)),
                 same->second,
                 wordsFor(figure),
                 {}});
    mergeSecondFigures(into, from, judgement::Side::Mine, step);
}

} // namespace

void mergeShelves(Library& into, const Library& from, HistoryStep& step, Differences& differences)
{
    mergeOwnWords(into, from, step, differences);
    mergeSearches(into, from, step, differences);
    mergeFigures(into, from, step, differences);
}

std::string wordsFor(const Choices& choices)
{
    std::string out;
    const auto add = [&out](std::string_view key, std::string_view value) {
        out.append(out.empty() ? "" : " ").append(key).append("=").append(value);
    };
    if (choices.encoding)
        add("encoding", nameOf(*choices.encoding));
    if (choices.place)
        add("place", toUtf8(choices.place->name));
    if (choices.kind)
        add("kind", nameOf(*choices.kind));
    if (choices.reviewed)
        add("reviewed", toText(*choices.reviewed));
    if (choices.planned)
        add("planned", toText(*choices.planned));
    if (choices.title)
        add("title", toUtf8(*choices.title));
    if (!choices.passages.empty())
        add("passages", std::to_string(choices.passages.size()));
    return out;
}

} // namespace duixian::intake
