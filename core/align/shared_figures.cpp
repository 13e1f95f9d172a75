// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/shared_figures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/match/match.h"

namespace duixian::align {
namespace {

/// Of each statement its paragraph; none where it stands in what is left out.
std::vector<std::optional<std::size_t>> paragraphsOf(const Report& report, const std::vector<AlignedParagraph>& paragraphs)
{
    std::vector<std::optional<std::size_t>> out;
    for (const Statement& statement : report.statements) {
        const auto behind = std::upper_bound(paragraphs.begin(), paragraphs.end(), statement.span.begin,
                                             [](std::size_t at, const AlignedParagraph& one) { return at < one.span.begin; });
        const bool inside = behind != paragraphs.begin() && std::prev(behind)->span.contains(statement.span.begin);
        out.push_back(inside ? std::optional(static_cast<std::size_t>(behind - paragraphs.begin()) - 1) : std::nullopt);
    }
    return out;
}

void addOnce(std::vector<std::u16string>& names, const std::u16string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

/// Which paragraphs state a figure of one indicator and kind, each once.
using Stating = std::map<std::pair<std::u16string, Kind>, std::vector<std::size_t>>;

Stating statingOf(const Report& report, const std::vector<std::optional<std::size_t>>& paragraphs)
{
    Stating out;
    for (std::size_t i = 0; i < report.statements.size(); ++i) {
        const Statement& statement = report.statements[i];
        if (!paragraphs[i] || statement.indicator.empty())
            continue;
        auto& stating = out[{statement.indicator, statement.kind}];
        if (stating.empty() || stating.back() != *paragraphs[i])
            stating.push_back(*paragraphs[i]);
    }
    return out;
}

} // namespace

Grid<SharedFigures> sharedFigures(const Report& a, const std::vector<AlignedParagraph>& inA, const Report& b,
                                  const std::vector<AlignedParagraph>& inB, const Lexicon& lexicon)
{
    Grid<SharedFigures> out(inA.size(), inB.size());
    const auto ofA = paragraphsOf(a, inA);
    const auto ofB = paragraphsOf(b, inB);
    const auto addPromise = [&](std::size_t statementOfA, std::size_t statementOfB, const std::u16string& indicator) {
        if (!ofA[statementOfA] || !ofB[statementOfB])
            return;
        SharedFigures& shared = out.at(*ofA[statementOfA], *ofB[statementOfB]);
        shared.promises += 1;
        addOnce(shared.promised, indicator);
    };
    for (const Pair& pair : match::match(a.statements, b.statements, lexicon).pairs)
        addPromise(pair.target, pair.outcome, pair.indicator);
    for (const Pair& pair : match::match(b.statements, a.statements, lexicon).pairs)
        addPromise(pair.outcome, pair.target, pair.indicator);

    const Stating statingA = statingOf(a, ofA);
    const Stating statingB = statingOf(b, ofB);
    for (const auto& [what, paragraphsA] : statingA) {
        const auto found = statingB.find(what);
        if (found == statingB.end())
            continue;
        const double weight = 1.0 / static_cast<double>(paragraphsA.size() * found->second.size());
        for (const std::size_t i : paragraphsA)
            for (const std::size_t j : found->second) {
                out.at(i, j).indicators += weight;
                addOnce(out.at(i, j).stated, what.first);
            }
    }
    return out;
}

} // namespace duixian::align
