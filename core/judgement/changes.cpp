// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/changes.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "core/judgement/anchor.h"
#include "core/judgement/effective.h"
#include "core/judgement/placing.h"

namespace duixian::judgement {
namespace {

/// Where the figures of a reading stand in the other's text.
std::vector<std::optional<Span>> placesIn(const Reading& after, const Reading& before)
{
    std::vector<std::optional<Span>> out;
    if (before.text == after.text) {
        for (const Statement& statement : before.statements)
            out.emplace_back(statement.span);
        return out;
    }
    std::vector<Sought> sought;
    for (const Statement& statement : before.statements)
        sought.push_back({anchorAt(before.text, statement.span), statement.indicator, false});
    return placed(sought, after.text, after.statements);
}

/// How surely two statements are one, the figure first; 0: they are not.
int sameness(const Statement& before, const Span& place, const Statement& after)
{
    if (!place.overlaps(after.span))
        return 0;
    return (place == after.span ? 32 : 1) + (before.indicator == after.indicator ? 16 : 0) + (before.subject == after.subject ? 8 : 0) +
           (before.kind == after.kind ? 4 : 0) + (before.measure == after.measure ? 2 : 0);
}

/// For each statement before the one after that it became.
std::vector<std::optional<std::size_t>> becoming(const Reading& before, const Reading& after,
                                                 const std::vector<std::optional<Span>>& places)
{
    std::vector<std::tuple<int, std::size_t, std::size_t>> likes;
    for (std::size_t b = 0; b < before.statements.size(); ++b)
        for (std::size_t a = 0; places[b] && a < after.statements.size(); ++a)
            if (const int like = sameness(before.statements[b], *places[b], after.statements[a]); like > 0)
                likes.emplace_back(-like, b, a);
    std::sort(likes.begin(), likes.end());
    std::vector<std::optional<std::size_t>> out(before.statements.size());
    std::vector<bool> taken(after.statements.size(), false);
    for (const auto& [like, b, a] : likes)
        if (!out[b] && !taken[a]) {
            out[b] = a;
            taken[a] = true;
        }
    return out;
}

/// In which fields two statements of one figure differ; what only follows from another place in the text does not.
std::vector<StatementField> realDifferences(Statement before, const Statement& after, bool sameText)
{
    if (!sameText) {
        before.span = after.span;
        if (before.subject == after.subject)
            before.subjectSpan = after.subjectSpan;
        if (before.stretchOf && after.stretchOf)
            before.stretchOf = after.stretchOf;
    }
    return differences(before, after);
}

} // namespace

std::vector<StatementChange> changes(const Reading& before, const Reading& after)
{
    const std::vector<std::optional<Span>> places = placesIn(after, before);
    const std::vector<std::optional<std::size_t>> became = becoming(before, after, places);
    std::vector<std::pair<std::size_t, StatementChange>> sorted; // by the place in the new text
    std::vector<bool> known(after.statements.size(), false);
    std::size_t place = 0;
    for (std::size_t b = 0; b < before.statements.size(); ++b) {
        const std::optional<std::size_t> a = became[b];
        place = a ? after.statements[*a].span.begin : places[b] ? places[b]->begin : place;
        if (a)
            known[*a] = true;
        auto fields =
            a ? realDifferences(before.statements[b], after.statements[*a], before.text == after.text) : std::vector<StatementField>{};
        if (!a || !fields.empty())
            sorted.push_back({place, {b, a, std::move(fields)}});
    }
    for (std::size_t a = 0; a < after.statements.size(); ++a)
        if (!known[a])
            sorted.push_back({after.statements[a].span.begin, {std::nullopt, a, {}}});
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    std::vector<StatementChange> out;
    std::transform(sorted.begin(), sorted.end(), std::back_inserter(out), [](auto& entry) { return std::move(entry.second); });
    return out;
}

namespace {

/// In what the program differs from the fields that a person settled.
std::vector<StatementField> againstSettled(const Decision& decision, const Statement& found)
{
    std::vector<StatementField> fields = differences(decision.settled, found);
    if (decision.ruling == Ruling::Corrected)
        std::erase_if(fields, [&](StatementField field) {
            return std::find(decision.corrected.begin(), decision.corrected.end(), field) == decision.corrected.end();
        });
    return fields;
}

} // namespace

JudgementChanges judgementChanges(const Judgements& before, const std::vector<Statement>& found, const Judgements& carried,
                                  const std::vector<Statement>& foundNow)
{
    JudgementChanges out;
    const auto on = foundBy(found, before.decisions);
    const auto onNow = foundBy(foundNow, carried.decisions);
    for (std::size_t d = 0; d < before.decisions.size(); ++d) {
        const bool held = before.decisions[d].standing == Standing::Holds;
        const bool holds = carried.decisions[d].standing == Standing::Holds;
        if (held != holds)
            (held ? out.adrift : out.returning).push_back(d);
        if (!holds || carried.decisions[d].ruling == Ruling::Rejected || carried.decisions[d].ruling == Ruling::Added)
            continue;
        const auto was = on[d] ? againstSettled(before.decisions[d], found[*on[d]]) : std::vector<StatementField>{};
        auto is = onNow[d] ? againstSettled(carried.decisions[d], foundNow[*onNow[d]]) : std::vector<StatementField>{};
        if (onNow[d] ? !is.empty() && is != was : on[d].has_value())
            out.disagreements.push_back({d, onNow[d], std::move(is)});
    }
    return out;
}

} // namespace duixian::judgement
