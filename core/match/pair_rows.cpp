// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/pair_rows.h"

#include <algorithm>

#include "core/lexicon/lexicon.h"
#include "core/match/direction.h"
#include "core/match/indicator_name.h"
#include "core/match/interim.h"
#include "core/match/second_figures.h"
#include "core/match/task_state.h"
#include "core/match/verdict.h"

namespace duixian::match {
namespace {

const PairDecision* wordOf(const Pair& pair, const ReportStatements& earlier)
{
    for (const PairDecision& word : earlier.pairs)
        if (pair.decision.valid() && word.id == pair.decision)
            return &word;
    return nullptr;
}

class RowMaker {
public:
    RowMaker(const std::vector<ReportStatements>& reports, const Lexicon& lexicon, const VerdictRules& rules)
        : m_lexicon(lexicon), m_rules(rules), m_interims(reports, lexicon)
    {
    }

    [[nodiscard]] PairRow paired(const ReportStatements& earlier, const ReportStatements& later, const Pair& pair) const
    {
        PairRow row = begun(earlier, earlier.statements[pair.target]);
        row.later = later.report;
        row.outcome = later.statements[pair.outcome];
        row.indicator = pair.indicator;
        row.verdict = pair.verdict;
        row.rule = pair.rule;
        row.difference = pair.difference;
        if (const PairDecision* const word = wordOf(pair, earlier))
            row.decision = *word;
        allow(row);
        row.state = taskState(row.target, &*row.outcome, row.verdict, row.lessIsBetter);
        return row;
    }

    [[nodiscard]] PairRow unpaired(const ReportStatements& earlier, const ReportStatements* later, const Unpaired& unpaired)
    {
        PairRow row = begun(earlier, earlier.statements[unpaired.target]);
        row.indicator = row.target.indicator;
        row.reason = unpaired.reason;
        if (later != nullptr)
            row.later = later->report;
        if (unpaired.reason == UnpairedReason::TermReport || unpaired.reason == UnpairedReason::NoNextReport)
            lookUnderway(row, earlier);
        return row;
    }

private:
    [[nodiscard]] PairRow begun(const ReportStatements& earlier, const Statement& target) const
    {
        PairRow row;
        row.place = earlier.head.place;
        row.earlier = earlier.report;
        row.target = target;
        row.lessIsBetter = lessIsBetter(takeApart(target.indicator, m_lexicon));
        return row;
    }

    /// The tolerance that a person allows 左右; a person's own verdict stands above it.
    void allow(PairRow& row) const
    {
        if (row.rule == VerdictRule::Person || row.target.bound != Bound::About || m_rules.aboutTolerance == 0)
            return;
        const Judgement judged = judge(row.target, *row.outcome, row.lessIsBetter, m_rules);
        row.verdict = judged.verdict;
        row.rule = judged.rule;
        row.tolerance = m_rules.aboutTolerance;
    }

    void lookUnderway(PairRow& row, const ReportStatements& earlier)
    {
        row.interim = m_interims.of(row.target, earlier);
        if (!row.interim)
            return;
        const Statement& outcome = row.interim->statement;
        row.state = taskState(row.target, &outcome, judge(row.target, outcome, row.lessIsBetter, m_rules).verdict, row.lessIsBetter);
    }

    const Lexicon& m_lexicon;
    VerdictRules m_rules;
    Interims m_interims;
};

void append(std::vector<PairRow>& out, const ReportMatching& found, const std::vector<ReportStatements>& reports, RowMaker& maker)
{
    const ReportStatements& earlier = reports[found.earlier];
    const ReportStatements* const later = found.later ? &reports[*found.later] : nullptr;
    for (const Pair& pair : found.matching.pairs)
        out.push_back(maker.paired(earlier, *later, pair));
    for (const Unpaired& alone : found.matching.unpaired)
        out.push_back(maker.unpaired(earlier, later, alone));
}

/// Each report's targets in the order of its text; which report answers them does not part them.
void sortByText(std::vector<PairRow>& rows)
{
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::find_if(begin, rows.end(), [&](const PairRow& row) { return row.earlier != begin->earlier; });
        std::stable_sort(begin, end, [](const PairRow& a, const PairRow& b) { return a.target.span.begin < b.target.span.begin; });
        begin = end;
    }
}

/// Of the year that the outcome is of, or would be.
void putBeside(std::vector<PairRow>& rows, const SecondFigures& second)
{
    for (PairRow& row : rows) {
        const Statement& asked = row.outcome ? *row.outcome : row.target;
        const auto period = asked.period ? asked.period : row.target.period;
        if (row.place && period)
            row.second = second.beside(*row.place, row.indicator, row.target.measure, *period, row.target.unit);
    }
}

} // namespace

std::vector<PairRow> pairRows(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings,
                              const Lexicon& lexicon, const VerdictRules& rules, const std::vector<SecondFigure>& second)
{
    RowMaker maker(reports, lexicon, rules);
    std::vector<PairRow> out;
    for (const ReportMatching& found : matchings)
        append(out, found, reports, maker);
    sortByText(out);
    if (!second.empty())
        putBeside(out, SecondFigures(second, lexicon));
    return out;
}

} // namespace duixian::match
