// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/unpaired_reason.h"

#include <algorithm>

namespace duixian::match {

UnpairedReasons::UnpairedReasons(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon)
    : m_earlier(earlier), m_later(later), m_lexicon(lexicon)
{
    for (const Statement& statement : later)
        if (statement.kind == Kind::Outcome && statement.period)
            m_lastYear = std::max(m_lastYear.value_or(statement.period->last), statement.period->last);
}

UnpairedReason UnpairedReasons::of(const Side& target, const Sightings& seen)
{
    if (seen.parted)
        return UnpairedReason::Parted;
    const auto& period = target.statement->period;
    if (period && m_lastYear && period->last > *m_lastYear)
        return UnpairedReason::TermReport;
    if (seen.answersOther)
        return UnpairedReason::NotReported;
    if (seen.unitDiffers)
        return UnpairedReason::UnitChanged;
    if (seen.ofSeveral)
        return UnpairedReason::TermReport;
    return isStanding(target) && !isSpokenOf(target) ? UnpairedReason::Dropped : UnpairedReason::NotReported;
}

bool UnpairedReasons::isStanding(const Side& target) const
{
    return target.name.name.standard != nullptr || std::any_of(m_earlier.begin(), m_earlier.end(), [&](const Statement& statement) {
               return statement.kind == Kind::Outcome && statement.measure == target.statement->measure &&
                      statement.indicator == target.statement->indicator;
           });
}

bool UnpairedReasons::isSpokenOf(const Side& target)
{
    if (m_names.empty())
        for (const Statement& statement : m_later)
            m_names.emplace_back(statement.indicator, m_lexicon);
    return std::any_of(m_names.begin(), m_names.end(), [&](const ComparedName& name) { return sameThing(target.name, name); });
}

} // namespace duixian::match
