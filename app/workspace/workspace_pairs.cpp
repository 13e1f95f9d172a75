// SPDX-License-Identifier: GPL-3.0-or-later
// Promises and results: the pairs, and what a person says of them.
#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/workspace/pair_survey.h"
#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"

namespace duixian {
namespace {

PairEnd endOf(const PairSide& side, std::u16string_view text)
{
    return {side.report, judgement::anchorAt(text, side.span), side.indicator};
}

bool isAt(const PairEnd& end, const PairSide& side)
{
    return end.report == side.report && end.anchor.span == side.span && end.indicator == side.indicator;
}

} // namespace

std::unique_ptr<PairSurvey> Workspace::pairSurvey() const
{
    auto listed = m_listed ? m_listed : std::make_shared<const std::vector<library::ReportEntry>>(m_reports);
    return std::make_unique<PairSurvey>(m_library->path(), std::move(listed), m_lexicon, m_verdictRules);
}

void Workspace::sayOfPair(HistoryAction action, const PairSide& target, const PairSide& outcome, const std::optional<PairDecision>& word)
{
    std::optional<std::u16string> later;
    guarded([&] {
        if (m_library)
            later = m_library->text(outcome.report);
    });
    if (!later)
        return;
    judge(target.report, {action, toUtf8(target.indicator)}, [&](Judgements& said, const Report& found) {
        std::erase_if(said.pairs, [&](const PairDecision& one) {
            return one.standing == Standing::Holds && isAt(one.target, target) && isAt(one.outcome, outcome);
        });
        if (!word)
            return;
        PairDecision made = *word;
        made.target = endOf(target, found.text);
        made.outcome = endOf(outcome, *later);
        said.pairs.push_back(std::move(made));
    });
}

void Workspace::join(const PairSide& target, const PairSide& outcome)
{
    PairDecision word;
    word.ruling = PairRuling::Joined;
    sayOfPair(HistoryAction::Join, target, outcome, word);
}

void Workspace::part(const PairSide& target, const PairSide& outcome)
{
    PairDecision word;
    word.ruling = PairRuling::Parted;
    sayOfPair(HistoryAction::Part, target, outcome, word);
}

void Workspace::overrule(const PairSide& target, const PairSide& outcome, Verdict verdict, const QString& reason)
{
    PairDecision word;
    word.ruling = PairRuling::Overruled;
    word.verdict = verdict;
    word.reason = toCore(reason);
    sayOfPair(HistoryAction::Overrule, target, outcome, word);
}

void Workspace::withdrawPair(const PairSide& target, const PairSide& outcome)
{
    sayOfPair(HistoryAction::Withdraw, target, outcome, std::nullopt);
}

void Workspace::setResponsible(ReportId id, const Span& beside, const QString& unit, const QString& subject)
{
    judge(id, {HistoryAction::Assign, toCoreUtf8(subject)}, [&](Judgements& said, const Report& found) {
        std::erase_if(said.annotations, [&](const Annotation& a) {
            return a.kind == AnnotationKind::Responsible && a.standing == Standing::Holds && a.anchor.span == beside;
        });
        if (!unit.isEmpty())
            said.annotations.push_back(
                {{}, AnnotationKind::Responsible, toCore(unit), judgement::anchorAt(found.text, beside), {}, Standing::Holds});
    });
}

} // namespace duixian
