// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <optional>

#include "core/base/character_set.h"
#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

constexpr CharacterSet clauseEnds(u"，；：:。！？\n()（）");

/// Where the other bracket of a short remark stands, seen from one: 社区(村), 企业(含后备)20家. No place where the brackets hold more than
/// a few words, a figure or a mark: that is a clause of its own. `step` is 1 from an opening bracket, -1 from a closing one.
std::optional<std::size_t> otherBracket(std::u16string_view text, std::size_t place, int step)
{
    constexpr std::size_t longest = 8;
    for (std::size_t i = 1; i <= longest && (step > 0 ? place + i < text.size() : place >= i); ++i) {
        const std::size_t other = step > 0 ? place + i : place - i;
        const char16_t c = text[other];
        if (step > 0 ? c == u')' || c == u'）' : c == u'(' || c == u'（')
            return i > 1 ? std::optional(other) : std::nullopt;
        if (isDigit(c) || clauseEnds.has(c))
            return std::nullopt;
    }
    return std::nullopt;
}

/// The stretch between commas, colons and brackets that holds the figure. A colon or bracket inside the figure itself does not cut, nor
/// does a short remark in brackets.
Span clauseAround(std::u16string_view text, const Span& figure, const Span& sentence)
{
    Span clause = figure;
    const auto ends = [text](std::size_t place) { // 18.1:39.8 is one ratio
        return clauseEnds.has(text[place]) &&
               !(text[place] == u':' && isDigit(at(text, place + 1)) && place > 0 && isDigit(text[place - 1]));
    };
    constexpr std::size_t farthest = 400; // no clause is that long; text without any mark is not walked over for each figure in it
    while (clause.begin > sentence.begin && figure.begin - clause.begin < farthest) {
        const char16_t c = text[clause.begin - 1];
        const auto open = c == u')' || c == u'）' ? otherBracket(text, clause.begin - 1, -1) : std::nullopt;
        if (!open && ends(clause.begin - 1))
            break;
        clause.begin = open ? *open : clause.begin - 1;
    }
    while (clause.end < sentence.end && clause.end - figure.end < farthest) {
        const char16_t c = text[clause.end];
        const auto close = c == u'(' || c == u'（' ? otherBracket(text, clause.end, 1) : std::nullopt;
        if (!close && ends(clause.end))
            break;
        clause.end = close ? *close + 1 : clause.end + 1;
    }
    return clause;
}

/// Where the sentence begins that the place stands in, up to its 。: looked for only behind the figure before, so that each character is
/// seen once.
std::size_t wholeBeginOf(const Reading& reading, const Draft* before, std::size_t place)
{
    const std::size_t from = before ? before->figure.span.end : 0;
    for (std::size_t i = place; i-- > from;)
        if (reading.text[i] == u'。' || reading.text[i] == u'\n')
            return i + 1;
    return before ? before->wholeBegin : 0;
}

Draft draftOf(const Reading& reading, Figure figure, const text::Sentence& sentence, const Draft* before)
{
    Draft draft;
    draft.sentence = sentence.span;
    draft.sentence.begin = std::min(draft.sentence.begin, figure.span.begin);
    draft.sentence.end = std::max(draft.sentence.end, figure.span.end);
    draft.paragraph = sentence.paragraph;
    draft.clause = clauseAround(reading.text, figure.span, draft.sentence);
    const Stage& stage = stageAt(reading, figure.span.begin);
    draft.section = stage.section;
    draft.sectionYears = stage.years;
    draft.wholeBegin = wholeBeginOf(reading, before, figure.span.begin);
    draft.goal = isGoal(reading, figure.span.begin);
    draft.figure = std::move(figure);
    return draft;
}

/// The first sentence that ends behind a place.
std::size_t sentenceBehind(const Reading& reading, std::size_t place)
{
    const std::vector<text::Sentence>& sentences = reading.outline.sentences;
    const auto found = std::partition_point(sentences.begin(), sentences.end(),
                                            [place](const text::Sentence& sentence) { return sentence.span.end <= place; });
    return static_cast<std::size_t>(found - sentences.begin());
}

} // namespace

void findDrafts(Reading& reading)
{
    const std::vector<text::Sentence>& sentences = reading.outline.sentences;
    std::vector<Figure> figures = findFigures(reading.text, reading.stretch, reading.lexicon);
    reading.drafts.reserve(figures.size());
    std::size_t at = sentenceBehind(reading, reading.stretch.begin);
    for (Figure& figure : figures) {
        while (at < sentences.size() && sentences[at].span.end <= figure.span.begin)
            ++at;
        if (at == sentences.size())
            break;
        const Draft* before = reading.drafts.empty() ? nullptr : &reading.drafts.back();
        reading.drafts.push_back(draftOf(reading, std::move(figure), sentences[at], before));
    }
}

void addDraft(Reading& reading, const Span& words)
{
    const std::size_t at = sentenceBehind(reading, words.begin);
    if (at == reading.outline.sentences.size() || words.empty())
        return;
    Figure figure;
    figure.span = words;
    figure.noValue = true;
    const auto next = std::partition_point(reading.drafts.begin(), reading.drafts.end(),
                                           [&words](const Draft& draft) { return draft.figure.span.begin < words.begin; });
    const Draft* before = next == reading.drafts.begin() ? nullptr : &*std::prev(next);
    reading.drafts.insert(next, draftOf(reading, std::move(figure), reading.outline.sentences[at], before));
}

} // namespace duixian::extract
