// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/interim.h"

#include <algorithm>

#include "core/lexicon/dimension.h"

namespace duixian::match {
namespace {

bool isUnderway(const Statement& target, const Head& earlier, const Head& later)
{
    return earlier.place && later.place && later.reviewed && samePlace(*earlier.place, *later.place) &&
           later.reviewed->last < target.period->last && (!earlier.reviewed || later.reviewed->last > earlier.reviewed->last);
}

bool tells(const Side& target, const Side& outcome, int year)
{
    const auto& period = outcome.statement->period;
    return period && period->last == year && sameMeasure(*target.statement, *outcome.statement) && sameDimension(target, outcome) &&
           likeness(target.name, outcome.name) >= likeEnough;
}

} // namespace

Interims::Interims(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
    : m_reports(&reports), m_lexicon(&lexicon), m_neighbours(reports)
{
}

const std::vector<Side>& Interims::outcomesOf(std::size_t report)
{
    const auto [place, isNew] = m_outcomes.try_emplace(report);
    if (isNew)
        place->second = sidesOf((*m_reports)[report].statements, Kind::Outcome, *m_lexicon);
    return place->second;
}

std::optional<Interim> Interims::of(const Statement& target, const ReportStatements& earlier)
{
    if (!target.period)
        return std::nullopt;
    std::vector<std::size_t> later;
    for (const std::size_t i : m_neighbours.of(earlier.head))
        if (isUnderway(target, earlier.head, (*m_reports)[i].head))
            later.push_back(i);
    std::stable_sort(later.begin(), later.end(), [&](std::size_t a, std::size_t b) {
        return (*m_reports)[a].head.reviewed->last > (*m_reports)[b].head.reviewed->last;
    });
    const Side side{0, &target, ComparedName(target.indicator, *m_lexicon), dimensionOf(target.unit).base, false};
    for (const std::size_t i : later) {
        const ReportStatements& report = (*m_reports)[i];
        const Statement* best = nullptr;
        for (const Side& outcome : outcomesOf(i))
            if (tells(side, outcome, report.head.reviewed->last) &&
                (best == nullptr ||
                 (best->period->first != target.period->first && outcome.statement->period->first == target.period->first)))
                best = outcome.statement;
        if (best != nullptr)
            return Interim{report.report, *best};
    }
    return std::nullopt;
}

} // namespace duixian::match
