// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/anchor_years.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

bool holds(const Reading& r, const Span& span, WordList which)
{
    const WordTable<bool>& words = r.lexicon.list(which);
    for (std::size_t i = span.begin; i < span.end; ++i)
        if (words.longestAt(r.text, i, span.end))
            return true;
    return false;
}

/// 完成2020年续建的道路: behind a verb the year is part of the thing.
bool isAttribute(const Reading& r, const Draft& d, const TimeWord& word)
{
    if (word.opens || word.role == TimeRole::Until || word.span.begin < d.clause.begin)
        return false;
    for (std::size_t i = d.clause.begin; i < word.span.begin; ++i)
        if (r.lexicon.actions().longestAt(r.text, i, word.span.begin).length() > 1)
            return true;
    return false;
}

/// What the words of the sentence up to the figure say of its time, against the part it stands in.
Kind kindOf(const Reading& r, const Draft& d, const AnchorYears& anchors)
{
    if (d.goal)
        return Kind::Target;
    const Span clause{d.clause.begin, d.figure.span.begin};
    const TimeSaid said = timeSaid(r, d);
    const TimeWord* word = said.years && !isAttribute(r, d, *said.years) ? said.years : nullptr;
    const int reviewed = anchors.reviewed ? anchors.reviewed->last : 0;
    if (d.section == Section::Plan) {
        const bool past = holds(r, clause, WordList::PastWord) || said.now || (word && reviewed && word->years->last <= reviewed);
        return past && !holds(r, clause, WordList::PromiseWord) ? Kind::Outcome : Kind::Target;
    }
    // A figure of the year in which the report is given is a promise in a review only where it is by the end of that year.
    const bool ahead = word && reviewed && word->years->last > reviewed &&
                       (d.section == Section::Other || word->role == TimeRole::Until || word->years->first > reviewed + 1);
    return ahead || holds(r, clause, WordList::FutureWord) ? Kind::Target : Kind::Outcome;
}

} // namespace

void findKinds(Reading& reading)
{
    const AnchorYears anchors = anchorYears(reading.head);
    for (Draft& draft : reading.drafts)
        if (draft.alive())
            draft.kind = kindOf(reading, draft, anchors);
}

} // namespace duixian::extract
