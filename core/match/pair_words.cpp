// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/pair_words.h"

#include <optional>

namespace duixian::match {
namespace {

/// The statement that an end is: the one of its span, of several the one of its indicator.
std::optional<std::size_t> statementAt(const PairEnd& end, const std::vector<Statement>& statements, Kind kind)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const Statement& statement = statements[i];
        if (statement.span != end.anchor.span || statement.kind != kind)
            continue;
        if (statement.indicator == end.indicator)
            return i;
        if (!found)
            found = i;
    }
    return found;
}

} // namespace

PairWords::PairWords(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const std::vector<PairDecision>& decisions)
{
    for (const PairDecision& word : decisions) {
        const auto target = statementAt(word.target, earlier, Kind::Target);
        const auto outcome = statementAt(word.outcome, later, Kind::Outcome);
        if (word.standing == Standing::Adrift || !target || !outcome)
            continue;
        m_on[{*target, *outcome}] = &word;
        if (word.ruling != PairRuling::Parted)
            m_joining[*target] = &word;
        else if (const PairDecision* const joined = joining(*target);
                 joined != nullptr && on(*target, *outcome) == &word && joined->outcome == word.outcome)
            m_joining.erase(*target);
    }
}

const PairDecision* PairWords::on(std::size_t target, std::size_t outcome) const
{
    const auto found = m_on.find({target, outcome});
    return found == m_on.end() ? nullptr : found->second;
}

const PairDecision* PairWords::joining(std::size_t target) const
{
    const auto found = m_joining.find(target);
    return found == m_joining.end() ? nullptr : found->second;
}

} // namespace duixian::match
