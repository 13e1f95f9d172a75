// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/agreement.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/base/shared_length.h"
#include "core/judgement/effective.h"

namespace duixian::judgement {
namespace {

using Views = std::vector<View>;

/// What a person left of the program's statements, by their number, and what he has beside them.
struct Opinion {
    std::map<std::size_t, View> onFound;
    Views beside;
};

Opinion opinionOf(const std::vector<Statement>& found, const Judgements& said)
{
    Opinion out;
    for (Judged& one : judged(found, said.decisions)) {
        if (!one.decision)
            continue;
        View view{std::move(one.statement), *one.decision, one.rejected};
        if (one.found)
            out.onFound.emplace(*one.found, std::move(view));
        else
            out.beside.push_back(std::move(view));
    }
    return out;
}

SeenTwice together(std::optional<View> mine, std::optional<View> theirs)
{
    SeenTwice seen{std::move(mine), std::move(theirs), {}};
    if (seen.mine && seen.theirs && !seen.mine->rejected && !seen.theirs->rejected)
        seen.fields = differences(seen.mine->statement, seen.theirs->statement);
    return seen;
}

/// Of those that nobody has yet, the one with most of the figure; of several, the one of the same indicator.
std::optional<std::size_t> counterpart(const Statement& mine, const Views& theirs, const std::set<std::size_t>& taken)
{
    const auto weight = [&mine](const Statement& other) {
        return std::pair(sharedLength(mine.span, other.span), mine.indicator == other.indicator);
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < theirs.size(); ++i)
        if (!taken.contains(i) && theirs[i].statement.span.overlaps(mine.span) &&
            (!best || weight(theirs[i].statement) > weight(theirs[*best].statement)))
            best = i;
    return best;
}

void addBeside(const Views& mine, const Views& theirs, std::vector<SeenTwice>& out)
{
    std::set<std::size_t> taken;
    for (const View& view : mine) {
        const auto other = counterpart(view.statement, theirs, taken);
        out.push_back(together(view, other ? std::optional(theirs[*other]) : std::nullopt));
        if (other)
            taken.insert(*other);
    }
    for (std::size_t i = 0; i < theirs.size(); ++i)
        if (!taken.contains(i))
            out.push_back(together(std::nullopt, theirs[i]));
}

const Span& spanOf(const SeenTwice& seen)
{
    return seen.mine ? seen.mine->statement.span : seen.theirs->statement.span;
}

/// Answers of two people to one question, counted.
class Answers {
public:
    void add(const std::string& mine, const std::string& theirs)
    {
        ++m_compared;
        m_same += mine == theirs ? 1 : 0;
        ++m_mine[mine];
        ++m_theirs[theirs];
    }
    [[nodiscard]] Rate rate() const
    {
        Rate out{m_same, m_compared, {}};
        double byChance = 0;
        const auto all = static_cast<double>(m_compared);
        for (const auto& [answer, count] : m_mine)
            if (const auto other = m_theirs.find(answer); other != m_theirs.end())
                byChance += static_cast<double>(count) * static_cast<double>(other->second) / all / all;
        const bool oneAnswer = m_mine.size() == 1 && m_theirs.size() == 1 && m_same == m_compared;
        if (m_compared > 0 && !oneAnswer)
            out.kappa = (static_cast<double>(m_same) / all - byChance) / (1 - byChance);
        return out;
    }

private:
    std::size_t m_same = 0;
    std::size_t m_compared = 0;
    std::map<std::string, std::size_t> m_mine;
    std::map<std::string, std::size_t> m_theirs;
};

/// A field in words, and where the words stand of one that has a place.
std::string answerOn(const Statement& statement, StatementField field)
{
    const auto placed = [](const Span& span) { return " " + std::to_string(span.begin) + " " + std::to_string(span.end); };
    std::string answer = fieldText(statement, field).value_or("");
    if (field == StatementField::Quote)
        answer += placed(statement.span);
    if (field == StatementField::Subject)
        answer += placed(statement.subjectSpan);
    return answer;
}

bool sameNote(const Annotation& a, const Annotation& b)
{
    return a.kind == b.kind && a.text == b.text && a.anchor.span == b.anchor.span && a.anchor.quote == b.anchor.quote;
}

bool samePair(const PairDecision& a, const PairDecision& b)
{
    return a.ruling == b.ruling && a.verdict == b.verdict && a.target == b.target && a.outcome == b.outcome;
}

/// Theirs that I do not have, as new ones of mine.
template <class Word, class Same>
void addMissing(const std::vector<Word>& theirs, std::vector<Word>& mine, const Same& same)
{
    for (const Word& word : theirs)
        if (std::none_of(mine.begin(), mine.end(), [&](const Word& one) { return same(one, word); })) {
            mine.push_back(word);
            mine.back().id = {};
        }
}

} // namespace

std::vector<SeenTwice> seenTwice(const TwoOpinions& opinions)
{
    const Opinion mine = opinionOf(opinions.found, opinions.mine);
    const Opinion theirs = opinionOf(opinions.found, opinions.theirs);
    const auto on = [](const Opinion& opinion, std::size_t statement) {
        const auto view = opinion.onFound.find(statement);
        return view == opinion.onFound.end() ? std::nullopt : std::optional(view->second);
    };
    std::vector<SeenTwice> out;
    for (std::size_t i = 0; i < opinions.found.size(); ++i)
        if (auto seen = together(on(mine, i), on(theirs, i)); seen.mine || seen.theirs)
            out.push_back(std::move(seen));
    addBeside(mine.beside, theirs.beside, out);
    std::stable_sort(out.begin(), out.end(), [](const SeenTwice& a, const SeenTwice& b) { return spanOf(a).begin < spanOf(b).begin; });
    return out;
}

Agreement agreementOn(const std::vector<SeenTwice>& seen)
{
    Agreement out;
    Answers standing;
    std::array<Answers, statementFields.size()> byField;
    for (const SeenTwice& one : seen) {
        out.onlyMine += one.theirs ? 0 : 1;
        out.onlyTheirs += one.mine ? 0 : 1;
        if (!one.mine || !one.theirs)
            continue;
        standing.add(one.mine->rejected ? "no" : "yes", one.theirs->rejected ? "no" : "yes");
        if (one.mine->rejected || one.theirs->rejected)
            continue;
        for (std::size_t i = 0; i < statementFields.size(); ++i)
            byField[i].add(answerOn(one.mine->statement, statementFields[i]), answerOn(one.theirs->statement, statementFields[i]));
    }
    out.standing = standing.rate();
    std::transform(byField.begin(), byField.end(), out.byField.begin(), [](const Answers& answers) { return answers.rate(); });
    return out;
}

Judgements merged(const TwoOpinions& opinions, const std::vector<SeenTwice>& seen, const std::vector<Side>& sides)
{
    Judgements out = opinions.mine;
    std::vector<std::size_t> left; // decisions of mine that give way
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (sides[i] == Side::Mine)
            continue;
        if (seen[i].mine && seen[i].theirs) {
            Decision& word = out.decisions[seen[i].mine->decision];
            const DecisionId id = word.id;
            word = opinions.theirs.decisions[seen[i].theirs->decision];
            word.id = id;
        } else if (seen[i].theirs) {
            out.decisions.push_back(opinions.theirs.decisions[seen[i].theirs->decision]);
            out.decisions.back().id = {};
        } else {
            left.push_back(seen[i].mine->decision);
        }
    }
    std::sort(left.rbegin(), left.rend());
    for (const std::size_t decision : left)
        out.decisions.erase(out.decisions.begin() + static_cast<std::ptrdiff_t>(decision));
    addMissing(opinions.theirs.annotations, out.annotations, sameNote);
    addMissing(opinions.theirs.pairs, out.pairs, samePair);
    return out;
}

} // namespace duixian::judgement
