// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/match.h"

#include <algorithm>
#include <optional>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/match/assignment.h"
#include "core/match/likeness.h"
#include "core/match/pair_words.h"
#include "core/match/verdict.h"

namespace duixian::match {
namespace {

/// A statement with what the comparing reads of it.
struct Side {
    std::size_t index;
    const Statement* statement;
    ComparedName name;
    std::u16string dimension;
};

/// What a pair is worth above leaving the target unanswered: a likeness that is just enough is worth little, so that two doubtful pairs do
/// not push out a sure one.
double worthOf(double likeness)
{
    return likeness - likeEnough + 0.05;
}

std::vector<Side> sidesOf(const std::vector<Statement>& statements, Kind kind, const Lexicon& lexicon)
{
    std::vector<Side> out;
    for (std::size_t i = 0; i < statements.size(); ++i)
        if (statements[i].kind == kind)
            out.push_back({i, &statements[i], ComparedName(statements[i].indicator, lexicon), dimensionOf(statements[i].unit).base});
    return out;
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

bool sameTime(const Statement& target, const Statement& outcome)
{
    if (!target.period || !outcome.period)
        return true;
    return outcome.period->first <= target.period->last && target.period->last <= outcome.period->last;
}

bool sameMeasure(const Statement& target, const Statement& outcome)
{
    // 与经济增长基本同步 is answered by how much it grew.
    return target.measure == Measure::Sync ? outcome.measure == Measure::Growth : target.measure == outcome.measure;
}

bool sameDimension(const Side& target, const Side& outcome)
{
    return target.statement->measure == Measure::Sync || target.dimension == outcome.dimension || target.statement->value == 0.0 ||
           outcome.statement->value == 0.0;
}

class Matcher {
public:
    Matcher(std::vector<Side> targets, std::vector<Side> outcomes, PairWords words)
        : m_targets(std::move(targets)), m_outcomes(std::move(outcomes)), m_words(std::move(words))
    {
    }

    Matching run()
    {
        std::vector<std::optional<std::size_t>> answers(m_targets.size());
        std::vector<bool> taken(m_outcomes.size(), false);
        takeJoined(answers, taken);
        collect(answers, taken);
        const auto chosen = bestAssignment(m_targets.size(), m_outcomes.size(), m_offers);
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const auto outcome = answers[floorOf(t)] ? answers[floorOf(t)] : chosen[floorOf(t)];
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
        m_parted.assign(m_targets.size(), false);
        m_unitDiffers.assign(m_targets.size(), false);
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            for (std::size_t o = 0; !answers[t] && o < m_outcomes.size(); ++o)
                if (!taken[o])
                    consider(t, o);
    }

    void consider(std::size_t t, std::size_t o)
    {
        const Side& target = m_targets[t];
        const Side& outcome = m_outcomes[o];
        if (!sameMeasure(*target.statement, *outcome.statement) || !sameTime(*target.statement, *outcome.statement))
            return;
        const double score = likeness(target.name, outcome.name);
        if (score < likeEnough)
            return;
        if (isParted(t, o))
            m_parted[t] = true;
        else if (!sameDimension(target, outcome))
            m_unitDiffers[t] = true;
        else if (!isOvertaken(m_outcomes, o))
            m_offers.push_back({floorOf(t), o, worthOf(score)});
    }

    /// 确保6%,力争8%: one result answers both, so both are one in the choice, in the floor's place.
    [[nodiscard]] std::size_t floorOf(std::size_t t) const
    {
        const Side& stretch = m_targets[t];
        for (std::size_t floor = 0; stretch.statement->stretchOf && floor < m_targets.size(); ++floor)
            if (m_targets[floor].statement->span.begin == *stretch.statement->stretchOf &&
                m_targets[floor].statement->measure == stretch.statement->measure && m_targets[floor].dimension == stretch.dimension)
                return floor;
        return t;
    }

    Matching matchingOf(const std::vector<std::optional<std::size_t>>& answers) const
    {
        Matching out;
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const Side& target = m_targets[t];
            if (!answers[t]) {
                out.unpaired.push_back({target.index, m_parted[t]        ? UnpairedReason::Parted
                                                      : m_unitDiffers[t] ? UnpairedReason::UnitChanged
                                                                         : UnpairedReason::NotReported});
                continue;
            }
            const Side& outcome = m_outcomes[*answers[t]];
            const Indicator* const standard = target.name.name.standard;
            const Judgement judged =
                judge(*target.statement, *outcome.statement, standard != nullptr && standard->direction == Direction::LessIsBetter);
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
    std::vector<Offer> m_offers;
    std::vector<bool> m_unitDiffers; ///< a like outcome is there, in a unit of another dimension
    std::vector<bool> m_parted;      ///< a person parted it from a like outcome
    PairWords m_words;
};

} // namespace

Matching match(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon,
               const std::vector<PairDecision>& decisions)
{
    return Matcher(sidesOf(earlier, Kind::Target, lexicon), sidesOf(later, Kind::Outcome, lexicon), PairWords(earlier, later, decisions))
        .run();
}

} // namespace duixian::match
