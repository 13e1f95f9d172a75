// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_name.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/lexicon/lexicon.h"
#include "core/query/question_indicators.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

using Sort = FigureWord::Sort;

std::u16string typed(const QuestionText& text, const Span& span)
{
    return text.cased.substr(span.begin, span.length());
}

/// 全区老旧小区 without 全区, which no name keeps.
Span withoutPrefix(const QuestionText& text, Span span, const Lexicon& lexicon)
{
    for (;;) {
        const auto prefix = lexicon.list(WordList::SubjectPrefix).longestAt(text.units, span.begin, span.end);
        if (!prefix || prefix.length() + 1 >= span.length())
            return span;
        span.begin += prefix.length();
    }
}

bool isPrefix(const QuestionText& text, const Span& span, const Lexicon& lexicon)
{
    return lexicon.list(WordList::SubjectPrefix).find(text.units.substr(span.begin, span.length())) != nullptr;
}

/// The words of a name, a verb of work apart from its thing: a name has 改造老旧小区 and 老旧小区改造.
std::u16string wordsOfName(const std::u16string& name, const Lexicon& lexicon)
{
    constexpr std::size_t leastThing = 2;
    const auto front = lexicon.actions().longestAt(name, 0, name.size());
    if (front && front.length() + leastThing <= name.size())
        return name.substr(0, front.length()) + u" " + name.substr(front.length());
    const auto back = lexicon.actions().longestBefore(name, 0, name.size());
    if (back && back.length() + leastThing <= name.size())
        return name.substr(0, name.size() - back.length()) + u" " + name.substr(name.size() - back.length());
    return name;
}

/// Others in the name's place are counted in a unit of its own: for 地区生产总值 no share of it.
void keepAlike(std::vector<const Indicator*>& list, const Indicator* indicator)
{
    std::erase_if(list, [&](const Indicator* other) {
        const std::vector<std::u16string>& units = indicator->units;
        return other == indicator || std::none_of(units.begin(), units.end(), [&](const auto& unit) {
                   return std::find(other->units.begin(), other->units.end(), unit) != other->units.end();
               });
    });
}

/// An indicator that words may be meant for; none where there is none.
std::optional<FigureName> guessed(const QuestionText& text, const Span& span, const Lexicon& lexicon)
{
    const std::u16string words = typed(text, span);
    std::vector<const Indicator*> likely = likelyIndicators(words, lexicon);
    if (likely.empty())
        return std::nullopt;
    const bool sure = likely.size() == 1 && isShortName(words);
    return FigureName{span, likely.front(), words, {}, !sure, {likely.begin() + 1, likely.end()}, likely.size()};
}

FigureName named(const QuestionText& text, const Span& span, const Lexicon& lexicon)
{
    const std::u16string words = typed(text, span);
    return {span, nullptr, words, wordsOfName(words, lexicon)};
}

/// 公园 for 公园总数: an alias of two characters is a word that other names have in them, too.
bool isEveryday(const std::u16string& words, const Indicator& indicator)
{
    constexpr std::size_t most = 2;
    return words != indicator.name && words.size() <= most && std::all_of(words.begin(), words.end(), text::isHan);
}

/// The words of an indicator with the runs that touch it.
FigureName withTouching(const QuestionText& text, const std::vector<FigureWord>& words, std::size_t i, const Lexicon& lexicon)
{
    const Indicator* const indicator = std::get<const Indicator*>(words[i].meaning);
    Span span = words[i].span;
    const auto touches = [&](std::size_t other, std::size_t place) {
        return words[other].sort == Sort::Run && (words[other].span.begin == place || words[other].span.end == place) &&
               !isPrefix(text, words[other].span, lexicon);
    };
    if (i > 0 && touches(i - 1, span.begin))
        span.begin = withoutPrefix(text, words[i - 1].span, lexicon).begin;
    if (i + 1 < words.size() && touches(i + 1, span.end))
        span.end = words[i + 1].span.end;
    const std::u16string whole = typed(text, span);
    if (span == words[i].span)
        return {span, indicator, whole, {}, isEveryday(whole, *indicator)};
    if (auto likely = guessed(text, span, lexicon))
        return *likely;
    return {span, nullptr, whole, wordsOfName(whole, lexicon), true, {indicator}};
}

/// The runs that stand one beside the other from one on, forwards or backwards.
std::vector<std::size_t> runsFrom(const QuestionText& text, const std::vector<FigureWord>& words, std::size_t from, bool forwards)
{
    constexpr std::size_t most = 6;
    std::vector<std::size_t> out{from};
    for (std::size_t i = from; forwards ? i + 1 < words.size() : i > 0;) {
        const std::size_t next = forwards ? i + 1 : i - 1;
        const bool beside = forwards ? isBeside(text, words[i], words[next]) : isBeside(text, words[next], words[i]);
        if (words[next].sort != Sort::Run || !beside || out.size() == most)
            break;
        out.push_back(next);
        i = next;
    }
    return out;
}

FigureName nameFrom(const QuestionText& text, const std::vector<FigureWord>& words, std::size_t run, bool forwards, const Lexicon& lexicon)
{
    std::vector<std::size_t> runs = runsFrom(text, words, run, forwards);
    for (; !runs.empty(); runs.pop_back()) {
        const auto [first, last] = std::minmax(runs.front(), runs.back());
        const Span whole{words[first].span.begin, words[last].span.end};
        for (const Span& span : {whole, withoutPrefix(text, whole, lexicon)})
            if (auto likely = guessed(text, span, lexicon)) {
                likely->span = whole;
                return *likely;
            }
    }
    FigureName name = named(text, withoutPrefix(text, words[run].span, lexicon), lexicon);
    name.span = words[run].span;
    return name;
}

} // namespace

std::vector<FigureName> figureName(const QuestionText& text, const std::vector<FigureWord>& words, const Lexicon& lexicon)
{
    std::vector<FigureName> out;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].sort == Sort::Indicator)
            out.push_back(withTouching(text, words, i, lexicon));
    if (!out.empty())
        return out;
    const auto isRun = [&](const FigureWord& word) { return word.sort == Sort::Run && saysSomething(text, word.span); };
    const auto comparison = std::find_if(words.begin(), words.end(), [](const auto& word) { return word.sort == Sort::Comparison; });
    if (comparison == words.end())
        return out;
    const auto before = std::find_if(std::make_reverse_iterator(comparison), words.rend(), isRun);
    if (before != words.rend())
        return {nameFrom(text, words, static_cast<std::size_t>(std::distance(words.begin(), before.base())) - 1, false, lexicon)};
    const auto behind = std::find_if(comparison, words.end(), isRun);
    if (behind != words.end())
        return {nameFrom(text, words, static_cast<std::size_t>(std::distance(words.begin(), behind)), true, lexicon)};
    return out;
}

FigureName nameOfKey(const std::u16string& value, const Span& span, const Lexicon& lexicon)
{
    if (value.size() > 1 && value.back() == u'*') {
        const std::u16string words = value.substr(0, value.size() - 1);
        return {span, nullptr, words, words};
    }
    const Indicator* indicator = lexicon.indicator(asName(value));
    indicator = indicator ? indicator : lexicon.indicator(value);
    return {span, indicator, value, indicator ? std::u16string{} : value};
}

void addIndicatorsNamedAlike(FigureName& name, const Lexicon& lexicon)
{
    std::vector<const Indicator*> more = indicatorsNamedWith(name.typed, lexicon);
    if (name.indicator && !name.guessed)
        keepAlike(more, name.indicator);
    name.guessed = name.guessed || (!name.indicator && !more.empty());
    for (const Indicator* const indicator : more)
        if (indicator != name.indicator && std::find(name.others.begin(), name.others.end(), indicator) == name.others.end())
            name.others.push_back(indicator);
}

void joinPlaces(const QuestionText& text, std::vector<FigureWord>& words)
{
    const auto mayBe = [](const FigureWord& word) { return word.sort == Sort::Run || word.sort == Sort::Place; };
    constexpr std::size_t mostNames = 4;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t end = i;
        while (end < words.size() && end - i < mostNames && mayBe(words[end]) && (end == i || isBeside(text, words[end - 1], words[end])))
            ++end;
        for (; end > i; --end) {
            const Span span{words[i].span.begin, words[end - 1].span.end};
            auto place = placeNamed(text.units.substr(span.begin, span.length()), false);
            if (!place)
                continue;
            words[i] = {Sort::Place, span, std::move(*place)};
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i + 1), words.begin() + static_cast<std::ptrdiff_t>(end));
            break;
        }
    }
}

} // namespace duixian::query
