// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_indicators.h"

#include <algorithm>

#include "core/lexicon/lexicon.h"
#include "core/query/question_words.h"
#include "core/script/search_text.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostChoices = 12;

char16_t large(char16_t c)
{
    return c >= u'a' && c <= u'z' ? static_cast<char16_t>(c - (u'a' - u'A')) : c;
}

/// The free units of a stretch without blanks, with their places; a gap is a line end.
struct Compact {
    std::u16string units;
    std::vector<std::size_t> at;
};

Compact compactOf(const QuestionText& text, const Span& stretch)
{
    Compact out;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        const char16_t c = text.taken[i] || text.units[i] == u'"' ? u'\n' : large(text.units[i]);
        if (c == u' ')
            continue;
        out.units.push_back(c);
        out.at.push_back(i);
    }
    return out;
}

/// A Latin name is a word of its own: no GDP in XGDP.
bool isWhole(std::u16string_view units, std::size_t begin, std::size_t end)
{
    return isWholeWord(units, {begin, end});
}

bool holdsName(const Indicator& indicator, std::u16string_view words)
{
    const auto holds = [&](const std::u16string& name) { return name.find(words) != std::u16string::npos; };
    return holds(indicator.name) || std::any_of(indicator.aliases.begin(), indicator.aliases.end(), holds);
}

/// How much longer than the words the shortest name is that begins with them; npos where none does.
std::size_t restBehind(const Indicator& indicator, std::u16string_view words)
{
    std::size_t rest = std::u16string::npos;
    const auto look = [&](const std::u16string& name) {
        if (name.size() > words.size() && name.front() == words.front() && name.compare(0, words.size(), words) == 0)
            rest = std::min(rest, name.size() - words.size());
    };
    look(indicator.name);
    for (const std::u16string& alias : indicator.aliases)
        look(alias);
    return rest;
}

void addNew(std::vector<const Indicator*>& list, const Indicator* indicator)
{
    if (indicator && list.size() < mostChoices && std::find(list.begin(), list.end(), indicator) == list.end())
        list.push_back(indicator);
}

} // namespace

std::u16string asName(std::u16string_view words)
{
    std::u16string out;
    for (const char16_t c : script::searchText(words).units)
        if (c != u' ')
            out.push_back(large(c));
    return out;
}

std::vector<SaidIndicator> indicatorsIn(const QuestionText& text, const Span& stretch, const Lexicon& lexicon)
{
    const Compact compact = compactOf(text, stretch);
    const std::u16string_view units = compact.units;
    std::vector<SaidIndicator> out;
    std::size_t floor = 0;
    constexpr std::size_t mostNames = 8;
    for (std::size_t i = 0; i < units.size() && out.size() < mostNames;) {
        const auto match = lexicon.indicatorNames().longestAt(units, i, units.size());
        if (!match || !isWhole(units, i, i + match.length())) {
            ++i;
            continue;
        }
        const Indicator& indicator = lexicon.indicators()[*match.entry];
        std::size_t begin = i;
        std::size_t end = i + match.length();
        while (end < units.size() && holdsName(indicator, units.substr(begin, end + 1 - begin)))
            ++end;
        while (begin > floor && holdsName(indicator, units.substr(begin - 1, end + 1 - begin)))
            --begin;
        out.push_back({{compact.at[begin], compact.at[end - 1] + 1}, &indicator});
        floor = i = end;
    }
    return out;
}

std::vector<const Indicator*> likelyIndicators(std::u16string_view words, const Lexicon& lexicon)
{
    std::vector<const Indicator*> out;
    if (words.empty())
        return out;
    const std::u16string folded = script::searchText(words).units;
    if (const auto* const names = QuestionWords::builtIn().shortNames.find(folded))
        for (const std::u16string& name : *names)
            addNew(out, lexicon.indicator(name));
    const std::u16string name = asName(words);
    std::vector<const Indicator*> byOne;
    std::vector<const Indicator*> byTwo;
    for (const Indicator& indicator : lexicon.indicators())
        if (const std::size_t rest = name.size() > 1 ? restBehind(indicator, name) : 0; rest == 1 || rest == 2)
            (rest == 1 ? byOne : byTwo).push_back(&indicator);
    for (const auto* const list : {&byOne, &byTwo})
        for (const Indicator* const indicator : *list)
            addNew(out, indicator);
    return out;
}

bool isShortName(std::u16string_view words)
{
    return QuestionWords::builtIn().shortNames.find(script::searchText(words).units) != nullptr;
}

std::vector<const Indicator*> indicatorsNamedWith(std::u16string_view words, const Lexicon& lexicon)
{
    const std::u16string name = asName(words);
    std::vector<const Indicator*> holding;
    if (name.size() < 2)
        return holding;
    for (const Indicator& indicator : lexicon.indicators())
        if (holdsName(indicator, name))
            holding.push_back(&indicator);
    std::stable_sort(holding.begin(), holding.end(),
                     [](const Indicator* a, const Indicator* b) { return a->name.size() < b->name.size(); });
    holding.resize(std::min(holding.size(), mostChoices));
    return holding;
}

bool namesRate(std::u16string_view words, const Lexicon& lexicon)
{
    return static_cast<bool>(lexicon.list(WordList::RateNoun).longestBefore(words, 0, words.size()));
}

bool isRate(const Indicator& indicator)
{
    return !indicator.measures.contains(Measure::Growth) &&
           std::any_of(indicator.units.begin(), indicator.units.end(), [](const auto& unit) { return unit == u"%" || unit == u"‰"; });
}

} // namespace duixian::query
