// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/characters.h"
#include "core/extract/passes.h"
#include "core/extract/years.h"

namespace duixian::extract {
namespace {

bool holds(std::u16string_view text, const WordTable<bool>& words)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (const auto word = words.longestAt(text, i, text.size())) {
            const char16_t before = i > 0 ? text[i - 1] : u'\0';
            const std::u16string_view behind = text.substr(i + word.length());
            const bool base =
                before == u'较' || before == u'比' || before == u'与' || behind.starts_with(u"同期") || behind.starts_with(u"结转");
            if (!base)
                return true;
        }
    return false;
}

int lastReviewed(const Head& head)
{
    return head.reviewed ? head.reviewed->last : head.planned ? head.planned->first - 1 : 0;
}

/// What the words of the sentence up to the figure say of its time, against the part it stands in.
Kind kindOf(const Reading& r, const Draft& d)
{
    const std::u16string_view clause = r.text.substr(d.clause.begin, d.figure.span.begin - d.clause.begin);
    const auto named = yearOf(r, d);
    const int reviewed = lastReviewed(r.head);
    if (d.section == Section::Plan) {
        const bool past = holds(clause, r.lexicon.list(WordList::PastWord)) ||
                          (named && reviewed && (named->last <= reviewed || named->last == untilNow));
        return past && !d.goal ? Kind::Outcome : Kind::Target;
    }
    const bool future = holds(clause, r.lexicon.list(WordList::FutureWord)) ||
                        (named && reviewed && named->last != untilNow && named->first > reviewed + (d.section == Section::Review ? 1 : 0));
    return future || d.goal ? Kind::Target : Kind::Outcome;
}

} // namespace

void findKinds(Reading& reading)
{
    for (Draft& draft : reading.drafts)
        if (draft.alive())
            draft.kind = kindOf(reading, draft);
}

} // namespace duixian::extract
