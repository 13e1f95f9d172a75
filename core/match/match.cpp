// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/match.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/match/assignment.h"
#include "core/match/direction.h"
#include "core/match/pair_words.h"
#include "core/match/side.h"
#include "core/match/unpaired_reason.h"
#include "core/match/verdict.h"

namespace duixian::match {
namespace {

/// What a pair is worth above leaving the target unanswered: a likeness that is just enough is worth little, so that two doubtful pairs do
/// not push out a sure one.
double worthOf(double likeness)
{
    return likeness - likeEnough + 0.05;
}

/// 税收突破100亿元,达105亿元: the first figure is only on the way to the second.
bool isOvertaken(const std::vector<Side>& outcomes, std::size_t place)
{
    constexpr std::size_t nearby = 12;
    const Statement& s = *outcomes[place].statement;
    if (s.bound != Bound::AtLeast || place + 1 == outcomes.size())
        return false;
    const Side& next = outcomes[place + 1];
    return next.statement->indicator == s.indicator && next.statement->measure == s.measure &&
           next.dimension == outcomes[place].dimension && next.statement->span.begin <= s.span.end + nearby;
}

bool areOneFigure(const Side& a, const Side& b)
{
    return a.statement->measure == b.statement->measure && a.dimension == b.dimension;
}

bool saysTheSame(const Side& a, const Side& b)
{
    constexpr double nearlyOneName = 0.8;
    const Statement& first = *a.statement;
    const Statement& second = *b.statement;
    return first.value && second.value && first.period == second.period && inUnit(*second.value, second.unit, first.unit) == first.value &&
           likeness(a.name, b.name) >= nearlyOneName;
}

/// The stretch behind its floor where nobody marked it: a standard indicator's second figure close behind the first.
bool goesFurther(const Side& floor, const Side& stretch)
{
    constexpr std::size_t nearby = 8;
    const Statement& a = *floor.statement;
    const Statement& b = *stretch.statement;
    const bool close = a.span.end <= b.span.begin && b.span.begin <= a.span.end + nearby;
    return close && floor.name.name.standard != nullptr && floor.name.name.standard == stretch.name.name.standard &&
           areOneFigure(floor, stretch) && a.period == b.period && a.unit == b.unit && a.value < b.value;
}

/// The year that most of the targets are for.
std::optional<int> plannedYear(const std::vector<Statement>& statements)
{
    std::map<int, std::size_t> targets;
    for (const Statement& statement : statements)
        if (statement.kind == Kind::Target && statement.period && statement.period->single())
            ++targets[statement.period->first];
    const auto most = std::max_element(targets.begin(), targets.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == targets.end() ? std::nullopt : std::optional(most->first);
}

std::vector<Side> targetSides(const std::vector<Statement>& statements, const std::vector<std::size_t>& targets, const Lexicon& lexicon)
{
    const auto planned = plannedYear(statements);
    std::vector<Side> out = sidesOf(statements, targets, lexicon);
    for (Side& side : out)
        side.ahead = planned && side.statement->period && side.statement->period->last > *planned + 1;
    return out;
}

class Matcher {
public:
    Matcher(std::vector<Side> targets, std::vector<Side> outcomes, PairWords words, UnpairedReasons reasons)
        : m_targets(std::move(targets)),
          m_outcomes(std::move(outcomes)),
          m_words(std::move(words)),
          m_reasons(std::move(reasons)),
          m_seen(m_targets.size())
    {
    }

    Matching run()
    {
        std::vector<std::optional<std::size_t>> answers(m_targets.size());
        std::vector<bool> taken(m_outcomes.size(), false);
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            m_firsts.push_back(firstOf(t));
        takeJoined(answers, taken);
        collect(answers, taken);
        const auto chosen = bestAssignment(m_targets.size(), m_outcomes.size(), m_offers);
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const auto outcome = answers[m_firsts[t]] ? answers[m_firsts[t]] : chosen[m_firsts[t]];
            if (!answers[t] && outcome && !isParted(t, *outcome))
                answers[t] = outcome;
        }
        return matchingOf(answers);
    }

private:
    /// What a person joined.
    void takeJoined(std::vector<std::optional<std::size_t>>& answers, std::vector<bool>& taken) const
    {
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const PairDecision* const word = m_words.joining(m_targets[t].index);
            for (std::size_t o = 0; word != nullptr && o < m_outcomes.size(); ++o)
                if (m_words.on(m_targets[t].index, m_outcomes[o].index) == word) {
                    answers[t] = o;
                    taken[o] = true;
                }
        }
    }

    [[nodiscard]] bool isParted(std::size_t t, std::size_t o) const
    {
        const PairDecision* const word = m_words.on(m_targets[t].index, m_outcomes[o].index);
        return word != nullptr && word->ruling == PairRuling::Parted;
    }

    /// What of the targets that nobody joined goes with what of the outcomes that are still to be had.
    void collect(const std::vector<std::optional<std::size_t>>& answers, const std::vector<bool>& taken)
    {
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            for (std::size_t o = 0; !answers[t] && o < m_outcomes.size(); ++o)
                if (!taken[o])
                    consider(t, o);
    }

    void consider(std::size_t t, std::size_t o)
    {
        const Side& target = m_targets[t];
        const Side& outcome = m_outcomes[o];
        if (!sameMeasure(*target.statement, *outcome.statement))
            return;
        const Times times = timesOf(target, outcome);
        if (times == Times::Other || doneAgainstStanding(target, outcome))
            return;
        const double score = likeness(target.name, outcome.name);
        if (score < likeEnough)
            return;
        if (isParted(t, o))
            m_seen[t].parted = true;
        else if (times == Times::Within)
            m_seen[t].ofSeveral = true;
        else if (!sameDimension(target, outcome))
            m_seen[t].unitDiffers = true;
        else if (!isOvertaken(m_outcomes, o)) {
            m_seen[t].answersOther = true;
            m_offers.push_back({m_firsts[t], o, worthOf(score)});
        }
    }

    /// 确保6%,力争8%, or a target that an annex says once more: one result answers both, so both are one in the choice, in the place of the
    /// first.
    [[nodiscard]] std::size_t firstOf(std::size_t t) const
    {
        const Statement& target = *m_targets[t].statement;
        for (std::size_t earlier = 0; earlier < t; ++earlier)
            if (areOneFigure(m_targets[earlier], m_targets[t]) &&
                (target.stretchOf ? m_targets[earlier].statement->span.begin == *target.stretchOf
                                  : saysTheSame(m_targets[earlier], m_targets[t])))
                return m_firsts[earlier];
        return !target.stretchOf && t > 0 && goesFurther(m_targets[t - 1], m_targets[t]) ? m_firsts[t - 1] : t;
    }

    Matching matchingOf(const std::vector<std::optional<std::size_t>>& answers)
    {
        Matching out;
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const Side& target = m_targets[t];
            if (!answers[t]) {
                out.unpaired.push_back({target.index, m_reasons.of(target, m_seen[t])});
                continue;
            }
            const Side& outcome = m_outcomes[*answers[t]];
            const Indicator* const standard = target.name.name.standard;
            const Judgement judged = judge(*target.statement, *outcome.statement, lessIsBetter(target.name.name));
            out.pairs.push_back({target.index, outcome.index, standard != nullptr ? standard->name : target.statement->indicator,
                                 judged.verdict, judged.rule, judged.difference});
            if (const PairDecision* const word = m_words.on(target.index, outcome.index))
                overrule(out.pairs.back(), *word);
        }
        return out;
    }

    static void overrule(Pair& pair, const PairDecision& word)
    {
        pair.decision = word.id;
        if (word.ruling != PairRuling::Overruled || !word.verdict)
            return;
        pair.verdict = *word.verdict;
        pair.rule = VerdictRule::Person;
    }

    std::vector<Side> m_targets;
    std::vector<Side> m_outcomes;
    std::vector<std::size_t> m_firsts; ///< by target: the one in whose place it is chosen for
    std::vector<Offer> m_offers;
    PairWords m_words;
    UnpairedReasons m_reasons;
    std::vector<Sightings> m_seen; ///< by target
};

} // namespace

Matching match(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon,
               const std::vector<PairDecision>& decisions)
{
    std::vector<std::size_t> targets;
    for (std::size_t i = 0; i < earlier.size(); ++i)
        if (earlier[i].kind == Kind::Target)
            targets.push_back(i);
    return match(earlier, targets, later, lexicon, decisions);
}

Matching match(const std::vector<Statement>& earlier, const std::vector<std::size_t>& targets, const std::vector<Statement>& later,
               const Lexicon& lexicon, const std::vector<PairDecision>& decisions)
{
    return Matcher(targetSides(earlier, targets, lexicon), sidesOf(later, Kind::Outcome, lexicon), PairWords(earlier, later, decisions),
                   UnpairedReasons(earlier, later, lexicon))
        .run();
}

} // namespace duixian::match
