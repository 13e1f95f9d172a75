// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/carry_over.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/judgement/anchor.h"
#include "core/judgement/placing.h"
#include "core/judgement/settled_spans.h"

namespace duixian::judgement {
namespace {

using Ends = std::vector<PairEnd*>;

/// The statement that covers the place, exactly or, of those that nobody's word stands on, by most of it; none: the place itself.
Span covered(const Span& place, const std::vector<Statement>& statements, const std::vector<std::optional<Span>>& places)
{
    Span best = place;
    std::size_t most = 0;
    for (const Statement& statement : statements) {
        const Span& span = statement.span;
        if (span == place)
            return place;
        if (!span.overlaps(place) || std::find(places.begin(), places.end(), std::optional(span)) != places.end())
            continue;
        const std::size_t common = std::min(span.end, place.end) - std::max(span.begin, place.begin);
        if (common > most) {
            most = common;
            best = span;
        }
    }
    return best;
}

Sought soughtFor(const PairEnd& end)
{
    return {end.anchor, end.indicator, false};
}

/// Where its words stand now; gone: it keeps them with an empty span.
void carryAnchor(Anchor& anchor, const std::optional<Anchor>& now)
{
    if (now)
        anchor = *now;
    else
        anchor.span.end = anchor.span.begin;
}

/// The anchor of an end in the new text, or with an empty span.
void carryEnd(PairEnd& end, const std::optional<Span>& place, std::u16string_view text, const std::vector<Statement>& statements)
{
    carryAnchor(end.anchor, place ? std::optional(anchorAt(text, covered(*place, statements, {}))) : std::nullopt);
}

/// Of what has two ends.
Standing standingOf(const Anchor& a, const Anchor& b)
{
    return a.span.empty() || b.span.empty() ? Standing::Adrift : Standing::Holds;
}

void settleStanding(PairDecision& pair)
{
    pair.standing = standingOf(pair.target.anchor, pair.outcome.anchor);
}

/// All that is sought of one report's judgements, in the order decisions, annotations, targets of pairs.
std::vector<Sought> soughtOf(const Judgements& judgements)
{
    std::vector<Sought> out;
    for (const Decision& decision : judgements.decisions)
        out.push_back({decision.anchor, decision.found.indicator, true});
    for (const Annotation& annotation : judgements.annotations)
        out.push_back({annotation.anchor, {}, false});
    for (const PairDecision& pair : judgements.pairs)
        out.push_back(soughtFor(pair.target));
    return out;
}

/// Two words on one figure (均为100% of two names) stay apart by their marks, and an added statement from a rejected one; but two on the
/// very same statement are one too many: the one that was adrift, else the later, is adrift.
void setSecondsAdrift(std::vector<Decision>& decisions, const std::vector<Standing>& before)
{
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> onFigure;
    for (const Standing first : {Standing::Holds, Standing::Adrift})
        for (std::size_t i = 0; i < decisions.size(); ++i) {
            Decision& decision = decisions[i];
            if (decision.standing != Standing::Holds || before[i] != first)
                continue;
            std::vector<std::size_t>& others = onFigure[{decision.anchor.span.begin, decision.anchor.span.end}];
            const bool second = std::any_of(others.begin(), others.end(), [&](std::size_t other) {
                return decisions[other].found == decision.found &&
                       (decisions[other].ruling == Ruling::Added) == (decision.ruling == Ruling::Added);
            });
            if (second)
                decision.standing = Standing::Adrift;
            else
                others.push_back(i);
        }
}

void carryDecisions(Judgements& out, const std::vector<std::optional<Span>>& places, std::u16string_view text,
                    const std::vector<Statement>& statements)
{
    const std::vector<Decision> old = out.decisions;
    std::vector<Standing> before;
    SettledSpans spans(text, statements);
    for (std::size_t i = 0; i < old.size(); ++i) {
        Decision& decision = out.decisions[i];
        before.push_back(decision.standing);
        const bool moved = places[i] && spans.move(decision, *places[i]);
        decision.standing = moved ? Standing::Holds : Standing::Adrift;
        if (!moved)
            decision = old[i];
        else
            decision.anchor = anchorAt(text, decision.ruling == Ruling::Added ? *places[i] : covered(*places[i], statements, places));
        decision.standing = moved ? Standing::Holds : Standing::Adrift;
    }
    setSecondsAdrift(out.decisions, before);
    spans.moveFloors(old, out.decisions);
}

} // namespace

Judgements carryOver(const Judgements& judgements, std::u16string_view text, const std::vector<Statement>& statements)
{
    Judgements out = judgements;
    const std::vector<std::optional<Span>> all = placed(soughtOf(judgements), text, statements);
    auto next = all.begin() + static_cast<std::ptrdiff_t>(out.decisions.size());
    carryDecisions(out, {all.begin(), next}, text, statements);
    for (Annotation& annotation : out.annotations) {
        const std::optional<Span>& place = *next++;
        const bool whole = annotation.anchor.quote.empty();
        annotation.standing = whole || place ? Standing::Holds : Standing::Adrift;
        if (!whole && place)
            annotation.anchor = anchorAt(text, *place);
    }
    for (PairDecision& pair : out.pairs) {
        carryEnd(pair.target, *next++, text, statements);
        settleStanding(pair);
    }
    return out;
}

std::vector<PairDecision> carryEnds(const std::vector<PairDecision>& pairs, ReportId report, std::u16string_view text,
                                    const std::vector<Statement>& statements)
{
    std::vector<PairDecision> out = pairs;
    Ends ends;
    std::vector<Sought> sought;
    for (PairDecision& pair : out)
        for (PairEnd* const end : {&pair.target, &pair.outcome})
            if (end->report == report) {
                ends.push_back(end);
                sought.push_back(soughtFor(*end));
            }
    const std::vector<std::optional<Span>> places = placed(sought, text, statements);
    for (std::size_t i = 0; i < ends.size(); ++i)
        carryEnd(*ends[i], places[i], text, statements);
    for (PairDecision& pair : out)
        settleStanding(pair);
    return out;
}

std::vector<Pin> carryPins(const std::vector<Pin>& pins, ReportId report, std::u16string_view text)
{
    std::vector<Pin> out = pins;
    std::vector<Anchor*> anchors;
    std::vector<Sought> sought;
    for (Pin& pin : out)
        for (PinEnd* const end : {&pin.a, &pin.b})
            if (end->report == report) {
                anchors.push_back(&end->anchor);
                sought.push_back({end->anchor});
            }
    const std::vector<std::optional<Span>> places = placed(sought, text, {});
    for (std::size_t i = 0; i < anchors.size(); ++i)
        carryAnchor(*anchors[i], places[i] ? std::optional(anchorAt(text, *places[i])) : std::nullopt);
    for (Pin& pin : out)
        pin.standing = standingOf(pin.a.anchor, pin.b.anchor);
    return out;
}

} // namespace duixian::judgement
