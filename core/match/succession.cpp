// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/succession.h"

#include <algorithm>

#include "core/match/match.h"

namespace duixian::match {
namespace {

bool samePlace(const Place& a, const Place& b)
{
    if (!a.code.empty() && !b.code.empty())
        return a.code == b.code;
    return a.name == b.name && a.path == b.path;
}

bool answers(const Head& earlier, const Head& later)
{
    if (!earlier.place || !later.place || !earlier.planned || !later.reviewed || !samePlace(*earlier.place, *later.place))
        return false;
    // The report that plans the year may look back on its beginning; it is no answer to itself.
    const bool isLater = !later.planned || later.planned->last > earlier.planned->last;
    return isLater && later.reviewed->contains(earlier.planned->last);
}

Matching withoutAnswer(const std::vector<Statement>& statements)
{
    Matching out;
    for (std::size_t i = 0; i < statements.size(); ++i)
        if (statements[i].kind == Kind::Target)
            out.unpaired.push_back({i, UnpairedReason::NoNextReport});
    return out;
}

/// The words on pairs of these two.
std::vector<PairDecision> wordsBetween(const ReportStatements& earlier, const ReportStatements& later)
{
    std::vector<PairDecision> out = earlier.pairs;
    std::erase_if(out, [&](const PairDecision& word) { return word.outcome.report != later.report; });
    return out;
}

} // namespace

std::optional<std::size_t> successorOf(std::size_t earlier, const std::vector<ReportStatements>& reports)
{
    std::optional<std::size_t> first;
    for (std::size_t later = 0; later < reports.size(); ++later) {
        if (!answers(reports[earlier].head, reports[later].head))
            continue;
        if (!first || reports[later].head.reviewed->last < reports[*first].head.reviewed->last)
            first = later;
    }
    return first;
}

std::vector<ReportMatching> matchAll(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    std::vector<ReportMatching> out;
    for (std::size_t earlier = 0; earlier < reports.size(); ++earlier) {
        const std::vector<Statement>& statements = reports[earlier].statements;
        if (std::none_of(statements.begin(), statements.end(), [](const Statement& s) { return s.kind == Kind::Target; }))
            continue;
        const auto later = successorOf(earlier, reports);
        out.push_back({earlier, later,
                       later ? match(statements, reports[*later].statements, lexicon, wordsBetween(reports[earlier], reports[*later]))
                             : withoutAnswer(statements)});
    }
    return out;
}

} // namespace duixian::match
