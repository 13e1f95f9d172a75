// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/succession.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <map>
#include <thread>
#include <utility>

#include "core/match/match.h"
#include "core/match/neighbours.h"
#include "core/match/pair_words.h"

namespace duixian::match {
namespace {

using Reports = std::vector<ReportStatements>;
using Places = std::vector<std::size_t>;

bool answers(const Head& earlier, const Head& later, int year)
{
    if (!earlier.place || !later.place || !later.reviewed || !samePlace(*earlier.place, *later.place))
        return false;
    // The report that plans the year may look back on its beginning; it is no answer to itself.
    const bool isLater = !later.planned || later.planned->last > year;
    return isLater && later.reviewed->contains(year) && (!earlier.reviewed || later.reviewed->last > earlier.reviewed->last);
}

/// Of the candidates the first that reviews the year.
std::optional<std::size_t> reviewerOf(int year, std::size_t earlier, const Places& candidates, const Reports& reports)
{
    std::optional<std::size_t> first;
    for (const std::size_t later : candidates)
        if (later != earlier && answers(reports[earlier].head, reports[later].head, year) &&
            (!first || reports[later].head.reviewed->last < reports[*first].head.reviewed->last))
            first = later;
    return first;
}

/// The words on pairs of these two.
std::vector<PairDecision> wordsBetween(const ReportStatements& earlier, const ReportStatements& later)
{
    std::vector<PairDecision> out = earlier.pairs;
    std::erase_if(out, [&](const PairDecision& word) { return word.outcome.report != later.report; });
    return out;
}

/// The targets of one report, each with the report that answers it.
class Answering {
public:
    Answering(std::size_t earlier, const Places& candidates, const Reports& reports)
        : m_earlier(earlier), m_candidates(candidates), m_reports(reports)
    {
        const std::vector<Statement>& statements = reports[earlier].statements;
        const auto& planned = reports[earlier].head.planned;
        if (planned)
            m_next = reviewerOf(planned->first, earlier, candidates, reports);
        for (std::size_t i = 0; i < statements.size(); ++i)
            if (statements[i].kind == Kind::Target)
                m_later[i] = answering(statements[i]);
        followWords();
    }

    [[nodiscard]] std::vector<ReportMatching> matched(const Lexicon& lexicon) const
    {
        std::map<std::optional<std::size_t>, std::vector<std::size_t>> targetsBy;
        for (const auto& [target, later] : m_later)
            targetsBy[later].push_back(target);
        std::vector<ReportMatching> out;
        for (const auto& [later, targets] : targetsBy)
            out.push_back({m_earlier, later, later ? matched(targets, *later, lexicon) : alone(targets)});
        std::stable_partition(out.begin(), out.end(), [&](const ReportMatching& one) { return one.later == m_next; });
        return out;
    }

private:
    std::optional<std::size_t> answering(const Statement& target) const
    {
        const auto& planned = m_reports[m_earlier].head.planned;
        if (!planned)
            return std::nullopt;
        const int year = target.period ? std::max(target.period->last, planned->first) : planned->last;
        const auto later = reviewerOf(year, m_earlier, m_candidates, m_reports);
        return later ? later : m_next;
    }

    /// A person's words lead to other reports, too: for each target the latest one counts.
    void followWords()
    {
        const ReportStatements& earlier = m_reports[m_earlier];
        for (const PairDecision& word : earlier.pairs)
            for (const std::size_t later : m_candidates) {
                if (m_reports[later].report != word.outcome.report || word.ruling == PairRuling::Parted)
                    continue;
                const std::vector<PairDecision> words = wordsBetween(earlier, m_reports[later]);
                const PairWords ends(earlier.statements, m_reports[later].statements, words);
                for (auto& [target, answer] : m_later)
                    if (const PairDecision* const joined = ends.joining(target); joined != nullptr && *joined == word)
                        answer = later;
            }
    }

    Matching matched(const std::vector<std::size_t>& targets, std::size_t later, const Lexicon& lexicon) const
    {
        const ReportStatements& earlier = m_reports[m_earlier];
        return match(earlier.statements, targets, m_reports[later].statements, lexicon, wordsBetween(earlier, m_reports[later]));
    }

    static Matching alone(const std::vector<std::size_t>& targets)
    {
        Matching out;
        for (const std::size_t target : targets)
            out.unpaired.push_back({target, UnpairedReason::NoNextReport});
        return out;
    }

    std::size_t m_earlier;
    const Places& m_candidates;
    const Reports& m_reports;
    std::optional<std::size_t> m_next;
    std::map<std::size_t, std::optional<std::size_t>> m_later; ///< by target
};

/// How many threads share the reports: one where a person's places are few.
std::size_t workersFor(std::size_t reports)
{
    constexpr std::size_t worthAThread = 50;
    return std::clamp<std::size_t>(reports / worthAThread, 1, std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace

std::vector<ReportMatching> matchAll(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    const Neighbours neighbours(reports);
    std::vector<std::vector<ReportMatching>> found(reports.size());
    const auto workOff = [&](std::size_t begin, std::size_t step) {
        for (std::size_t earlier = begin; earlier < reports.size(); earlier += step) {
            const Places candidates = neighbours.of(reports[earlier].head);
            found[earlier] = Answering(earlier, candidates, reports).matched(lexicon);
        }
    };
    const std::size_t workers = workersFor(reports.size());
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < workers; ++i)
        others.push_back(std::async(std::launch::async, workOff, i, workers));
    workOff(0, workers);
    for (std::future<void>& other : others)
        other.get();
    std::vector<ReportMatching> out;
    for (std::vector<ReportMatching>& ofOne : found)
        std::move(ofOne.begin(), ofOne.end(), std::back_inserter(out));
    return out;
}

} // namespace duixian::match
