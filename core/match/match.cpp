// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/match.h"

#include <algorithm>
#include <optional>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/match/likeness.h"
#include "core/match/pair_words.h"
#include "core/match/verdict.h"

namespace duixian::match {
namespace {

/// Below it two names are more often of two things than of one (measured on labelled pairs).
constexpr double likeEnough = 0.6;

/// A statement with what the comparing reads of it.
struct Side {
    std::size_t index;
    const Statement* statement;
    IndicatorName name;
    std::u16string dimension;
};

struct Candidate {
    std::size_t target; ///< place in the sides
    std::size_t outcome;
    double score;
};

std::vector<Side> sidesOf(const std::vector<Statement>& statements, Kind kind, const Lexicon& lexicon)
{
    std::vector<Side> out;
    for (std::size_t i = 0; i < statements.size(); ++i)
        if (statements[i].kind == kind)
            out.push_back({i, &statements[i], takeApart(statements[i].indicator, lexicon), dimensionOf(statements[i].unit).base});
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
        collect();
        // Best first; of equals the earlier mention. What is taken is gone, so the best in total is nearly found, and the same on each run.
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        std::vector<std::optional<std::size_t>> answers(m_targets.size());
        std::vector<bool> taken(m_outcomes.size(), false);
        takeJoined(answers, taken);
        for (const Candidate& candidate : m_candidates) {
            if (answers[candidate.target] || taken[candidate.outcome])
                continue;
            answers[candidate.target] = candidate.outcome;
            taken[candidate.outcome] = true;
        }
        shareWithStretches(answers);
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

    void collect()
    {
        m_parted.assign(m_targets.size(), false);
        m_unitDiffers.assign(m_targets.size(), false);
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            for (std::size_t o = 0; o < m_outcomes.size(); ++o)
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
            m_candidates.push_back({t, o, score});
    }

    /// 确保6%,力争8%: one result answers both.
    void shareWithStretches(std::vector<std::optional<std::size_t>>& answers) const
    {
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const auto floor = m_targets[t].statement->stretchOf;
            if (!floor || answers[t])
                continue;
            for (std::size_t other = 0; other < m_targets.size(); ++other)
                if (m_targets[other].statement->span.begin == *floor && !(answers[other] && isParted(t, *answers[other])))
                    answers[t] = answers[other];
        }
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
            const Indicator* const standard = target.name.standard;
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
    std::vector<Candidate> m_candidates;
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
