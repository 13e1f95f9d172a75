// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/panel.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/match/direction.h"
#include "core/match/indicator_name.h"
#include "core/match/second_figures.h"
#include "core/match/verdict.h"

namespace duixian::match {
namespace {

/// rank: the standard indicators first, in the lexicon's order, then the others by first mention.
using Key = std::tuple<std::vector<std::u16string>, std::size_t, Measure, std::u16string, int, int>;

class PanelBuilder {
public:
    PanelBuilder(const Lexicon& lexicon, const VerdictRules& rules) : m_lexicon(lexicon), m_rules(rules) {}

    void add(const ReportStatements& source)
    {
        for (const Statement& statement : source.statements)
            if (statement.value && statement.period)
                add(source, statement);
    }

    std::vector<PanelRow> finish()
    {
        std::vector<PanelRow> out;
        for (auto& [key, row] : m_rows)
            out.push_back(finished(std::move(row)));
        return out;
    }

private:
    void add(const ReportStatements& source, const Statement& statement)
    {
        const IndicatorName name = takeApart(statement.indicator, m_lexicon);
        const Period period = *statement.period;
        const Place& place = *source.head.place;
        auto path = place.path.empty() ? std::vector{place.name} : place.path;
        const Key key{std::move(path), rankOf(name), statement.measure, dimensionOf(statement.unit).base, period.first, period.last};
        PanelRow& row = m_rows[key];
        if (row.indicator.empty()) {
            row.place = place;
            row.indicator = name.standard != nullptr ? name.standard->name : statement.indicator;
            row.standard = name.standard != nullptr;
            row.lessIsBetter = lessIsBetter(name);
            row.measure = statement.measure;
            row.period = period;
        }
        auto& figures = statement.kind == Kind::Target ? row.targets : row.outcomes;
        figures.push_back({source.report, statement, std::nullopt});
    }

    std::size_t rankOf(const IndicatorName& name)
    {
        const auto& standard = m_lexicon.indicators();
        if (name.standard != nullptr)
            return static_cast<std::size_t>(name.standard - standard.data());
        const auto next = standard.size() + m_ranks.size();
        return m_ranks.try_emplace(name.action + u"|" + name.thing, next).first->second;
    }

    [[nodiscard]] PanelRow finished(PanelRow row) const
    {
        row.unit = (row.targets.empty() ? row.outcomes : row.targets).front().statement.unit;
        for (auto* const figures : {&row.targets, &row.outcomes})
            for (PanelFigure& figure : *figures)
                figure.value = inUnit(*figure.statement.value, figure.statement.unit, row.unit);
        if (!row.targets.empty() && !row.outcomes.empty())
            row.verdict = judge(row.targets.front().statement, row.outcomes.front().statement, row.lessIsBetter, m_rules).verdict;
        return row;
    }

    const Lexicon& m_lexicon;
    VerdictRules m_rules;
    std::map<Key, PanelRow> m_rows;
    std::map<std::u16string, std::size_t> m_ranks;
};

} // namespace

std::vector<PanelRow> panel(const std::vector<ReportStatements>& sources, const Lexicon& lexicon, const VerdictRules& rules,
                            const std::vector<SecondFigure>& second)
{
    PanelBuilder builder(lexicon, rules);
    for (const ReportStatements& source : sources)
        if (source.head.place)
            builder.add(source);
    std::vector<PanelRow> rows = builder.finish();
    const SecondFigures others(second, lexicon);
    for (PanelRow& row : rows)
        row.second = others.beside(row.place, row.indicator, row.measure, row.period, row.unit);
    return rows;
}

} // namespace duixian::match
