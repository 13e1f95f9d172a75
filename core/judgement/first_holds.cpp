// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/first_holds.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/utf.h"
#include "core/model/judgement_names.h"
#include "core/model/names.h"

namespace duixian::judgement {
namespace {

bool isAdrift(const Decision& decision)
{
    return decision.standing == Standing::Adrift;
}

bool ofOneFinding(const Decision& a, const Decision& b)
{
    return a.anchor == b.anchor && a.found == b.found;
}

/// What the word on a statement comes to, with the values of the fields in which two people differ.
std::string wordOf(const Decision& decision, const View& view, const std::vector<StatementField>& fields)
{
    std::string out(nameOf(decision.ruling));
    for (const StatementField field : fields)
        out.append(" ").append(nameOf(field)).append("=").append(fieldText(view.statement, field).value_or(""));
    return out;
}

void addDisputes(const TwoOpinions& opinions, const std::vector<SeenTwice>& seen, std::vector<MergeDifference>& out)
{
    for (const SeenTwice& one : seen) {
        if (!one.disputed())
            continue;
        const Statement& statement = one.mine->statement;
        out.push_back({MergeSubject::Statement,
                       {},
                       statement.span,
                       statement.quote,
                       wordOf(opinions.mine.decisions[one.mine->decision], *one.mine, one.fields),
                       wordOf(opinions.theirs.decisions[one.theirs->decision], *one.theirs, one.fields),
                       one.fields});
    }
}

/// Adrift words have no statement to be compared by: theirs come in beside mine, but for those on the same words as one of mine.
void addAdrift(const std::vector<Decision>& theirs, std::vector<Decision>& mine)
{
    for (const Decision& word : theirs)
        if (isAdrift(word) && std::none_of(mine.begin(), mine.end(), [&](const Decision& one) { return ofOneFinding(one, word); })) {
            mine.push_back(word);
            mine.back().id = {};
        }
}

bool sameEnd(const PairEnd& a, const PairEnd& b)
{
    return a.report == b.report && a.anchor.span == b.anchor.span && a.anchor.quote == b.anchor.quote && a.indicator == b.indicator;
}

/// Whether they can't both hold: another word on the same two, or a target that each joins with something else.
bool contradict(const PairDecision& a, const PairDecision& b)
{
    if (!sameEnd(a.target, b.target))
        return false;
    if (sameEnd(a.outcome, b.outcome))
        return a.ruling != b.ruling || a.verdict != b.verdict;
    return a.ruling != PairRuling::Parted && b.ruling != PairRuling::Parted;
}

bool contradict(const Annotation& a, const Annotation& b)
{
    return a.kind == AnnotationKind::Responsible && b.kind == a.kind && a.anchor.span == b.anchor.span &&
           a.anchor.quote == b.anchor.quote && a.text != b.text;
}

bool same(const PairDecision& a, const PairDecision& b)
{
    return sameEnd(a.target, b.target) && sameEnd(a.outcome, b.outcome) && !contradict(a, b);
}

bool same(const Annotation& a, const Annotation& b)
{
    return a.kind == b.kind && a.text == b.text && a.anchor.span == b.anchor.span && a.anchor.quote == b.anchor.quote;
}

std::string wordOf(const PairDecision& pair)
{
    std::string out(nameOf(pair.ruling));
    out.append(" ").append(toUtf8(pair.outcome.anchor.quote));
    return pair.verdict ? out.append(" ").append(nameOf(*pair.verdict)) : out;
}

MergeDifference difference(const PairDecision& mine, const PairDecision& theirs)
{
    return {MergeSubject::Pair, {}, mine.target.anchor.span, mine.target.anchor.quote, wordOf(mine), wordOf(theirs), {}};
}

MergeDifference difference(const Annotation& mine, const Annotation& theirs)
{
    return {MergeSubject::Responsible, {}, mine.anchor.span, mine.anchor.quote, toUtf8(mine.text), toUtf8(theirs.text), {}};
}

/// Of theirs those go that contradict one of mine, and are not said by me as well.
template <class Word>
void giveWay(const std::vector<Word>& mine, std::vector<Word>& theirs, std::vector<MergeDifference>& out)
{
    std::erase_if(theirs, [&](const Word& word) {
        if (std::any_of(mine.begin(), mine.end(), [&word](const Word& one) { return same(one, word); }))
            return false;
        const auto other = std::find_if(mine.begin(), mine.end(), [&word](const Word& one) { return contradict(one, word); });
        if (other != mine.end())
            out.push_back(difference(*other, word));
        return other != mine.end();
    });
}

} // namespace

FirstHolds firstHolds(const TwoOpinions& opinions)
{
    FirstHolds out;
    Judgements theirs = opinions.theirs;
    giveWay(opinions.mine.annotations, theirs.annotations, out.differences);
    giveWay(opinions.mine.pairs, theirs.pairs, out.differences);
    const TwoOpinions left{opinions.found, opinions.mine, theirs};
    const std::vector<SeenTwice> seen = seenTwice(left);
    addDisputes(left, seen, out.differences);
    std::vector<Side> sides;
    std::transform(seen.begin(), seen.end(), std::back_inserter(sides),
                   [](const SeenTwice& one) { return one.mine ? Side::Mine : Side::Theirs; });
    out.judgements = merged(left, seen, sides);
    addAdrift(theirs.decisions, out.judgements.decisions);
    return out;
}

} // namespace duixian::judgement
