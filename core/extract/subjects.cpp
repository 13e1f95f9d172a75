// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/owners.h"
#include "core/extract/passes.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// What the figures before have spoken of in the sentence. Which of it a figure goes on with depends on what it is.
struct Spoken {
    Topic work;  ///< the things done or counted: 新建公厕8座, …, 竣工6座
    Topic named; ///< also a sum of them: 总投资3亿元, 增长5%
    Topic last;  ///< also a share: 占比12%, 提高0.5个百分点

    /// `narrows`: 其中国家级6家 is of what was said last, be it done or there.
    [[nodiscard]] const Topic& before(const Draft& d, bool narrows = false) const
    {
        return d.figure.what == UnitClass::Points ? last : counts(d.figure.what) && !narrows ? work : named;
    }

    void add(const Draft& d)
    {
        last = {d.action,
                d.thing,
                d.standard ? d.name : std::u16string{},
                d.inherited ? before(d).owner : d.owner,
                d.subject,
                d.standard,
                d.actionBehind,
                counts(d.figure.what) && d.figure.what != UnitClass::Money,
                d.lead.link || d.lead.riseTo};
        if (d.share)
            return;
        named = last;
        const bool stock = d.inherited && d.action.empty() && !work.action.empty();
        if (work.thing.empty() || !(stock || d.ownerless))
            work = last;
    }
};

/// 。其中工业项目6个: the sentence narrows what the one before spoke of.
bool opensNarrower(const Reading& r, std::size_t begin)
{
    return r.text.substr(begin, 2) == u"其中";
}

/// 29家单位、413项事项进驻大厅: the words behind the last of a list hold for those before it.
void passBack(Reading& r)
{
    std::vector<Draft>& drafts = r.drafts;
    const auto& ranks = r.lexicon.list(WordList::Rank);
    const Draft* next = nullptr;
    for (std::size_t i = drafts.size(); i-- > 0;) {
        Draft& d = drafts[i];
        if (!d.alive())
            continue;
        const bool listed = next && next->attributive && d.attributive && next->clause.begin == d.clause.begin &&
                            next->leftBegin + 24 > next->figure.span.begin;
        if (listed && d.action.empty())
            d.action = next->action;
        if (listed && ranks.find(d.thing)) // 6个市属、12个区属公立医院
            d.thing += std::u16string_view(next->thing).substr(ranks.longestAt(next->thing, 0, next->thing.size()).length());
        next = &d;
    }
}

/// Where the next figure of the clause begins; the clause's end where there is none.
std::size_t nextFigure(const std::vector<Draft>& drafts, std::size_t i)
{
    const std::size_t end = drafts[i].clause.end;
    for (std::size_t k = i + 1; k < drafts.size() && drafts[k].figure.span.begin < end; ++k)
        if (drafts[k].alive())
            return drafts[k].figure.span.begin;
    return end;
}

/// The noun behind a figure, or behind the next one where the two are joined and nothing else names this one.
Span nounOf(const Reading& r, std::size_t i)
{
    const Draft& draft = r.drafts[i];
    const std::size_t next = nextFigure(r.drafts, i);
    const Span noun = nounBehind(r, draft, next);
    const Span before = trimmed(r, {draft.leftBegin, draft.leadBegin});
    const bool named = !before.empty() && !isAction(r, r.text.substr(before.begin, before.length()));
    if (!noun.empty() || named || !counts(draft.figure.what) || !leansOnNext(r, draft, next))
        return noun;
    std::size_t k = i + 1;
    while (!r.drafts[k].alive())
        ++k;
    return nounBehind(r, r.drafts[k], nextFigure(r.drafts, k));
}

/// 投入 by itself becomes 学校改造投入.
void giveOwner(Reading& r, std::size_t i, const Topic& topic)
{
    Draft& draft = r.drafts[i];
    draft.owner = ownerOf(r, i, topic);
    draft.unsure = draft.unsure || draft.owner.empty() || topic.thing.empty();
    draft.thing = draft.owner + draft.thing;
    if (draft.share)
        draft.name = draft.thing;
}

/// 发放补贴3亿元,惠及800人: the subsidy reached them.
void giveContext(const Reading& r, Draft& d, const Topic& topic)
{
    if (!r.lexicon.list(WordList::EffectVerb).find(d.action))
        return;
    d.ownerLeads = true;
    d.owner = words(r, contextOf(r, d));
    if (d.owner.empty() && !topic.standard)
        d.owner = topic.thing;
}

} // namespace

void findSubjects(Reading& reading)
{
    Spoken spoken;
    const Draft* previous = nullptr;
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        if (!draft.alive() || (draft.measure == Measure::Sync && !draft.subject.empty()))
            continue;
        const bool narrows = previous && previous->paragraph == draft.paragraph && opensNarrower(reading, draft.sentence.begin);
        if (!previous || (previous->sentence.begin != draft.sentence.begin && !narrows))
            spoken = {};
        const bool sameClause = previous && previous->clause.begin == draft.clause.begin;
        const bool joined = sameClause || narrows || (previous && previous->clause.end + 1 == draft.clause.begin);
        const Span post = nounOf(reading, i);
        if (!post.empty())
            readBehind(reading, draft, post, spoken.work, sameClause || narrows);
        else
            readBefore(reading, draft, spoken.before(draft, opensNarrower(reading, draft.clause.begin)), joined);
        const bool grows = draft.action.empty() && draft.thing.empty() && (draft.lead.rise || draft.lead.fall);
        if (draft.ownerless || grows)
            giveOwner(reading, i, spoken.work);
        else if (!draft.inherited && !draft.standard)
            giveContext(reading, draft, spoken.work);
        previous = &draft;
        if (!draft.thing.empty() && !draft.lead.gap)
            spoken.add(draft);
    }
    passBack(reading);
}

} // namespace duixian::extract
