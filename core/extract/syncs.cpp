// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// The words of a sync in a clause; empty where it has none.
struct Sync {
    Span words;
    Bound bound = Bound::Equal;
};

/// What may stand behind the words and before the clause's end: 与经济增长同步以上.
std::size_t endOf(const Reading& r, const Span& clause)
{
    const auto after = r.lexicon.list(WordList::GoalTail).longestBefore(r.text, clause.begin, clause.end);
    return clause.end - after.length();
}

/// The words that close the clause: they begin with one word of a row of the table and end with another, or are one lone word.
Sync syncIn(const Reading& r, const Span& clause)
{
    const std::size_t end = endOf(r, clause);
    for (std::size_t i = clause.begin; i < end; ++i) {
        const auto begin = r.lexicon.syncBegins().longestAt(r.text, i, end);
        if (!begin)
            continue;
        for (const SyncWords& row : *begin.entry) {
            const std::size_t from = i + begin.length();
            const bool lone = row.ends->size() == 0 && from == end;
            const auto close = row.ends->longestBefore(r.text, from, end);
            if (lone || (close && (row.apart || from + close.length() == end)))
                return {{i, end}, row.bound};
        }
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

/// 居民收入增速, 指标等: words that stand between the name and the sync.
std::size_t nameEnd(const Reading& r, std::size_t begin, std::size_t end)
{
    while (const auto tail = r.lexicon.list(WordList::SyncTail).longestBefore(r.text, begin, end))
        end -= tail.length();
    return end;
}

Draft draftOf(const Reading& r, const Span& clause, const Sync& sync)
{
    Draft draft;
    draft.figure.span = sync.words;
    draft.figure.noValue = true;
    const auto& sentences = r.outline.sentences;
    const auto sentence =
        std::partition_point(sentences.begin(), sentences.end(), [&](const text::Sentence& s) { return s.span.end <= sync.words.begin; });
    draft.sentence = sentence == sentences.end() ? clause : sentence->span;
    draft.paragraph = sentence == sentences.end() ? 0 : sentence->paragraph;
    draft.wholeBegin = draft.sentence.begin;
    draft.clause = clause;
    const Stage& stage = stageAt(r, clause.begin);
    draft.section = Section::Plan;
    draft.sectionYears = stage.years;
    draft.goal = true;
    draft.kind = Kind::Target;
    draft.measure = Measure::Sync;
    draft.bound = sync.bound;
    draft.leftBegin = clause.begin;
    draft.leadBegin = nameEnd(r, clause.begin, sync.words.begin);
    draft.afterEnd = sync.words.end;
    return draft;
}

/// 完成年度节能减排任务: what is to be reached stands inside the words.
void nameInside(const Reading& r, Draft& draft)
{
    for (std::size_t i = draft.figure.span.begin; i < draft.figure.span.end; ++i)
        if (const auto noun = r.lexicon.list(WordList::SyncNoun).longestAt(r.text, i, draft.figure.span.end)) {
            draft.subject = {i, i + noun.length()};
            draft.thing = noun.word;
            return;
        }
}

/// 单位GDP能耗和居民消费价格指数控制在省定范围内: one for each, where they are standard indicators and no mere examples (…等指标).
std::vector<Draft> dealtOut(const Reading& r, const Draft& draft)
{
    std::vector<Draft> each;
    std::size_t begin = draft.leftBegin;
    bool standard = false;
    for (std::size_t i = begin; i <= draft.leadBegin; ++i) {
        if (i < draft.leadBegin && !joinsList(r.text[i]))
            continue;
        Draft one = draft;
        one.subject = {begin, i};
        one.thing = r.text.substr(begin, i - begin);
        begin = i + 1;
        if (const Indicator* indicator = r.lexicon.indicator(one.thing)) {
            one.name = indicator->name;
            one.standard = standard = true;
        }
        each.push_back(std::move(one));
    }
    const std::u16string_view names = r.text.substr(draft.leftBegin, draft.figure.span.begin - draft.leftBegin);
    return each.size() > 1 && standard && names.find(u'等') == std::u16string_view::npos ? each : std::vector<Draft>{draft};
}

/// The clauses of the passage of the main targets that have no figure.
void findIn(const Reading& r, const Span& passage, std::vector<Draft>& found)
{
    constexpr std::u16string_view ends = u"，；：:。！？\n";
    std::size_t begin = passage.begin;
    for (std::size_t i = passage.begin; i <= passage.end && i <= r.text.size(); ++i) {
        if (i < passage.end && ends.find(r.text[i]) == std::u16string_view::npos)
            continue;
        const Span clause{begin, i};
        begin = i + 1;
        if (clause.length() == 0 || holdsFigure(r, clause))
            continue;
        const Sync sync = syncIn(r, clause);
        if (sync.words.empty())
            continue;
        Draft draft = draftOf(r, clause, sync);
        if (draft.leadBegin == clause.begin)
            nameInside(r, draft);
        if (draft.leadBegin == clause.begin && draft.subject.empty())
            continue; // 保持稳定增长 of nothing
        for (Draft& one : dealtOut(r, draft))
            found.push_back(std::move(one));
    }
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
    for (const Span& goal : reading.goals)
        if (goal.overlaps(reading.stretch))
            findIn(reading, {std::max(goal.begin, reading.stretch.begin), std::min(goal.end, reading.stretch.end)}, found);
    if (!found.empty())
        reading.drafts = merged(std::move(reading.drafts), std::move(found));
}

} // namespace duixian::extract
