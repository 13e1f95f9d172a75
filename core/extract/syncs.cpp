// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <utility>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// How a macro target is said without a number: the words that begin it and those that end it.
struct SyncWords {
    std::u16string_view begin;
    std::u16string_view end;
    Bound bound;
};

constexpr SyncWords syncWords[] = {
    {u"与", u"基本同步", Bound::About},   {u"与", u"同步增长", Bound::Equal}, {u"与", u"同步", Bound::Equal},
    {u"和", u"同步", Bound::Equal},       {u"同步", u"增长", Bound::Equal},   {u"保持", u"增长", Bound::Equal},
    {u"保持", u"基本稳定", Bound::Equal}, {u"保持", u"稳定", Bound::Equal},   {u"完成", u"任务", Bound::Equal},
    {u"完成", u"目标", Bound::Equal},     {u"达到", u"要求", Bound::Equal},   {u"控制在", u"指标内", Bound::AtMost},
    {u"完成", u"指标", Bound::Equal},
};

/// The words of a sync in the clause, as far as they go; empty where it has none.
std::pair<Span, Bound> syncIn(std::u16string_view text, const Span& clause)
{
    const std::u16string_view words = text.substr(clause.begin, clause.length());
    for (const SyncWords& sync : syncWords) {
        const std::size_t end = words.rfind(sync.end);
        const std::size_t begin = end == std::u16string_view::npos ? end : words.substr(0, end).rfind(sync.begin);
        if (begin == std::u16string_view::npos || begin == 0)
            continue;
        return {{clause.begin + begin, clause.begin + end + sync.end.size()}, sync.bound};
    }
    return {{clause.begin, clause.begin}, Bound::Equal};
}

bool holdsFigure(const Reading& r, const Span& clause)
{
    auto draft = std::lower_bound(r.drafts.begin(), r.drafts.end(), clause.begin,
                                  [](const Draft& d, std::size_t place) { return d.figure.span.end <= place; });
    for (; draft != r.drafts.end() && draft->figure.span.begin < clause.end; ++draft)
        if (draft->alive() && clause.overlaps(draft->figure.span))
            return true;
    return false;
}

/// The clauses of the sentence that holds a goal word in the plan part, each without a figure.
void findIn(const Reading& r, const Span& sentence, std::size_t paragraph, std::vector<Draft>& found)
{
    constexpr std::u16string_view ends = u"，；：:。！？\n";
    std::size_t begin = sentence.begin;
    for (std::size_t i = sentence.begin; i <= sentence.end; ++i) {
        if (i < sentence.end && ends.find(r.text[i]) == std::u16string_view::npos)
            continue;
        const Span clause{begin, i};
        begin = i + 1;
        const bool figured = holdsFigure(r, clause);
        const auto [words, bound] = syncIn(r.text, clause);
        if (figured || words.empty())
            continue;
        Draft draft;
        draft.figure.span = words;
        draft.figure.noValue = true;
        draft.sentence = sentence;
        draft.clause = clause;
        draft.paragraph = paragraph;
        draft.goal = true;
        draft.section = Section::Plan;
        draft.kind = Kind::Target;
        draft.measure = Measure::Sync;
        draft.bound = bound;
        draft.leftBegin = clause.begin;
        draft.leadBegin = words.begin;
        for (const std::u16string_view tail : {u"增速", u"增幅", u"增长", u"等"})
            if (r.text.substr(clause.begin, draft.leadBegin - clause.begin).ends_with(tail))
                draft.leadBegin -= std::u16string_view(tail).size();
        draft.afterEnd = words.end;
        found.push_back(draft);
    }
}

/// The sentence behind, in the same paragraph; empty at the paragraph's end.
Span sentenceAfter(const Reading& r, const Span& sentence)
{
    Span next{sentence.end, sentence.end};
    while (next.end < r.text.size() && r.text[next.end] != u'\n' && r.text[next.end] != u'。')
        ++next.end;
    return next;
}

/// A short sentence without a figure that is nothing but a sync.
bool syncAlone(const Reading& r, const Span& sentence)
{
    constexpr std::size_t longest = 40;
    return sentence.length() <= longest && !holdsFigure(r, sentence) && !syncIn(r.text, sentence).first.empty();
}

/// Both in the order of the text.
std::vector<Draft> merged(std::vector<Draft> drafts, std::vector<Draft> found)
{
    std::vector<Draft> all;
    all.reserve(drafts.size() + found.size());
    std::merge(std::make_move_iterator(drafts.begin()), std::make_move_iterator(drafts.end()), std::make_move_iterator(found.begin()),
               std::make_move_iterator(found.end()), std::back_inserter(all),
               [](const Draft& a, const Draft& b) { return a.figure.span.begin < b.figure.span.begin; });
    return all;
}

} // namespace

void findSyncs(Reading& reading)
{
    std::vector<Draft> found;
    std::size_t done = 0;
    for (const Draft& draft : reading.drafts) {
        if (!draft.alive() || !draft.goal || draft.figure.span.begin < done)
            continue;
        Span sentence = draft.sentence;
        while (sentence.begin > 0 && reading.text[sentence.begin - 1] != u'。' && reading.text[sentence.begin - 1] != u'\n')
            --sentence.begin;
        while (sentence.end < reading.text.size() && reading.text[sentence.end - 1] != u'。' && reading.text[sentence.end] != u'\n')
            ++sentence.end;
        findIn(reading, sentence, draft.paragraph, found);
        for (Span next = sentenceAfter(reading, sentence); !next.empty() && syncAlone(reading, next);
             next = sentenceAfter(reading, sentence)) {
            findIn(reading, next, draft.paragraph, found); // 能耗等约束指标完成市定任务。
            sentence = next;
        }
        done = sentence.end;
    }
    if (!found.empty())
        reading.drafts = merged(std::move(reading.drafts), std::move(found));
}

} // namespace duixian::extract
