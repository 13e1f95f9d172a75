// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/passes.h"
#include "core/extract/subject_sides.h"

namespace duixian::extract {
namespace {

/// 29家单位、413项事项进驻大厅: the words behind the last of a list hold for those before it.
void passBack(std::vector<Draft>& drafts)
{
    const Draft* next = nullptr;
    for (std::size_t i = drafts.size(); i-- > 0;) {
        Draft& d = drafts[i];
        if (!d.alive())
            continue;
        const bool listed = next && next->attributive && d.attributive && next->clause.begin == d.clause.begin &&
                            next->leftBegin + 24 > next->figure.span.begin;
        if (listed && d.action.empty())
            d.action = next->action;
        next = &d;
    }
}

} // namespace

void findSubjects(Reading& reading)
{
    Topic topic;
    Topic last; ///< also a share: its change in points is its own
    const Draft* previous = nullptr;
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        if (!draft.alive())
            continue;
        std::size_t next = draft.clause.end;
        for (std::size_t k = i + 1; k < drafts.size() && drafts[k].figure.span.begin < next; ++k)
            if (drafts[k].alive())
                next = drafts[k].figure.span.begin;
        if (!previous || previous->sentence.begin != draft.sentence.begin)
            topic = last = {};
        const bool sameClause = previous && previous->clause.begin == draft.clause.begin;
        const bool joined = sameClause || (previous && previous->clause.end + 1 == draft.clause.begin);
        const Span post = nounBehind(reading, draft, next);
        if (!post.empty())
            readBehind(reading, draft, post, topic, sameClause);
        else
            readBefore(reading, draft, draft.figure.what == UnitClass::Points ? last : topic, joined);
        previous = &draft;
        if (draft.thing.empty() || draft.lead.gap)
            continue;
        last = {draft.action,
                draft.thing,
                draft.standard ? draft.name : std::u16string{},
                draft.subject,
                draft.standard,
                draft.actionBehind,
                draft.lead.link || draft.lead.riseTo};
        if (!draft.share)
            topic = last;
    }
    passBack(drafts);
}

} // namespace duixian::extract
