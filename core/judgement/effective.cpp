// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/effective.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/model/statement_field.h"

namespace duixian::judgement {
namespace {

StatementMark markOf(const Statement& statement)
{
    return {statement.kind, statement.measure, statement.indicator};
}

/// How well a statement fits what a decision was made on; 0: not at all. An added statement is only one with what says the same, and with
/// what no other word is on.
int fit(const Statement& statement, const Decision& decision)
{
    if (decision.ruling == Ruling::Added)
        return statement.span.overlaps(decision.settled.span) && markOf(statement) == markOf(decision.settled) ? 1 : 0;
    if (statement.span != decision.anchor.span)
        return 0;
    const bool subject = !statement.subjectSpan.empty() && statement.subjectSpan == decision.settled.subjectSpan;
    return 2 + (statement.indicator == decision.found.indicator ? 16 : 0) + (subject ? 8 : 0) +
           (statement.kind == decision.found.kind ? 4 : 0) + (statement.measure == decision.found.measure ? 2 : 0);
}

Statement corrected(const Statement& found, const Decision& decision)
{
    Statement out = found;
    bool kind = false;
    bool strength = false;
    for (const StatementField field : decision.corrected) {
        copyField(decision.settled, out, field);
        kind |= field == StatementField::Kind;
        strength |= field == StatementField::Strength;
    }
    if (kind && !strength) {
        const bool target = out.kind == Kind::Target;
        out.strength = target ? std::optional(out.strength.value_or(Strength::Plain)) : std::nullopt;
    }
    return out;
}

void clearDoubts(Statement& statement)
{
    statement.doubts.clear();
    statement.confidence = 1;
}

Judged judgedBy(const Decision& decision, std::size_t place, const std::vector<Statement>& found, std::optional<std::size_t> on)
{
    Judged out{decision.settled, on, place, decision.ruling == Ruling::Rejected};
    if (on && decision.ruling == Ruling::Corrected)
        out.statement = corrected(found[*on], decision);
    if (out.rejected)
        out.statement = found[*on];
    else
        clearDoubts(out.statement);
    return out;
}

/// Every stretch target leads to the floor where it stands now, or to none.
void settleFloors(std::vector<Judged>& all, const std::vector<Statement>& found)
{
    std::set<std::size_t> floors;
    std::map<std::size_t, std::size_t> moved; // where the program has it, where it is now
    for (const Judged& one : all) {
        if (one.rejected || one.statement.kind != Kind::Target)
            continue;
        floors.insert(one.statement.span.begin);
        if (one.found)
            moved.emplace(found[*one.found].span.begin, one.statement.span.begin);
    }
    for (Judged& one : all) {
        std::optional<std::size_t>& floor = one.statement.stretchOf;
        if (!floor || one.rejected)
            continue;
        if (const auto other = moved.find(*floor); other != moved.end() && !floors.contains(*floor))
            floor = other->second;
        if (!floors.contains(*floor) || *floor == one.statement.span.begin || one.statement.kind != Kind::Target)
            floor.reset();
    }
}

} // namespace

std::vector<std::optional<std::size_t>> foundBy(const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    std::vector<std::tuple<int, std::size_t, std::size_t>> fits; // the best first, then in the order of decisions and statements
    for (std::size_t d = 0; d < decisions.size(); ++d)
        for (std::size_t s = 0; decisions[d].standing == Standing::Holds && s < found.size(); ++s)
            if (const int fitting = fit(found[s], decisions[d]); fitting > 0)
                fits.emplace_back(-fitting, d, s);
    std::sort(fits.begin(), fits.end());
    std::vector<std::optional<std::size_t>> out(decisions.size());
    std::vector<bool> taken(found.size(), false);
    for (const auto& [fitting, d, s] : fits)
        if (!out[d] && !taken[s]) {
            out[d] = s;
            taken[s] = true;
        }
    return out;
}

std::vector<Judged> judged(const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    const std::vector<std::optional<std::size_t>> on = foundBy(found, decisions);
    std::vector<std::optional<std::size_t>> wordOn(found.size());
    for (std::size_t d = 0; d < decisions.size(); ++d)
        if (on[d])
            wordOn[*on[d]] = d;
    std::vector<Judged> out;
    for (std::size_t s = 0; s < found.size(); ++s) {
        if (wordOn[s])
            out.push_back(judgedBy(decisions[*wordOn[s]], *wordOn[s], found, s));
        else
            out.push_back({found[s], s, std::nullopt, false});
    }
    for (std::size_t d = 0; d < decisions.size(); ++d)
        if (!on[d] && decisions[d].standing == Standing::Holds && decisions[d].ruling != Ruling::Rejected)
            out.push_back(judgedBy(decisions[d], d, found, std::nullopt));
    std::stable_sort(out.begin(), out.end(),
                     [](const Judged& a, const Judged& b) { return a.statement.span.begin < b.statement.span.begin; });
    settleFloors(out, found);
    return out;
}

std::vector<Statement> effective(const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    if (decisions.empty())
        return found;
    std::vector<Statement> out;
    for (Judged& one : judged(found, decisions))
        if (!one.rejected)
            out.push_back(std::move(one.statement));
    return out;
}

} // namespace duixian::judgement
